import { applyPreview, previewTables, type Preview, type WorkbookHost } from "../../src/actions";
import { previewExplanation } from "../../src/actions/previewExplanation";
import { readDeviations, type WeighedFlag } from "../../src/actions/readDeviations";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { printCell } from "../../src/workbook/addresses/printAddress";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { openExcelUnderTest } from "../hosts/excel/openExcelUnderTest";
import { tableOf } from "../taskpane/tableOf";
import { workbookOfYears } from "./workbookOfYears";

const SHEET = "Perustelut";
const FIRST = 4;
const LINE = { number: 0, cause: 3, amount: 4 } as const;
const COLUMN = { actual: 4, adjustment: 12, budget: 13 } as const;

function type(host: WorkbookHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  return host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

/** A workbook of two units whose costs run 90 000 euros ahead of their pace, their tables written as `more` says. */
async function makeUnits(more: Parameters<typeof tableOf>[1] = {}): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await fillUnits(host, more);
  return host;
}

async function fillUnits(host: WorkbookHost, more: Parameters<typeof tableOf>[1] = {}): Promise<void> {
  const unit = more?.conventions?.moneyUnit === "thousand-euro" ? 1000 : 1;
  await applyPreview(host, await previewTables(host, ["Vaalit", "Digi"].map((name) => tableOf(name, more))));
  for (const sheet of ["Vaalit", "Digi"]) {
    await type(host, sheet, 6, COLUMN.budget, -1_000_000 / unit);
    await type(host, sheet, 6, COLUMN.actual, -340_000 / unit);
  }
}

async function flagOf(host: WorkbookHost, unit: string, label = "Toimintakulut"): Promise<WeighedFlag> {
  const found = (await readDeviations(host)).flags.find(({ table, flag }) => table.unit === unit && flag.label === label);
  if (found === undefined) throw new Error(`${unit}, ${label} is not flagged`);
  return found;
}

async function split(host: WorkbookHost, unit: string): Promise<Preview> {
  const preview = await previewExplanation(host, await flagOf(host, unit), "fi");
  await applyPreview(host, preview);
  return preview;
}

async function lines(host: WorkbookHost, count: number): Promise<readonly (readonly unknown[])[]> {
  const { values } = await host.read({ valuesOf: [rangeAt(SHEET, FIRST, 0, count, 7)] });
  return (values[0]?.values ?? []).map((row) => row.map((value) => (typeof value === "string" ? value.replace(/[\u00a0\u202f]/g, " ") : value)));
}

/** What the lines say of what is unexplained. */
const said = async (host: WorkbookHost, count: number): Promise<readonly unknown[]> => (await lines(host, count)).map((line) => line[6]);

test("a flagged row gets a line for its first cause, with its deviation and what is unexplained of it", async () => {
  const host = await makeUnits();
  const preview = await split(host, "Vaalit");
  expect([preview.sheetsAdded, preview.findings, preview.shows]).toEqual([[SHEET], [], { sheet: SHEET, row: FIRST, column: LINE.cause }]);
  expect(await lines(host, 2)).toEqual([[1, "Vaalit", "Toimintakulut", null, null, -90_000, "● selittämättä 90 000 €"], [null, "", "", null, null, "", ""]]);
});

test("causes are taken off the deviation until nothing is left, and too much is told", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await type(host, SHEET, FIRST, LINE.amount, -78_000);
  expect(await said(host, 1)).toEqual(["● selittämättä 12 000 €"]);
  await split(host, "Vaalit");
  await type(host, SHEET, FIRST + 1, LINE.amount, -12_000);
  expect(await said(host, 2)).toEqual(["○ selitetty kokonaan", "○ selitetty kokonaan"]);
  await type(host, SHEET, FIRST + 1, LINE.amount, -15_000);
  expect(await said(host, 2)).toEqual(["● selitetty liikaa 3 000 €", "● selitetty liikaa 3 000 €"]);
});

test("a person adds a cause without the pane by the deviation's number", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await split(host, "Digi");
  for (const [column, content] of [[LINE.number, 1], [LINE.cause, "Vaalit kahdesti"], [LINE.amount, -60_000]] as const) await type(host, SHEET, FIRST + 2, column, content);
  expect(await lines(host, 3)).toEqual([
    [1, "Vaalit", "Toimintakulut", null, null, -90_000, "● selittämättä 30 000 €"],
    [2, "Digi", "Toimintakulut", null, null, -90_000, "● selittämättä 90 000 €"],
    [1, "Vaalit", "Toimintakulut", "Vaalit kahdesti", -60_000, -90_000, "● selittämättä 30 000 €"],
  ]);
});

test("the deviation follows its table, and a row that has nothing to explain any more says so", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await type(host, "Vaalit", 6, COLUMN.actual, -360_000);
  expect((await lines(host, 1))[0]?.slice(5)).toEqual([-110_000, "● selittämättä 110 000 €"]);
  await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
  expect((await lines(host, 1))[0]?.slice(5)).toEqual([0, "○ rivillä ei ole nyt perusteltavaa"]);
});

