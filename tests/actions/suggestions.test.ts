import { applyPreview, readWorkbook, type TableInWorkbook, type WorkbookHost } from "../../src/actions";
import { previewAcceptSuggestions } from "../../src/actions/previewAcceptSuggestions";
import { previewSuggestions } from "../../src/actions/previewSuggestions";
import { readTablesOf } from "../../src/actions/readTablesOf";
import { readSuggestions } from "../../src/actions/readSuggestions";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { openXlsxFile } from "../../src/hosts/xlsx/xlsxFiles";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { SUGGESTIONS_NAME } from "../../src/workbook/settings/names";
import type { ReadTable } from "../../src/workbook/table/readTable";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { wholeState } from "../hosts/contract/plans";
import { openExcelUnderTest } from "../hosts/excel/openExcelUnderTest";
import { tablesOf, withYears, workbookOfYears, type YearTable } from "./workbookOfYears";

jest.setTimeout(60_000);

const HALF_YEAR: YearTable = { kind: "half-year-statement", year: 2024, rows: { services: { "original-budget": -18_545_050, actual: -9_211_024, "prior-actual": -9_647_767, "prior-year": -18_519_701 } } };
const CLOSING: YearTable = { kind: "closing-statement", year: 2025, through: 12, rows: { services: { "prior-year": -18_252_517, "original-budget": -18_600_000, actual: -18_500_000 } } };
const NOW: YearTable = {
  year: 2026, rows: {
    services: { "original-budget": -19_000_000, actual: -9_600_000, "prior-actual": -9_400_000, "prior-year": -18_510_000 },
    materials: { "original-budget": -1000, actual: -600, "prior-actual": -10, "prior-year": -900 },
    "sales-income": { actual: 50.25 },
  },
};

/** The sheet of suggestions, its rows by what they are called. */
async function readSheet(host: WorkbookHost): Promise<{ readonly sheet: string; readonly row: (label: string) => readonly CellValue[]; readonly header: readonly CellValue[]; readonly labels: readonly CellValue[] }> {
  const range = (await host.read({ structure: true })).names.find(({ name }) => name === SUGGESTIONS_NAME)?.range;
  if (range === null || range === undefined) throw new Error("There is no sheet of suggestions");
  const values = (await host.read({ ranges: [range] })).ranges[0]?.values ?? [];
  return { sheet: range.sheet, row: (label) => values.find(([first]) => first === label) ?? [], header: values[3] ?? [], labels: values.map(([first]) => first ?? null) };
}

async function newest(host: WorkbookHost): Promise<TableInWorkbook> {
  const table = (await readWorkbook(host)).tables.find(({ identity }) => identity.year === 2026);
  if (table === undefined) throw new Error("There is no table of 2026");
  return table;
}

async function readNow(host: WorkbookHost): Promise<ReadTable> {
  const [read] = await readTablesOf(host, [await newest(host)]);
  if (read === null || read === undefined) throw new Error("The table is damaged");
  return read;
}

/** Types into a cell of the newest table. */
async function type(host: WorkbookHost, row: string | null, column: string, content: CellContent): Promise<void> {
  const { layout } = await readNow(host);
  await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(layout.sheet, row === null ? layout.stampRow : layout.rowOf(row), layout.columnOf(column)), cells: [[content]] }] });
}

async function valueOf(host: WorkbookHost, row: string | null, column: string): Promise<CellValue> {
  const { layout, value } = await readNow(host);
  return value(row === null ? layout.stampRow : layout.rowOf(row), layout.columnOf(column));
}

const HOSTS: readonly (readonly [string, () => Promise<{ readonly host: WorkbookHost; readonly close?: () => Promise<void> | void }>])[] = [
  ["Excel", openExcelUnderTest],
  ["the grid", async () => { const { host, dispose } = openHeadless(); return { host, close: dispose }; }],
  ["a file", async () => ({ host: await createXlsxHost({ sheets: ["Sheet1"] }) })],
];

