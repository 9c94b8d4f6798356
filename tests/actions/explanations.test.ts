import { applyPreview, previewTables, type Preview } from "../../src/actions";
import { previewExplanation } from "../../src/actions/previewExplanation";
import { readDeviations, type WeighedFlag } from "../../src/actions/readDeviations";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { tableOf } from "../taskpane/tableOf";

const SHEET = "Perustelut";
const FIRST = 4;
const COLUMN = { actual: 4, adjustment: 12, budget: 13 } as const;

function type(host: XlsxHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  return host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

/** Two units whose costs run 90 000 euros ahead of their pace, of which one table is written as `more` says. */
async function makeUnits(more: Parameters<typeof tableOf>[1] = {}): Promise<XlsxHost> {
  const host = await createXlsxHost();
  const unit = more?.conventions?.moneyUnit === "thousand-euro" ? 1000 : 1;
  await applyPreview(host, await previewTables(host, ["Vaalit", "Digi"].map((name) => tableOf(name, more))));
  for (const sheet of ["Vaalit", "Digi"]) {
    await type(host, sheet, 6, COLUMN.budget, -1_000_000 / unit);
    await type(host, sheet, 6, COLUMN.actual, -340_000 / unit);
  }
  return host;
}

async function flagOf(host: XlsxHost, unit: string, label = "Toimintakulut"): Promise<WeighedFlag> {
  const found = (await readDeviations(host)).flags.find(({ table, flag }) => table.unit === unit && flag.label === label);
  if (found === undefined) throw new Error(`${unit}, ${label} is not flagged`);
  return found;
}

async function split(host: XlsxHost, unit: string): Promise<Preview> {
  const preview = await previewExplanation(host, await flagOf(host, unit), "fi");
  await applyPreview(host, preview);
  return preview;
}

async function lines(host: XlsxHost, count: number): Promise<readonly (readonly unknown[])[]> {
  const { values } = await host.read({ valuesOf: [rangeAt(SHEET, FIRST, 0, count, 6)] });
  return (values[0]?.values ?? []).map((row) => row.map((value) => (typeof value === "string" ? value.replace(/[\u00a0\u202f]/g, " ") : value)));
}

test("a flagged row gets a line for its first cause, with its deviation and what is unexplained of it", async () => {
  const host = await makeUnits();
  const preview = await split(host, "Vaalit");
  expect([preview.sheetsAdded, preview.findings, preview.shows]).toEqual([[SHEET], [], { sheet: SHEET, row: FIRST, column: 2 }]);
  expect(await lines(host, 2)).toEqual([["Vaalit", "Toimintakulut", null, null, -90_000, "● selittämättä 90 000 €"], [null, null, null, null, "", ""]]);
});

test("causes are taken off the deviation until nothing is left, and too much is told", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await type(host, SHEET, FIRST, 3, -78_000);
  expect((await lines(host, 1))[0]?.[5]).toBe("● selittämättä 12 000 €");
  await split(host, "Vaalit");
  await type(host, SHEET, FIRST + 1, 3, -12_000);
  expect((await lines(host, 2)).map((line) => line[5])).toEqual(["○ selitetty kokonaan", "○ selitetty kokonaan"]);
  await type(host, SHEET, FIRST + 1, 3, -15_000);
  expect((await lines(host, 2)).map((line) => line[5])).toEqual(["● selitetty liikaa 3 000 €", "● selitetty liikaa 3 000 €"]);
});

test("the deviation follows its table, and a row that has nothing to explain any more says so", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await type(host, "Vaalit", 6, COLUMN.actual, -360_000);
  expect((await lines(host, 1))[0]?.slice(4)).toEqual([-110_000, "● selittämättä 110 000 €"]);
  await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
  expect((await lines(host, 1))[0]?.slice(4)).toEqual([0, "○ rivillä ei ole nyt perusteltavaa"]);
});

test("units are told apart, a deviation is known once, and a line of another row says that it is not among them", async () => {
  const host = await makeUnits();
  for (const unit of ["Vaalit", "Digi", "Vaalit"]) await split(host, unit);
  await type(host, SHEET, FIRST + 1, 3, -90_000);
  await type(host, SHEET, FIRST + 3, 0, "Vaalit");
  await type(host, SHEET, FIRST + 3, 1, "Toimintatuotot");
  expect((await lines(host, 4)).map((line) => line[5])).toEqual(["● selittämättä 90 000 €", "○ selitetty kokonaan", "● selittämättä 90 000 €", "● yksikön rivi ei ole mukana: valitse se paneelista"]);
  const { values } = await host.read({ valuesOf: [rangeAt(SHEET, FIRST, 7, 3, 3)] });
  expect(values[0]?.values).toEqual([["Vaalit", "Toimintakulut", -90_000], ["Digi", "Toimintakulut", -90_000], [null, null, null]]);
});

test("a table in thousands is explained in euros", async () => {
  const host = await makeUnits({ conventions: { moneyUnit: "thousand-euro" } });
  await split(host, "Vaalit");
  expect((await lines(host, 1))[0]?.slice(4)).toEqual([-90_000, "● selittämättä 90 000 €"]);
});

test("a full sheet is told, and nothing is written", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await type(host, SHEET, FIRST + 99, 2, "viimeinen");
  const preview = await previewExplanation(host, await flagOf(host, "Vaalit"), "fi");
  expect([preview.findings.map(({ code }) => code), preview.plan.steps]).toEqual([["explanations-full"], []]);
});

test("making it is taken back", async () => {
  const host = await makeUnits();
  await split(host, "Vaalit");
  await host.revert();
  expect((await host.read({ structure: true })).sheets.some(({ name }) => name === SHEET)).toBe(false);
});
