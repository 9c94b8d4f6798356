import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { fillAuditedWorkbook } from "../actions/auditedWorkbook";
import { SAMPLES, listTables } from "../seeds/sampleWorkbook";
import { folderOfTheTest } from "./folderOfTheTest";
import { printFinding, type AuditDocument, type AuditedFinding } from "./printAudit";
import { run } from "./run";

const ROOT = join(__dirname, "../../samples");
const folder = folderOfTheTest();

/** Tables of goals and risks hold no sums. */
const WITHOUT_FIGURES = ["goals", "operating-goals", "strategic-metrics", "risks"];
const FILES = SAMPLES.flatMap((sample) => listTables(sample).flatMap(({ id, kind }) => (WITHOUT_FIGURES.includes(kind) ? [] : [join(ROOT, sample.folder, `${id}.tsv`)])));

async function auditForPrograms(...words: readonly string[]) {
  const { code, printed } = await run("audit", ...words, "--json");
  return { code, ...JSON.parse(printed) as AuditDocument };
}

const errorsIn = (findings: readonly AuditedFinding[]): readonly AuditedFinding[] => findings.filter(({ severity }) => severity === "error");
const tell = (findings: readonly AuditedFinding[]): string => findings.map((one) => `${printFinding(one, ROOT)}\n`).join("\n");

/** `UPDATE_GOLDENS=1 npx jest tests/cli/audit` writes the lists anew; then read every changed line. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}

test("there are the 43 tables of figures of four reports", () => {
  expect(FILES).toHaveLength(43);
});

test("the published tables in one run: every known error with its cell and its figure, and no other error", async () => {
  const { code, findings, checks, tables } = await auditForPrograms(...FILES);
  expect(code).toBe(1);
  expect([tables.length, checks > 1_000]).toEqual([43, true]);
  expectGolden("auditTogether.expected.txt", tell(findings));
});

test("the order of the files changes no error, and no more than from which of two tables a question is asked", async () => {
  const sorted = (findings: readonly AuditedFinding[]): readonly string[] => findings.map((one) => printFinding(one, ROOT)).sort();
  const { findings } = await auditForPrograms(...FILES);
  for (const files of [[...FILES].sort(), [...FILES].reverse()]) {
    const other = (await auditForPrograms(...files)).findings;
    expect(sorted(errorsIn(other))).toEqual(sorted(errorsIn(findings)));
    expect(other.map(({ code }) => code).sort()).toEqual(findings.map(({ code }) => code).sort());
  }
});

test("each published table alone: what it shows by itself", async () => {
  const told: string[] = [];
  for (const file of FILES) {
    const { code, findings } = await auditForPrograms(file);
    expect(code).toBe(errorsIn(findings).length > 0 ? 1 : 0);
    told.push(tell(findings));
  }
  expectGolden("auditAlone.expected.txt", told.filter((text) => text !== "").join("\n"));
});

const R5 = join(ROOT, "heinola-2024-plan/004-hyvinvointilautakunta.tsv");

test("a finding is told to programs with every key, and the table with its kind and profile", async () => {
  const { code, printed } = await run("audit", R5, "--json", "--lang", "en");
  const document = JSON.parse(printed) as AuditDocument;
  expect(code).toBe(1);
  expect(Object.keys(document)).toEqual(["findings", "checks", "tables"]);
  expect(errorsIn(document.findings)).toEqual([{
    code: "figure-differs", severity: "error", file: R5, sheet: null, table: "Hyvinvointilautakunnan toimiala", row: "Rahoitustuotot ja -kulut", column: "TP 2022", cell: "B16",
    expected: -11, found: -1, difference: 10, message: expect.stringMatching(/^File .*004-hyvinvointilautakunta\.tsv, table .*, cell B16: .*-11/),
  }]);
  expect(document.findings.map((one) => Object.keys(one).join())).toEqual(document.findings.map(() => "code,severity,file,sheet,table,row,column,cell,expected,found,difference,message"));
  expect(document.tables).toEqual([{ file: R5, sheet: null, kind: "plan", title: "Hyvinvointilautakunnan toimiala", profile: "A" }]);
});

test("people are told table by table, and at last what was gone through, in their language", async () => {
  const file = join(ROOT, "heinola-2024-06/002-investoinnit.tsv");
  const [fi, sv, en] = await Promise.all([run("audit", file), run("audit", file, "--lang", "sv"), run("audit", file, "--lang", "en")]);
  expect(en.printed.split("\n")).toEqual([
    "002-investoinnit.tsv · Irtain omaisuus HYVINVOINTI",
    "  error: Row Menot, column Poikkeama, cell E2: The cell holds the figure of the column TA 2024, -270,000, although the columns give -260,060; the difference is -9,940.",
    "  error: Row Netto, column Poikkeama, cell E3: The cell holds the figure of the column TA 2024, -270,000, although the columns give -260,060; the difference is -9,940.",
    "",
    "Audited 1 table and 9 calculations: 2 errors, 0 to check. Rounding explains 0 differences.",
  ]);
  expect([fi, sv, en].map(({ code, complaints }) => [code, complaints])).toEqual([[1, []], [1, []], [1, []]]);
  expect([fi.printed, sv.printed].map((text) => text.split("\n").at(1)?.trim().split(" ")[0])).toEqual(["virhe:", "fel:"]);
});

test("a table that adds up is exit 0, warnings or not", async () => {
  expect((await run("audit", join(ROOT, "heinola-2024-06/002-opetus.tsv"))).code).toBe(0);
  expect((await run("audit", join(ROOT, "heinola-2026-03/000-hankkeet.tsv"))).code).toBe(0);
});

test("a workbook is gone through sheet by sheet and table by table, beside text files", async () => {
  const file = join(folder(), "talous.xlsx");
  const host = await createXlsxHost({ sheets: ["Ohje"] });
  await fillAuditedWorkbook(host);
  writeFileSync(file, await host.save());
  const { code, findings, tables } = await auditForPrograms(file, R5);
  expect(code).toBe(1);
  expect(findings.filter((one) => one.file === file).map((one) => [one.code, one.severity, one.sheet, one.table, one.row, one.column?.replace(/\u00a0/g, " "), one.cell, one.expected, one.found])).toEqual([
    ["typed-over-formula", "error", "Vaalit", "Vaalit", "Toimintakate", "TOT 2026 3 kk", "E8", -818, -12_345],
    ["digit-differs", "error", "Muut", "Kirjasto", "Menot yhteensä", "Jäljellä", "D6", -474_405, -474_505],
    ["percent-differs", "error", "Muut", "Uimahalli", "Menot", "TOT %", "D16", 0.2695, 0.2659],
  ]);
  expect(errorsIn(findings).some((one) => one.file === R5)).toBe(true);
  expect(tables.map((one) => [one.file, one.sheet, one.kind, one.title])).toEqual([
    [file, "Vaalit", "interim-summary", "Vaalit"], [file, "Muut", null, "Kirjasto"], [file, "Muut", null, "Uimahalli"], [file, "Muut", null, "Museo"],
    [R5, null, "plan", "Hyvinvointilautakunnan toimiala"],
  ]);
});

test("a file named twice is read once, and one without figures is told beside the others", async () => {
  const words = join(folder(), "sanat.tsv");
  writeFileSync(words, "Tavoite\tVastuu\nLyhyet jonot\tJohtaja\n");
  const { code, findings, tables } = await auditForPrograms(R5, words, R5);
  expect([code, tables.length]).toEqual([1, 1]);
  expect(findings.filter(({ file }) => file === words).map(({ code: of, severity }) => [of, severity])).toEqual([["no-table-found", "warning"]]);
});
