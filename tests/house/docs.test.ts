import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { ProblemCode } from "../../src/domain/findings/Finding";
import { FINDING_EXAMPLES } from "../../src/locale/findings.fixture";
import { LANGUAGES } from "../../src/locale/Language";
import { TEMPLATES } from "../../src/templates";
import { columnKey } from "../../src/templates/TableTemplate";
import { ROOT } from "./plantedHouse";
import { FINDING_SECTIONS, printFindingsPage } from "./printFindingsPage";
import { leadsSomewhere, readLinks } from "./readLinks";
import { readProductWords } from "./readProductWords";

const GUIDES = LANGUAGES.map((language) => ({ language, page: join(ROOT, "docs/guide", `${language}.md`) }));
const FINDERS = ["domain", "recognition", "workbook", "actions"]; // who finds; the other folders only speak of findings

const below = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((path) => ending.test(path)).map((path) => join(ROOT, folder, path)).sort();

const pages = [...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map((name) => join(ROOT, name)), ...below("docs", /\.md$/)];

test.each(pages.map((page) => [relative(ROOT, page), page] as const))("every link of %s leads somewhere", (_, page) => {
  expect(readLinks(page).filter((link) => !leadsSomewhere(link)).map((link) => link.target)).toEqual([]);
});

/** The codes that stand in the code of those who find. */
function readRaisedCodes(): ReadonlySet<ProblemCode> {
  const texts = FINDERS.flatMap((folder) => below(`src/${folder}`, /(?<!\.test|\.fixture|Finding|Error)\.ts$/)).map((file) => readFileSync(file, "utf8"));
  const codes = Object.keys(FINDING_EXAMPLES) as ProblemCode[];
  return new Set(codes.filter((code) => texts.some((text) => text.includes(`"${code}"`))));
}

test("every finding has its line in docs/FINDINGS.md, as the product says it; `UPDATE_DOCS=1 npx jest tests/house/docs.test.ts` writes the page anew", () => {
  const page = printFindingsPage(readRaisedCodes());
  const file = join(ROOT, "docs/FINDINGS.md");
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, page);
  expect(FINDING_SECTIONS.flatMap(([, meanings]) => meanings.map(([code]) => code)).sort()).toEqual(Object.keys(FINDING_EXAMPLES).sort());
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
});

test.each(GUIDES)("what the guide in $language says in bold stands on the screen or in the workbook", ({ language, page }) => {
  const words = readProductWords(language);
  const bold = [...readFileSync(page, "utf8").matchAll(/\*\*(.+?)\*\*/gs)].map((match) => (match[1] ?? "").replace(/\s+/g, " "));
  expect(bold.length).toBeGreaterThan(30);
  expect(bold.filter((phrase) => !words.some((text) => text.replace(/\s+/g, " ").includes(phrase)))).toEqual([]);
});

type Term = readonly [key: string, names: readonly string[]];

const TERMS = TEMPLATES.flatMap((template): readonly Term[] => [
  [template.kind, LANGUAGES.map((language) => template.name[language])],
  ...template.rows.map((row): Term => [row.key, LANGUAGES.map((language) => row.label[language])]),
  ...template.columns.map((column): Term => [columnKey(column), []]),
]);

test.each([...new Map<string, readonly string[]>(TERMS)])("%s stands in the glossary, under the names that the tables give it", (key, names) => {
  const lines = readFileSync(join(ROOT, "docs/GLOSSARY.md"), "utf8").split("\n").filter((line) => line.includes(`| \`${key}\` |`));
  expect(lines).toHaveLength(1);
  expect(names.filter((name) => !lines[0]?.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
});

test("the guides have the same chapters in each language", () => {
  const [first, ...rest] = GUIDES.map(({ page }) => [...readFileSync(page, "utf8").matchAll(/^#+/gm)].map((match) => match[0].length));
  expect(first?.length).toBeGreaterThan(5);
  expect(rest).toEqual([first, first]);
});

test.each(pages.map((page) => [relative(ROOT, page), page] as const))("%s does not raise its voice", (_, page) => {
  expect(readFileSync(page, "utf8").replace(/```[\s\S]*?```|`[^`\n]*`|<!--|!\[/g, "")).not.toContain("!");
});