test.each(HOSTS)("in %s the sheet is made, written anew over itself, and taken back, and a suggestion is accepted into its locked table", async (_, open) => {
  const { host, close } = await open();
  await withYears(host, [HALF_YEAR, CLOSING, NOW]);
  await applyPreview(host, await previewSuggestions(host, null, "fi"));
  const made = await readSheet(host);
  expect(made.row("Palvelujen ostot")[7]).toBe(-18_903_829.79);
  const before = await wholeState(host);
  await applyPreview(host, await previewSuggestions(host, null, "fi"));
  expect((await readSheet(host)).row("Palvelujen ostot")).toEqual(made.row("Palvelujen ostot"));
  await host.revert();
  expect(await wholeState(host)).toEqual(before);
  await applyPreview(host, await previewAcceptSuggestions(host, await newest(host), { method: "run-rate", keepsForecasts: false }));
  expect(await valueOf(host, "services", "forecast")).toBe(-19_200_000);
  await close?.();
});

describe("the sheet of suggestions", () => {
  test("holds each method's year-end of each row, why there is none, and how far the methods have been from closings", async () => {
    const host = await workbookOfYears(HALF_YEAR, CLOSING, NOW);
    const preview = await previewSuggestions(host, null, "fi");
    expect([preview.findings, preview.sheetsAdded, preview.isThere, preview.tables.length]).toEqual([[], ["Ehdotukset"], false, 1]);
    await applyPreview(host, preview);
    const { row, labels } = await readSheet(host);
    expect(labels.slice(0, 6)).toEqual(["Ehdotukset vuoden lopuksi", "Kaavat laskevat nämä taulukoiden luvuista. Mikään ei siirry ennusteeseen, ennen kuin ehdotus hyväksytään.", null, "Yksikkö ja rivi", "Opetus · Osavuosikatsaus, tuloslaskelma · 1–6/2026 · euroa", "Myyntituotot"]);
    expect(row("Palvelujen ostot").slice(1, 12)).toEqual([6, -19_000_000, -9_600_000, -9_400_000, -18_510_000, -19_200_000, -18_903_829.79, -18_951_161.53, -19_100_000, -19_000_000, ""]);
    expect(row("Palvelujen ostot").slice(18, 28)).toEqual([
      "-4,2 … -0,9 %", "-0,7 … +3,1 %", "historia on liian lyhyt", "historia on liian lyhyt", "historia on liian lyhyt",
      "-19 021 669 … -18 395 668 €", "-19 495 392 … -18 774 067 €", "", "", "",
    ].map((text) => text.replace(/(?<=\d) (?=\d)/g, "\u00a0")));
    expect(row("Aineet, tarvikkeet ja tavarat").slice(6, 12)).toEqual([-1200, "", "", -1100, -1000, "viime vuodesta toteutunut alle 5 % tai yli 95 %"]);
    expect(row("Myyntituotot").slice(6, 12)).toEqual([100.5, "", "", "", "", "viime vuoden luvut puuttuvat, talousarvio puuttuu"]);
    expect(row("Avustukset").slice(1, 12)).toEqual([6, "", "", "", "", "", "", "", "", "", ""]);
  });

  test("follows the tables' figures and months, and forgets the years before where they are of other months", async () => {
    const host = await workbookOfYears(HALF_YEAR, CLOSING, NOW);
    await applyPreview(host, await previewSuggestions(host, "opetus", "fi"));
    await type(host, "services", "actual", -9_000_000);
    expect((await readSheet(host)).row("Palvelujen ostot")[6]).toBe(-18_000_000);
    await type(host, null, "actual", 9);
    const { row } = await readSheet(host);
    expect([1, 4, 6, 7, 11, 18].map((column) => row("Palvelujen ostot")[column])).toEqual([9, "", -12_000_000, "", "viime vuoden luvut puuttuvat", "historia on liian lyhyt"]);
  });

  test("is written anew on its own sheet wherever and whatever it is, and taken back", async () => {
    const host = await workbookOfYears(CLOSING, NOW, { ...NOW, unit: "Vapaa-aika" });
    await applyPreview(host, await previewSuggestions(host, null, "sv"));
    const before = await wholeState(host);
    const preview = await previewSuggestions(host, "Opetus", "fi");
    expect([preview.isThere, preview.sheetsAdded, preview.shows?.sheet]).toEqual([true, [], "Ehdotukset"]);
    await applyPreview(host, preview);
    expect((await readSheet(host)).labels.filter((label) => String(label).includes(" · "))).toHaveLength(1);
    await host.revert();
    expect(await wholeState(host)).toEqual(before);
  });

  test("does not grow over what a person has put beside it", async () => {
    const host = await workbookOfYears(CLOSING, NOW, { ...NOW, unit: "Vapaa-aika" });
    await applyPreview(host, await previewSuggestions(host, "Opetus", "fi"));
    await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt("Ehdotukset", 20, 0), cells: [["Muistiinpano"]] }] });
    expect((await previewSuggestions(host, null, "fi")).findings).toMatchObject([{ code: "target-not-empty", cells: 1 }]);
    expect((await previewSuggestions(host, "Opetus", "fi")).findings).toEqual([]);
  });

  test.each([
    ["no table has a forecast", [CLOSING], null, "forecasts-none"],
    ["the unit has none", [NOW], "Muu yksikkö", "forecasts-none"],
    ["no figures stand in the tables", [{ ...NOW, rows: {} }], null, "suggestions-none"],
  ] as const)("is not made where %s", async (_, tables, unit, code) => {
    const preview = await previewSuggestions(await workbookOfYears(...tables), unit, "fi");
    expect([preview.findings.map((one) => one.code), preview.plan.steps]).toEqual([[code], []]);
  });

  test("stands in the file and in the grid that opens it as it was made", async () => {
    const host = await workbookOfYears(HALF_YEAR, CLOSING, NOW);
    await applyPreview(host, await previewSuggestions(host, null, "fi"));
    const wanted = (await readSheet(host)).row("Palvelujen ostot");
    const bytes = await host.save();
    expect((await readSheet(await openXlsxHost(bytes))).row("Palvelujen ostot")).toEqual(wanted);
    const { host: grid, setLanguage, dispose } = openHeadless();
    setLanguage("fi");
    await grid.load((await openXlsxFile(bytes)).contents);
    const plain = (values: readonly CellValue[]) => values.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value ?? ""));
    const shown = (await readSheet(grid)).row("Palvelujen ostot");
    dispose();
    expect(plain(shown)).toEqual(plain(wanted));
  });
});