test("units are told apart, a deviation is known once, and a line without a known number asks for one", async () => {
  const host = await makeUnits();
  for (const unit of ["Vaalit", "Digi", "Vaalit"]) await split(host, unit);
  await type(host, SHEET, FIRST + 1, LINE.amount, -90_000);
  await type(host, SHEET, FIRST + 3, LINE.number, 7);
  await type(host, SHEET, FIRST + 4, LINE.cause, "Ilman numeroa");
  await type(host, SHEET, FIRST + 5, LINE.number, "*");
  const asks = "● kirjoita poikkeaman numero tai valitse rivi paneelista";
  expect(await said(host, 6)).toEqual(["● selittämättä 90 000 €", "○ selitetty kokonaan", "● selittämättä 90 000 €", asks, asks, asks]);
  const { values } = await host.read({ valuesOf: [rangeAt(SHEET, FIRST, 8, 3, 4)] });
  expect(values[0]?.values).toEqual([[1, "Vaalit", "Toimintakulut", -90_000], [2, "Digi", "Toimintakulut", -90_000], [null, null, null, null]]);
});

test("two tables of a unit keep their deviations of the same row apart", async () => {
  const row = (adjustment: number) => ({ "original-budget": -1_000_000, adjustment });
  const host = await workbookOfYears({ year: 2026, rows: { services: row(-20_000) } }, { kind: "interim-summary", year: 2026, rows: { "operating-expenses": row(-50_000) } });
  const flags = (await readDeviations(host)).flags.filter(({ flag }) => flag.label === "Toimintakate" && flag.rule === "year-end");
  expect(flags.map(({ table, flag }) => [table.unit, flag.effect])).toEqual([["Opetus", -5_000_000], ["Opetus", -2_000_000]]);
  for (const flag of flags) await applyPreview(host, await previewExplanation(host, flag, "fi"));
  await type(host, SHEET, FIRST, LINE.amount, -10_000);
  expect((await lines(host, 2)).map((line) => line.slice(5))).toEqual([[-50_000, "● selittämättä 40 000 €"], [-20_000, "● selittämättä 20 000 €"]]);
});

test.each([["A*", "AB"], ["A?", "AB"], ["A~", "AB"], ["<>", "AB"], ["=AB", "AB"], [">5", "AB"]])("a unit called %s has its own deviation, beside one called %s", async (odd, plain) => {
  const host = await makeUnits();
  await type(host, "Vaalit", 1, 0, odd);
  await type(host, "Digi", 1, 0, plain);
  await type(host, "Digi", 6, COLUMN.actual, -300_000);
  for (const unit of [odd, plain]) await split(host, unit);
  await type(host, SHEET, FIRST + 1, LINE.amount, -50_000);
  expect((await lines(host, 2)).map((line) => [line[1], ...line.slice(5)])).toEqual([[odd, -90_000, "● selittämättä 90 000 €"], [plain, -50_000, "○ selitetty kokonaan"]]);
});

test("a deviation is known again after rows have been put above it and its unit has a new name", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await host.apply({ name: "moved", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: 0, count: 2 }] });
  await type(host, "Vaalit", 3, 0, "Vaalilautakunta");
  await split(host, "Vaalilautakunta");
  expect((await lines(host, 2)).map((line) => line.slice(0, 3))).toEqual([[1, "Vaalilautakunta", "Toimintakulut"], [1, "Vaalilautakunta", "Toimintakulut"]]);
});

test("a deviation that has moved since it was read is not split by what stands in its place now", async () => {
  const host = await makeUnits();
  const before = await flagOf(host, "Vaalit");
  await host.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: 5, count: 1 }] });
  await expect(previewExplanation(host, before, "fi").then((preview) => applyPreview(host, preview))).rejects.toMatchObject({ code: "place-changed", subject: "Vaalit" });
  expect((await host.read({ structure: true })).sheets.some(({ name }) => name === SHEET)).toBe(false);
});

test("a removed table leaves its causes, with the names that it had", async () => {
  const host = await makeUnits();
  for (const unit of ["Vaalit", "Digi"]) await split(host, unit);
  await type(host, SHEET, FIRST, LINE.cause, "Uusi sopimus");
  await host.apply({ name: "removed", steps: [{ kind: "remove-sheet", sheet: "Vaalit" }] });
  expect(await lines(host, 2)).toEqual([
    [1, "Vaalit", "Toimintakulut", "Uusi sopimus", null, "", "● poikkeaman taulukko on poistettu"],
    [2, "Digi", "Toimintakulut", null, null, -90_000, "● selittämättä 90 000 €"],
  ]);
});

test("a table in thousands is explained in euros", async () => {
  const host = await makeUnits({ conventions: { moneyUnit: "thousand-euro" } });
  await split(host, "Vaalit");
  expect((await lines(host, 1))[0]?.slice(5)).toEqual([-90_000, "● selittämättä 90 000 €"]);
});

