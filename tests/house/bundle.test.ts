import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { measureFirstLoad, PANE_FIRST_LOAD_LIMIT } from "../../scripts/measure/measureFirstLoad.mjs";
import { ROOT } from "./plantedHouse";

const DIST = join(ROOT, "dist");

beforeAll(() => {
  if (!existsSync(join(DIST, "taskpane.html"))) throw new Error("The pages are not built; run npm run build first.");
});

test("the pane's first load stays within its budget", () => {
  const { gzipBytes } = measureFirstLoad(DIST, "taskpane.html");
  expect(gzipBytes).toBeGreaterThan(20_000); // a page that loads nothing would pass any budget
  expect(gzipBytes).toBeLessThanOrEqual(PANE_FIRST_LOAD_LIMIT);
});

// Words that these packages keep in their code however it is shrunk.
const MUST_NOT_APPEAR = [
  ["taskpane.html", "Univer", /univer/i],
  ["taskpane.html", "hucre or another .xlsx library", /spreadsheetml\/2006\/main/],
  ["commands.html", "React", /react/i],
  ["commands.html", "Univer", /univer/i],
  ["workbench.html", "office.js", /appsforoffice\.microsoft\.com/],
] as const;
test.each(MUST_NOT_APPEAR)("%s carries no %s", (page, _, word) => {
  const carriers = measureFirstLoad(DIST, page).files.filter((file) => word.test(file.content));
  expect(carriers.map((file) => file.name)).toEqual([]);
});

test("these words do betray a package: the build has scripts with each of them", () => {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(DIST, name), "utf8"));
  for (const word of [/univer/i, /react/i]) expect(scripts.some((script) => word.test(script))).toBe(true);
});

const OFFICE = "https://appsforoffice.microsoft.com";
const PAGES = [["taskpane.html", [`${OFFICE}/lib/1/hosted/office.js`]], ["commands.html", [`${OFFICE}/lib/1/hosted/office.js`]], ["workbench.html", []], ["help.html", []]] as const;

describe.each(PAGES)("%s", (page, foreign) => {
  const html = (): string => readFileSync(join(DIST, page), "utf8");
  const policy = (): string => /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html())?.[1] ?? "";

  test("holds its policy before anything else", () => {
    expect(policy()).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy()).toContain("base-uri 'none'; form-action 'none'");
  });

  test("may speak to nobody", () => {
    expect(policy()).toContain("connect-src 'none'");
  });

  test("runs no code made of text and none written into the page", () => {
    expect(policy()).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(html()).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  test("loads from other servers only what Office demands", () => {
    const addresses = [...html().matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(foreign);
  });
});