describe("accepting suggestions", () => {
  test("writes the adjustment of a row and the closed month, and nothing else", async () => {
    const host = await workbookOfYears(NOW);
    await type(host, null, "adjustment", 5);
    const before = await readNow(host);
    const preview = await previewAcceptSuggestions(host, await newest(host), [{ row: "services", method: "seasonal" }]);
    expect([preview.findings, preview.accepted]).toEqual([[], [{ row: "services", label: "Palvelujen ostot", method: "seasonal", from: null, to: 96_170.21 }]]);
    await applyPreview(host, preview);
    expect([await valueOf(host, "services", "adjustment"), await valueOf(host, "services", "forecast"), await valueOf(host, null, "adjustment")]).toEqual([96_170.21, -18_903_829.79, 6]);
    expect(preview.plan.steps).toHaveLength(2);
    await host.revert();
    expect(await valueOf(host, "services", "adjustment")).toBe(before.value(before.layout.rowOf("services"), before.layout.columnOf("adjustment")));
  });

  test("of the whole unit leaves the rows that the method does not speak of, and tells them", async () => {
    const host = await workbookOfYears(NOW);
    const preview = await previewAcceptSuggestions(host, await newest(host), { method: "remaining-by-prior-share", keepsForecasts: false });
    expect(preview.accepted.map(({ row }) => row)).toEqual(["services"]);
    const told = preview.findings.filter(({ place }) => ["Myyntituotot", "Aineet, tarvikkeet ja tavarat", "Avustukset"].includes(place.row ?? ""));
    expect(told.map((one) => [one.place.row, one.code === "suggestion-refused" ? one.refusal : one.code])).toEqual([
      ["Myyntituotot", "budget-missing"], ["Aineet, tarvikkeet ja tavarat", "prior-share-extreme"],
    ]);
    await applyPreview(host, preview);
    expect(await valueOf(host, "materials", "adjustment")).toBeNull();
  });

  test("of the whole unit takes each row's usual method where none is chosen, and leaves what is filled in", async () => {
    const host = await workbookOfYears({ ...NOW, rows: { ...NOW.rows, "sales-income": { "original-budget": 100, actual: 50.25, "prior-actual": 60, "prior-year": 120 }, "fee-income": { actual: 10 } } });
    await type(host, "materials", "adjustment", "kysytään");
    const preview = await previewAcceptSuggestions(host, await newest(host), { method: null, keepsForecasts: true });
    expect(preview.accepted.map(({ row, method, to }) => [row, method, to])).toEqual([["sales-income", "seasonal", 0.5], ["services", "remaining-by-prior-share", 48_838.47]]);
    expect(preview.findings.map((one) => [one.place.row, one.code === "suggestion-refused" ? one.refusal : one.code])).toEqual([["Maksutuotot", "budget-missing"]]);
    const all = await previewAcceptSuggestions(host, await newest(host), { method: null, keepsForecasts: false });
    expect(all.accepted.map(({ row, from }) => [row, from])).toEqual([["sales-income", null], ["services", null], ["materials", "kysytään"]]);
  });

  test("says what it would overwrite, and whose earlier forecasts it confirms", async () => {
    const host = await workbookOfYears(NOW);
    await type(host, "services", "adjustment", -250);
    await type(host, "materials", "adjustment", "kysytään");
    await type(host, "grants-given", "adjustment", 0);
    await type(host, null, "adjustment", 3);
    const preview = await previewAcceptSuggestions(host, await newest(host), [{ row: "services", method: "as-budgeted" }, { row: "materials", method: "run-rate" }]);
    expect(preview.accepted.map(({ row, from, to }) => [row, from, to])).toEqual([["services", -250, 0], ["materials", "kysytään", -200]]);
    expect(preview.findings).toMatchObject([{ code: "forecasts-confirmed", count: 1, text: "Avustukset", held: 3, through: 6, severity: "warning" }]);
  });

  test("names the rows whose own figure is accepted once more among those that it confirms", async () => {
    const host = await workbookOfYears(NOW);
    await type(host, "services", "adjustment", -200_000);
    await type(host, null, "adjustment", 3);
    const preview = await previewAcceptSuggestions(host, await newest(host), [{ row: "services", method: "run-rate" }]);
    expect([preview.accepted, preview.plan.steps.length]).toEqual([[], 1]);
    expect(preview.findings).toMatchObject([{ code: "forecasts-confirmed", count: 1, text: "Palvelujen ostot", held: 3, through: 6 }]);
  });

  test("puts no lower month over a higher one, and says so", async () => {
    const host = await workbookOfYears(NOW);
    await type(host, "grants-given", "adjustment", 0);
    await type(host, null, "adjustment", 8);
    const preview = await previewAcceptSuggestions(host, await newest(host), [{ row: "services", method: "run-rate" }]);
    expect(preview.findings).toMatchObject([{ code: "forecasts-later", held: 8, through: 6, severity: "warning", place: { table: "Opetus" } }]);
    await applyPreview(host, preview);
    expect([await valueOf(host, "services", "adjustment"), await valueOf(host, null, "adjustment")]).toEqual([-200_000, 8]);
  });

  test.each(HOSTS)("in %s writes nothing where a row has come between since it was looked at", async (_, open) => {
    const { host, close } = await open();
    await withYears(host, [NOW]);
    const preview = await previewAcceptSuggestions(host, await newest(host), { method: "run-rate", keepsForecasts: false });
    const { layout } = await readNow(host);
    await host.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: layout.sheet, row: layout.rowOf("services"), count: 1 }] });
    await expect(applyPreview(host, preview)).rejects.toMatchObject({ code: "place-changed" });
    const { layout: after, value } = await readNow(host);
    const adjustments = Array.from({ length: after.noteRow - after.headerRow }, (__, at) => value(after.headerRow + 1 + at, after.columnOf("adjustment"))).filter((one) => typeof one === "number");
    expect(adjustments.filter((one) => one !== 0)).toEqual([]);
    await close?.();
  });

  test("does not lift the lock of a cell that was locked since", async () => {
    const host = await workbookOfYears(NOW);
    const { layout } = await readNow(host);
    await host.apply({ name: "foreign paste", steps: [{ kind: "format-cells", ranges: [rangeAt(layout.sheet, layout.rowOf("services"), layout.columnOf("adjustment"))], style: { unlocked: false } }] });
    await expect(applyPreview(host, await previewAcceptSuggestions(host, await newest(host), [{ row: "services", method: "run-rate" }]))).rejects.toMatchObject({ code: "sheet-protected" });
    expect(await valueOf(host, "services", "adjustment")).toBeNull();
  });

  test("writes thousands into a table in thousands", async () => {
    const host = await workbookOfYears({ ...NOW, conventions: { moneyUnit: "thousand-euro" } });
    const preview = await previewAcceptSuggestions(host, await newest(host), [{ row: "services", method: "seasonal" }]);
    await applyPreview(host, preview);
    expect([await valueOf(host, "services", "adjustment"), await valueOf(host, "services", "forecast")]).toEqual([96.17021, expect.closeTo(-18_903.82979, 9)]);
  });

  test("of a row that is gone, or of a table that is not whole, writes nothing", async () => {
    const host = await workbookOfYears(NOW);
    const table = await newest(host);
    const { layout } = await readNow(host);
    const [half] = await tablesOf(await workbookOfYears(HALF_YEAR), 2024, "half-year-statement");
    await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf("materials"), layout.keyColumn), cells: [[null]] }] });
    expect((await previewAcceptSuggestions(host, table, [{ row: "materials", method: "run-rate" }])).findings).toMatchObject([{ code: "row-unknown", text: "Aineet, tarvikkeet ja tavarat", severity: "error" }]);
    expect((await previewAcceptSuggestions(await workbookOfYears(HALF_YEAR), half!, { method: "run-rate", keepsForecasts: false })).findings).toMatchObject([{ code: "forecasts-none" }]);
    await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(layout.sheet, layout.keyRow, 0, 1, layout.range.columns), cells: [Array.from({ length: layout.range.columns }, () => null)] }] });
    expect((await previewAcceptSuggestions(host, table, { method: "run-rate", keepsForecasts: false })).findings).toMatchObject([{ code: "table-damaged" }]);
  });

  test("of a table of another year than the workbook's writes nothing", async () => {
    const host = await workbookOfYears({ ...NOW, year: 2025 }, NOW);
    const [earlier] = await tablesOf(host, 2025);
    expect(await previewAcceptSuggestions(host, earlier!, { method: "run-rate", keepsForecasts: false })).toMatchObject({ plan: { steps: [] }, findings: [{ code: "year-differs", year: 2025, workbookYear: 2026 }] });
  });

  test("what the pane reads is what would be accepted", async () => {
    const host = await workbookOfYears(NOW);
    const table = await newest(host);
    const rows = await readSuggestions(host, table, (await readWorkbook(host)).tables);
    const { accepted } = await previewAcceptSuggestions(host, table, { method: "run-rate", keepsForecasts: false });
    const read = rows?.flatMap(({ row, basis, methods }) => methods.flatMap(({ key, suggestion }) => (key === "run-rate" && "amount" in suggestion ? [[row, (suggestion.amount - (basis.budget ?? 0)) / 100]] : [])));
    expect(accepted.map(({ row, to }) => [row, to])).toEqual(read);
  });
});
