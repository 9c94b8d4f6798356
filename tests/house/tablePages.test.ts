import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATES } from "../../src/templates";
import type { TableTemplate } from "../../src/templates/TableTemplate";
import { ROOT } from "./plantedHouse";
import { drawTable } from "./tables/drawTable";
import { makeExample } from "./tables/exampleTables";
import { pictureOf, printTableIndex, printTablePage } from "./tables/printTablePage";

const FOLDER = join(ROOT, "docs/tables");
const KINDS = [...new Set(TEMPLATES.map((template) => template.kind))].map((kind) => TEMPLATES.filter((template) => template.kind === kind));

/** The page or picture as it stands; `UPDATE_DOCS=1 npx jest tests/house/tablePages.test.ts` writes it anew. */
function expectWritten(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env["UPDATE_DOCS"] === "1") {
    mkdirSync(join(FOLDER, "images"), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}

const named = KINDS.map((variants) => [variants[0]?.kind ?? "", variants] as const);

test.each(named)("the page of %s says what its template says", (kind, variants) => {
  const about = readFileSync(join(ROOT, "src/templates", kind, "about.md"), "utf8");
  expect(about).toMatch(/^\S.{30,}\n\nSource: .{20,}\n$/s);
  expectWritten(`${kind}.md`, printTablePage(variants, about));
});

test.each(KINDS.flatMap((variants) => variants.map((template, index) => [template.kind, template.variant, template, index === 0] as const)))("the picture of %s, %s, is drawn from the table itself", async (_kind, _variant, template: TableTemplate, isUsual) => {
  const picture = drawTable(await makeExample(template));
  expect(picture.length).toBeLessThan(40_000);
  expectWritten(`images/${pictureOf(template, isUsual)}`, picture);
});

test("the index names every kind, and no page or picture is left over", () => {
  expectWritten("README.md", printTableIndex(KINDS));
  expect(readdirSync(FOLDER).filter((name) => name.endsWith(".md")).sort()).toEqual(["README.md", ...named.map(([kind]) => `${kind}.md`)].sort());
  expect(readdirSync(join(FOLDER, "images")).sort()).toEqual(KINDS.flatMap((variants) => variants.map((template, index) => pictureOf(template, index === 0))).sort());
});
