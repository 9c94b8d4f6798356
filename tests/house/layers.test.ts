import { buildHouse, lintHouse, typecheckPureHouse, type PlantedFile } from "./plantedHouse";

/** The files that the plants import. */
const HOUSE: readonly PlantedFile[] = [
  { path: "src/domain/Cents.ts", text: "export type Cents = number;\nexport const zero: Cents = 0;\n" },
  { path: "src/locale/Language.ts", text: "export type Language = \"fi\";\n" },
  { path: "src/workbook/WorkbookHost.ts", text: "export interface WorkbookHost { readonly name: string }\n" },
  { path: "src/actions/insertTable.ts", text: "export function insertTable(): void {}\n" },
  { path: "src/hosts/excel/ExcelHost.ts", text: "export const excel = typeof Excel;\n" },
  { path: "src/hosts/univer/UniverHost.ts", text: "export { merge } from \"rxjs\";\n" },
  { path: "src/hosts/xlsx/XlsxHost.ts", text: "export { unzipSync } from \"fflate\";\n" },
  { path: "src/taskpane/App.tsx", text: "export { useState } from \"react\";\n" },
];

const LOOP = `export async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of ["a", "b"]) {
      context.workbook.worksheets.add(name);
      await context.sync();
    }
  });
}
`;
const SWITCH = `export function say(kind: "sum" | "lines"): string {
  switch (kind) {
    case "sum": return "a";
  }
  return "";
}
`;

/** What is planted, in which file, and the rule and words by which it is caught. */
const PLANTS: readonly (readonly [string, string, string, RegExp])[] = [
  ["domain takes a type from workbook", "src/domain/a.ts", "import type { WorkbookHost } from \"../workbook/WorkbookHost\";\nexport type A = WorkbookHost;\n", /no-restricted-paths.*src\/domain may import nothing but itself/],
  ["domain takes a package", "src/domain/b.ts", "export { z } from \"zod\";\n", /no-restricted-imports.*src\/domain may use no packages/],
  ["templates takes react", "src/templates/a.ts", "export { useState } from \"react\";\n", /no-restricted-imports.*src\/templates may use zod/],
  ["actions takes a host", "src/actions/a.ts", "export { excel } from \"../hosts/excel/ExcelHost\";\n", /no-restricted-paths.*src\/actions may import domain/],
  ["a host takes an action", "src/hosts/excel/a.ts", "export { insertTable } from \"../../actions/insertTable\";\n", /no-restricted-paths.*src\/hosts may import workbook/],
  ["a host takes another host", "src/hosts/univer/a.ts", "export { unzipSync } from \"../xlsx/XlsxHost\";\n", /no-restricted-paths.*nothing of the other hosts/],
  ["hosts/excel takes Univer", "src/hosts/excel/b.ts", "export { LocaleType } from \"@univerjs/core\";\n", /no-restricted-imports.*src\/hosts\/excel may use no packages/],
  ["hosts/univer takes hucre", "src/hosts/univer/b.ts", "export * from \"hucre\";\n", /no-restricted-imports.*src\/hosts\/univer may use @univerjs\/ and rxjs/],
  ["hosts/xlsx takes Univer", "src/hosts/xlsx/b.ts", "export { LocaleType } from \"@univerjs/core\";\n", /no-restricted-imports.*src\/hosts\/xlsx may use hucre and fflate/],
  ["the pane takes workbook", "src/taskpane/a.ts", "import type { WorkbookHost } from \"../workbook/WorkbookHost\";\nexport type A = WorkbookHost;\n", /no-restricted-paths.*src\/taskpane may import/],
  ["the pane takes a value of domain", "src/taskpane/b.ts", "export { zero } from \"../domain/Cents\";\n", /no-restricted-imports.*import the type only/],
  ["what the pane loads first takes an action's file", "src/taskpane/hooks/a.ts", "export { insertTable } from \"../../actions/insertTable\";\n", /no-restricted-imports.*only screens, which are loaded when they are opened/],
  ["the command line takes an action's file", "src/cli/a.ts", "export { insertTable } from \"../actions/insertTable\";\n", /no-restricted-imports.*takes actions from src\/actions itself/],
  ["a file of the pane chooses a host", "src/taskpane/c.tsx", "export { excel } from \"../hosts/excel/ExcelHost\";\n", /no-restricted-paths.*Only taskpane\/index.tsx chooses a host/],
  ["a screen chooses a host", "src/taskpane/screens/a.tsx", "export { excel } from \"../../hosts/excel/ExcelHost\";\n", /no-restricted-paths.*Only taskpane\/index.tsx chooses a host/],
  ["the pane takes Univer", "src/taskpane/univer/index.tsx", "export { merge } from \"../../hosts/univer/UniverHost\";\n", /no-restricted-paths.*Univer belongs to the workbench/],
  ["the pane takes what opens files", "src/taskpane/xlsx/index.tsx", "export { unzipSync } from \"../../hosts/xlsx/XlsxHost\";\n", /no-restricted-paths.*Excel reads and writes its own files/],
  ["a ribbon command takes react", "src/commands/a.ts", "export { useState } from \"react\";\n", /no-restricted-imports.*src\/commands may use no packages/],
  ["a package comes in by import()", "src/taskpane/d.ts", "export const load = (): Promise<unknown> => import(\"hucre\");\n", /no-restricted-syntax.*at the top of the file/],
  ["a type comes in by import()", "src/domain/c.ts", "export type A = import(\"zod\").ZodError;\n", /no-restricted-syntax.*at the top of the file/],
  ["two files import each other", "src/domain/Egg.ts", "import { hen } from \"./Hen\";\nexport const egg = (): string => hen();\n", /no-cycle/],
  ["Excel outside its host", "src/actions/b.ts", "export const run = (): Promise<void> => Excel.run(async () => {});\n", /no-restricted-globals.*Only src\/hosts\/excel talks to Excel/],
  ["Office in the pane", "src/taskpane/e.ts", "export const there = typeof Office;\n", /no-restricted-globals.*Only src\/hosts\/excel talks to Office/],
  ["a sync in a loop", "src/hosts/excel/c.ts", LOOP, /no-context-sync-in-loop/],
  ["any", "src/domain/d.ts", "export type A = any;\n", /no-explicit-any/],
  ["a silenced type error", "src/domain/e.ts", "// @ts-ignore\nexport const a: number = 1;\n", /ban-ts-comment/],
  ["a silenced rule", "src/domain/f.ts", "/* eslint-disable */\nexport type A = any;\n", /no-explicit-any/],
  ["console in the pane", "src/taskpane/f.ts", "console.log(1);\n", /no-console/],
  ["a switch that forgets a case", "src/domain/g.ts", SWITCH, /switch-exhaustiveness-check/],
  ["a promise nobody waits for", "src/actions/c.ts", "export function a(): void {\n  Promise.resolve(1);\n}\n", /no-floating-promises/],
  ["a file of 301 lines", "src/domain/h.ts", "export const a = 1;\n".replace("\n", "\n\n".repeat(160)), /max-lines/],
  ["a swallowed error in a pure folder", "src/workbook/a.ts", "export function a(): void {\n  try { a(); } catch { return; }\n}\n", /no-restricted-syntax.*catches nothing/],
  ["today's date in a pure folder", "src/domain/i.ts", "export const today = (): Date => new Date();\n", /no-restricted-syntax.*no clock/],
  ["a property that may be changed", "src/domain/j.ts", "export interface A { name: string }\n", /no-restricted-syntax.*readonly/],
  ["a skipped test", "src/domain/k.test.ts", "test.skip(\"adds\", () => {});\n", /no-restricted-syntax.*runs or is deleted/],
];