test("a full sheet is told, and nothing is written", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await type(host, SHEET, FIRST + 99, LINE.cause, "viimeinen");
  const preview = await previewExplanation(host, await flagOf(host, "Vaalit"), "fi");
  expect([preview.findings.map(({ code }) => code), preview.plan.steps]).toEqual([["explanations-full"], []]);
});

test("making it is taken back", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await host.revert();
  expect((await host.read({ structure: true })).sheets.some(({ name }) => name === SHEET)).toBe(false);
});

/** A sheet as the version before made it: a line has its unit, row, cause and amount, and the deviations stand beside by unit and row. */
async function makeOlderSheet(host: WorkbookHost, amount: string): Promise<void> {
  const formula = (text: string): CellContent => ({ formula: parseFormula(text) ?? { type: "text", value: "" } });
  await host.apply({
    name: "older", steps: [
      { kind: "add-sheet", sheet: SHEET },
      { kind: "write-cells", range: rangeAt(SHEET, FIRST, 0, 3, 4), cells: [["Vaalit", "Toimintakulut", "Uusi sopimus", -78_000], ["Vaalit", "Toimintatuotot", "Maksut", 5], ["Vaalit", "Toimintakulut", null, -2_000]] },
      { kind: "write-cells", range: rangeAt(SHEET, FIRST, 7, 1, 3), cells: [[formula("=Vaalit!A2"), formula("=Vaalit!A7"), formula(amount)]] },
      { kind: "set-name", scope: null, name: "toteuma.perustelut.rivit", refersTo: rangeAt(SHEET, FIRST, 0, 100, 4) },
      { kind: "set-name", scope: null, name: "toteuma.perustelut.yksikot", refersTo: rangeAt(SHEET, FIRST, 7, 100) },
      { kind: "set-name", scope: null, name: "toteuma.perustelut.nimet", refersTo: rangeAt(SHEET, FIRST, 8, 100) },
      { kind: "set-name", scope: null, name: "toteuma.perustelut.poikkeamat", refersTo: rangeAt(SHEET, FIRST, 9, 100) },
    ],
  });
}

test.each([
  ["in euros", {}, (cell: string) => `=${cell}`],
  ["in thousands", { conventions: { moneyUnit: "thousand-euro" } }, (cell: string) => `=IF(ISNUMBER(${cell}),${cell}*1000,"")`],
] as const)("a sheet of the version before is written anew with all that was typed, its table %s", async (_, more, amount) => {
  const host = await makeUnits(more);
  const flag = await flagOf(host, "Vaalit");
  await makeOlderSheet(host, amount(printFullCell(flag)));
  await applyPreview(host, await previewExplanation(host, flag, "fi"));
  expect(await lines(host, 5)).toEqual([
    [1, "Vaalit", "Toimintakulut", "Uusi sopimus", -78_000, -90_000, "● selittämättä 10 000 €"],
    [null, "", "", "Vaalit, Toimintatuotot: Maksut", 5, "", "● kirjoita poikkeaman numero tai valitse rivi paneelista"],
    [1, "Vaalit", "Toimintakulut", null, -2_000, -90_000, "● selittämättä 10 000 €"],
    [1, "Vaalit", "Toimintakulut", null, null, -90_000, "● selittämättä 10 000 €"],
    [null, "", "", null, null, "", ""],
  ]);
  await split(host, "Digi");
  expect((await lines(host, 5))[4]?.slice(0, 3)).toEqual([2, "Digi", "Toimintakulut"]);
});

/** The cell of what is to be explained, as a formula names it. */
function printFullCell({ flag }: WeighedFlag): string {
  const { toExplain } = flag.cells;
  return toExplain === null ? "" : `Vaalit!${printCell(toExplain)}`;
}

const HOSTS: readonly (readonly [string, () => Promise<{ readonly host: WorkbookHost; readonly close?: () => Promise<void> | void }>])[] = [
  ["Excel", openExcelUnderTest],
  ["the grid", async () => { const { host, dispose, setLanguage } = openHeadless(); setLanguage("fi"); return { host, close: dispose }; }],
];

test.each(HOSTS)("in %s two deviations get their lines, a person's own cause is taken off, and an older sheet is written anew and taken back", async (_, open) => {
  const { host, close } = await open();
  await fillUnits(host);
  await makeOlderSheet(host, `=${printFullCell(await flagOf(host, "Vaalit"))}`);
  const before = await lines(host, 4);
  await split(host, "Digi");
  const after = await lines(host, 4);
  expect(after.map((line) => line.map((value) => (value === "" ? null : value)))).toEqual([
    [1, "Vaalit", "Toimintakulut", "Uusi sopimus", -78_000, -90_000, "● selittämättä 10 000 €"],
    [null, null, null, "Vaalit, Toimintatuotot: Maksut", 5, null, "● kirjoita poikkeaman numero tai valitse rivi paneelista"],
    [1, "Vaalit", "Toimintakulut", null, -2_000, -90_000, "● selittämättä 10 000 €"],
    [2, "Digi", "Toimintakulut", null, null, -90_000, "● selittämättä 90 000 €"],
  ]);
  await host.revert();
  expect(await lines(host, 4)).toEqual(before);
  await close?.();
});