/** What stands beside the plants and must not be refused. */
const ALLOWED: readonly (readonly [string, string, string])[] = [
  ["templates with zod/mini", "src/templates/z.ts", "export { string } from \"zod/mini\";\n"],
  ["a screen with a type of domain", "src/taskpane/screens/z.tsx", "import type { Cents } from \"../../domain/Cents\";\nexport type A = Cents;\n"],
  ["a screen with an action's file", "src/taskpane/screens/y.tsx", "export { insertTable } from \"../../actions/insertTable\";\n"],
  ["taskpane/index.tsx with the Excel host", "src/taskpane/index.tsx", "export { excel } from \"../hosts/excel/ExcelHost\";\n"],
  ["the workbench with the grid and the pane", "src/workbench/index.tsx", "export { merge } from \"../hosts/univer/UniverHost\";\nexport { useState } from \"../taskpane/App\";\n"],
  ["the command line with console and files", "src/cli/index.ts", "import { readFileSync } from \"node:fs\";\nconsole.log(readFileSync);\n"],
];

const IMPURE: readonly (readonly [string, string, string, RegExp])[] = [
  ["the DOM", "src/workbook/dom.ts", "export const title = (): string => document.title;\n", /dom\.ts.*Cannot find name 'document'/],
  ["Node", "src/domain/node.ts", "export const place = (): string => process.cwd();\n", /node\.ts.*Cannot find name 'process'/],
  ["a Node module", "src/actions/file.ts", "export { readFileSync } from \"node:fs\";\n", /file\.ts.*node:fs/],
  ["an Office type", "src/actions/office.ts", "export type A = (context: Excel.RequestContext) => void;\n", /office\.ts.*Cannot find namespace 'Excel'/],
  ["the console", "src/locale/log.ts", "console.log(1);\n", /log\.ts.*Cannot find name 'console'/],
];

const asFile = ([, path, text]: readonly [string, string, string, ...unknown[]]): PlantedFile => ({ path, text });

describe("the linter", () => {
  let said: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    const hen = { path: "src/domain/Hen.ts", text: "import { egg } from \"./Egg\";\nexport const hen = (): string => egg();\n" };
    const plain = { path: "tests/plain.ts", text: "export const plain = 1;\n" };
    said = lintHouse(buildHouse("house-linted", [...HOUSE, hen, plain, ...PLANTS.map(asFile), ...ALLOWED.map(asFile)]));
  }, 120_000);

  test.each(PLANTS)("refuses: %s", (_, path, __, sentence) => {
    expect(said.get(path)).toContainEqual(expect.stringMatching(sentence));
  });

  test.each([...ALLOWED, ...HOUSE.map((file) => [file.path, file.path, file.text] as const)])("lets stand: %s", (_, path) => {
    expect(said.get(path)).toEqual([]);
  });
});

describe("the pure type check", () => {
  let errors: readonly string[];
  beforeAll(() => {
    errors = typecheckPureHouse(buildHouse("house-typed", [...HOUSE, ...IMPURE.map(asFile)]));
  }, 120_000);

  test.each(IMPURE)("refuses %s in a pure folder", (_, __, ___, sentence) => {
    expect(errors).toContainEqual(expect.stringMatching(sentence));
  });

  test("finds nothing else in the house", () => {
    expect(errors).toHaveLength(IMPURE.length);
  });
});
