import { applyPreview, previewTables, readWorkbook } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import { previewCloseMonth } from "../../src/actions/previewCloseMonth";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { readDeviations, type DeviationsInWorkbook } from "../../src/actions/readDeviations";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { placeLimits } from "../../src/workbook/deviations/limitsLayout";
import { LIST_COLUMNS, TABLE_COLUMNS } from "../../src/workbook/deviations/listLayout";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { makeDeviatingSample } from "../seeds/sampleWorkbook";
import { tableOf } from "../taskpane/tableOf";
import { COLUMN, SHEET, linesOf, list, makeUnits, type, valuesOf } from "./deviatingUnits";
import { workbookOfYears } from "./workbookOfYears";

const LIMITS = placeLimits("Rajat");
const MARGIN = 7;

const told = ({ flags }: DeviationsInWorkbook): readonly string[] => flags.map(({ table, flag }) => `${table.unit}, ${flag.label}: ${flag.rule} ${flag.effect / 100}`);

test("every flag of the sample city is listed once, what weighs most first, and the list is up to date", async () => {
  const host = await makeDeviatingSample();
  const before = await readDeviations(host);
  expect(before.sheet).toBeNull();
  const preview = await previewDeviations(host, "fi");
  expect([preview.listed, preview.sheetsAdded, preview.findings]).toEqual([54, [SHEET], []]);
  await applyPreview(host, preview);
  const after = await readDeviations(host);
  expect(told(after)).toEqual(told(before));
  expect(after.sheet).toMatchObject({ isBehind: false, listed: 54 });
  const { lines } = await linesOf(host);
  expect(lines.map((row) => row[LIST_COLUMNS.effect])).toEqual(after.flags.map(({ flag }) => flag.effect / 100));
  expect(lines[0]).toEqual(expect.arrayContaining(["Kehittämispalvelut", "Toimintatuotot", "Tahti: toteuma − odotus", -108_632, "● perustelu puuttuu", "kehittämispäällikkö"]));
  // A project goes by its own name, not by the goal in the first column.
  expect(lines.filter((row) => row[LIST_COLUMNS.rule] === "Hanke yli 100 %").map((row) => row[LIST_COLUMNS.row])).toContain("Kirjokerho");
});

test("the summary tells each service area with all below it, as the tables say", async () => {
  const host = await makeDeviatingSample();
  await list(host);
  const { areas } = await readDeviations(host);
  const values = await valuesOf(host);
  expect(values.slice(4, 8).map((row) => row.slice(0, 4))).toEqual([
    ["Palvelualue", "Huomautuksia", "Perusteluja puuttuu", "Sitova rivi heikkenee €"],
    ...areas.map(({ name, flags, missing, loss }) => [name, flags, missing, loss / 100]),
    ["Yhteensä", 54, 33, 0],
  ]);
  expect(values[2]?.[0]).toBe("○ Luettelo on ajan tasalla, huomautuksia 54");
});

describe("without being written anew", () => {
  test("a line follows its cells, and one that is no longer flagged has no effect and is counted out", async () => {
    const host = await makeUnits(["Vaalit"]);
    await type(host, "Vaalit", 6, COLUMN.actual, -300_000);
    await list(host);
    expect((await linesOf(host)).lines.map((row) => [row[1], row[3], row[6]])).toEqual([["Toimintakulut", -50_000, "● perustelu puuttuu"], ["Toimintakate", -50_000, ""]]);
    await type(host, "Vaalit", 6, COLUMN.reason, "Vaalit siirtyivät");
    await type(host, "Vaalit", 6, COLUMN.explained, -50_000);
    expect((await linesOf(host)).lines[0]?.slice(5, 7)).toEqual(["Vaalit siirtyivät", "○ perusteltu"]);
    await type(host, "Vaalit", 6, COLUMN.actual, -340_000);
    expect((await linesOf(host)).lines[0]?.slice(3, 7)).toEqual([-90_000, "▼ Toteuma 34,0 %, odotus 25,0 % (90 000 €)", "Vaalit siirtyivät", "↺ perustelu vanhentunut"]);
    await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
    const { lines } = await linesOf(host);
    expect(lines.map((row) => row[LIST_COLUMNS.effect])).toEqual(["", ""]);
    expect((await valuesOf(host))[2]?.[0]).toBe("● Luettelossa huomautuksia 2, niistä voimassa 0; taulukoissa nyt 0: päivitä");
    expect((await readDeviations(host)).sheet?.isBehind).toBe(true);
  });

  test("a flag that goes and another that comes are seen, though their number is the same", async () => {
    const host = await makeUnits(["Vaalit", "Digi"]);
    await type(host, "Vaalit", 6, COLUMN.actual, -300_000);
    await list(host);
    await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
    await type(host, "Digi", 6, COLUMN.actual, -300_000);
    expect((await valuesOf(host))[2]?.[0]).toBe("● Luettelossa huomautuksia 2, niistä voimassa 0; taulukoissa nyt 2: päivitä");
    await list(host);
    expect((await valuesOf(host))[2]?.[0]).toBe("○ Luettelo on ajan tasalla, huomautuksia 2");
    expect((await linesOf(host)).lines.map((row) => row[0])).toEqual(["Digi", "Digi"]);
  });

  test("what the binding row loses by the year's end is serious from its limit on, and counts once for the unit", async () => {
    const host = await makeUnits(["Vaalit"]);
    await type(host, "Vaalit", 6, COLUMN.adjustment, -12_000);
    await list(host);
    const { flags, areas } = await readDeviations(host);
    expect(flags.map(({ flag }) => [flag.label, flag.rule, flag.effect, flag.isSerious])).toEqual([["Toimintakate", "year-end", -1_200_000, true]]);
    expect(areas).toMatchObject([{ name: "Vaalit", flags: 1, missing: 2, loss: -1_200_000 }]);
    expect((await valuesOf(host)).slice(5, 7).map((row) => row.slice(0, 4))).toEqual([["Vaalit", 1, 2, -12_000], ["Yhteensä", 1, 2, -12_000]]);
  });
});

test("a table in thousands is listed in euros", async () => {
  const host = await makeUnits(["Vaalit"], { conventions: { moneyUnit: "thousand-euro" } });
  await type(host, "Vaalit", 6, COLUMN.adjustment, -60);
  await list(host);
  expect((await linesOf(host)).lines.map((row) => [row[1], row[3]])).toEqual([["Toimintakate", -60_000], ["Toimintakulut", -60_000]]);
  expect((await valuesOf(host))[5]?.slice(0, 4)).toEqual(["Vaalit", 2, 2, -60_000]);
});

test("lines that are left over are emptied, and a list without room or with another service area is made anew under the same name", async () => {
  const host = await makeUnits(["Vaalit", "Digi"]);
  for (const sheet of ["Vaalit", "Digi"]) await type(host, sheet, 6, COLUMN.actual, -300_000);
  await list(host);
  await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
  const smaller = await previewDeviations(host, "fi");
  expect(smaller.plan.steps.some(({ kind }) => kind === "remove-sheet")).toBe(false);
  await applyPreview(host, smaller);
  expect((await linesOf(host)).lines).toHaveLength(2);
  expect((await valuesOf(host)).slice(5, 8).map((row) => row[TABLE_COLUMNS.table])).toEqual(["Vaalit", "Digi", null]);

  await applyPreview(host, await previewTables(host, [tableOf("Kirjasto")]));
  const other = await previewDeviations(host, "fi");
  expect(other.plan.steps[0]).toEqual({ kind: "remove-sheet", sheet: SHEET });
  await applyPreview(host, other);
  expect((await readWorkbook(host)).sheets.filter((sheet) => sheet.startsWith(SHEET))).toEqual([SHEET]);
  expect((await valuesOf(host)).slice(5, 9).map((row) => row[0])).toEqual(["Vaalit", "Digi", "Kirjasto", "Yhteensä"]);
});

test("the list is headed with the month of the tables' figures where they agree, and with the closed one where they do not", async () => {
  const host = await makeUnits(["Vaalit", "Digi"]);
  for (const sheet of ["Vaalit", "Digi"]) await type(host, sheet, 6, COLUMN.actual, -300_000);
  await list(host);
  const heading = async (): Promise<CellValue | undefined> => (await valuesOf(host))[(await linesOf(host)).first - 3]?.[0];
  expect(await heading()).toBe("Huomautukset painavimmasta alkaen, 1–3/2026");
  await applyPreview(host, await previewCloseMonth(host));
  expect(await heading()).toBe("Huomautukset painavimmasta alkaen, 1–3/2026");
  await type(host, "Vaalit", 0, COLUMN.actual, 4);
  expect(await heading()).toBe("Huomautukset painavimmasta alkaen, 1–4/2026");
  await type(host, "Vaalit", 0, COLUMN.actual, null);
  expect(await heading()).toBe("Huomautukset painavimmasta alkaen, 1–3/2026");
  await applyPreview(host, { ...(await previewDeviations(host, "fi")), plan: { name: "remove", steps: [{ kind: "remove-sheet", sheet: "Digi" }] } });
  expect(await heading()).toBe("Huomautukset painavimmasta alkaen, 1–4/2026");
});

test.each(LANGUAGES)("the sheet stands in %s where nothing deviates, and says so", async (language) => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [tableOf("Vaalit", { language })]));
  const preview = await previewDeviations(host, "fi");
  await applyPreview(host, preview);
  const [sheet = ""] = preview.sheetsAdded;
  expect((await valuesOf(host, sheet))[2]?.[0]).toBe({ fi: "○ Luettelo on ajan tasalla, huomautuksia 0", sv: "○ Förteckningen är aktuell, anmärkningar 0", en: "○ The list is up to date, flags 0" }[language]);
});

test("tables of earlier years are left out, and their number is told", async () => {
  const rows = (adjustment: number) => ({ "operating-expenses": { "original-budget": -1_000_000, actual: -250_000, adjustment } });
  const host = await workbookOfYears(
    { kind: "interim-summary", year: 2025, unit: "Opetus", rows: rows(-500_000) }, { kind: "interim-summary", year: 2026, unit: "Opetus", rows: rows(-20_000) },
  );
  const { flags, areas, otherYears } = await readDeviations(host);
  expect(flags.map(({ flag }) => [flag.label, flag.rule, flag.effect])).toEqual([["Toimintakate", "year-end", -2_000_000], ["Toimintakulut", "pace", 25_000_000], ["Toimintakate", "pace", 25_000_000]]);
  expect(areas).toMatchObject([{ name: "Opetus", flags: 3, missing: 2, loss: -2_000_000 }]);
  expect(otherYears).toBe(1);
});

test("a person's own row that is named as the binding row is not added to what the unit loses", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [tableOf("Vaalit", { kind: "interim-statement" })]));
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("There is no table");
  await applyPreview(host, await previewAddRow(host, table, { group: "operating-expenses", label: "Vuokrat" }));
  const { values } = await host.read({ valuesOf: [{ ...table.range, rows: table.range.rows + 1 }] });
  const keys = values[0]?.values ?? [];
  const column = (key: string): number => keys.find((row) => row.includes(key))?.indexOf(key) ?? -1;
  const own = keys.findIndex((row) => row.includes("own-1"));
  await type(host, "Vaalit", own, 0, "Toimintakate");
  await type(host, "Vaalit", own, column("original-budget"), -1_000_000);
  await type(host, "Vaalit", own, column("adjustment"), -20_000);
  await list(host);
  expect((await readDeviations(host)).areas.map(({ loss }) => loss)).toEqual([-2_000_000]);
  expect((await valuesOf(host))[5]?.slice(0, 4)).toEqual(["Vaalit", expect.any(Number), expect.any(Number), -20_000]);
});

describe("where a sheet of a table has been removed", () => {
  test("the summary counts the others, and the third row says that the list is behind", async () => {
    const host = await makeUnits(["Vaalit", "Digi"]);
    for (const sheet of ["Vaalit", "Digi"]) await type(host, sheet, 6, COLUMN.actual, -300_000);
    await list(host);
    await host.apply({ name: "removed", steps: [{ kind: "remove-sheet", sheet: "Vaalit" }] });
    expect((await valuesOf(host)).slice(5, 8).map((row) => row.slice(0, 4))).toEqual([["Vaalit", 0, 0, 0], ["Digi", 2, 1, 0], ["Yhteensä", 2, 1, 0]]);
    expect((await valuesOf(host))[2]?.[0]).toBe("● Luettelossa huomautuksia 4, niistä voimassa 2; taulukoissa nyt 2: päivitä");
  });

  test("a list whose tables are all gone is emptied", async () => {
    const host = await makeUnits(["Vaalit"]);
    await type(host, "Vaalit", 6, COLUMN.actual, -300_000);
    await list(host);
    await host.apply({ name: "removed", steps: [{ kind: "remove-sheet", sheet: "Vaalit" }] });
    expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: true, listed: 2 });
    await list(host);
    expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: false, listed: 0 });
    expect((await linesOf(host)).lines).toEqual([]);
    expect((await valuesOf(host))[2]?.[0]).toBe("○ Luettelo on ajan tasalla, huomautuksia 0");
  });
});

test("a profile of a unit or a row that no table has is told", async () => {
  const host = await makeUnits(["Vaalit"]);
  for (const [row, cells] of [["kaikki", "Toimintakulut"], ["Vaalit", "toimintatuotot"], ["Vaalitt", "Toimintakulut"], ["kaikki", "Toimintakulutt"]].entries()) {
    for (const [column, content] of cells.entries()) await type(host, "Rajat", LIMITS.profiles.row + row, column, content);
  }
  const { findings } = await readDeviations(host);
  expect(findings.map((one) => (one.code === "profile-unused" ? [one.unit, one.row] : one.code))).toEqual([["Vaalitt", "Toimintakulut"], [null, "Toimintakulutt"]]);
});

test("in the total nobody's euros are counted twice, and a table that nobody has filled in does not hide its parts", async () => {
  const host = await createXlsxHost();
  const unit = (id: string, name: string, parent: string | null, level: "city" | "service-area" | "responsibility-area") => ({ id, name, parent, level, binding: "net", responsible: "" }) as const;
  const units = [unit("1", "Koekunta", null, "city"), unit("2", "Sivistys", "1", "service-area"), unit("3", "Kirjasto", "2", "responsibility-area"), unit("4", "Tekniset", null, "service-area")];
  await host.apply({ name: "units", steps: compileUnits("Yksiköt", units, "fi") });
  await applyPreview(host, await previewTables(host, ["Koekunta", "Sivistys", "Kirjasto", "Tekniset"].map((name) => tableOf(name))));
  for (const [name, loss] of [["Koekunta", -60_000], ["Kirjasto", -20_000], ["Tekniset", -5_000]] as const) {
    await type(host, name, 6, COLUMN.budget, -1_000_000);
    await type(host, name, 6, COLUMN.adjustment, loss);
  }
  await list(host);
  const values = await valuesOf(host);
  // The city's own table holds what its areas lose; Sivistys has a table without figures, so that its library speaks for it.
  expect(values.slice(5, 9).map((row) => [row[0], row[3]])).toEqual([["Koekunta", -60_000], ["Sivistys", -20_000], ["Tekniset", -5_000], ["Yhteensä", -65_000]]);
});

test("without tables that rules watch nothing is made", async () => {
  const host = await createXlsxHost();
  expect((await previewDeviations(host, "fi")).plan.steps).toEqual([]);
});

test("a table whose keys are gone is told, and the others are listed", async () => {
  const host = await makeUnits(["Vaalit", "Digi"]);
  await type(host, "Digi", 6, COLUMN.actual, -300_000);
  for (let row = 0; row < 9; row += 1) await type(host, "Vaalit", row, MARGIN + 1, null);
  const { findings, flags } = await readDeviations(host);
  expect(findings.map(({ code, place }) => [code, place.table])).toEqual([["table-damaged", "Vaalit"]]);
  expect(flags).toHaveLength(2);
});

test("a table is read where two of its work columns have changed places", async () => {
  const host = await makeUnits(["Vaalit"]);
  await type(host, "Vaalit", 6, COLUMN.actual, -300_000);
  const { tables } = await readWorkbook(host);
  const { values } = await host.read({ valuesOf: [tables[0]?.range ?? rangeAt("Vaalit", 0, 0)] });
  const keys = values[0]?.values[3] ?? [];
  const [pace, expected] = [keys.indexOf("pace"), keys.indexOf("expected")];
  const before = await readDeviations(host);
  expect(before.flags.map(({ flag }) => flag.cells.effect.column)).toEqual([pace, pace]);
  for (const [index, row] of (values[0]?.values ?? []).entries()) {
    await type(host, "Vaalit", index, pace, row[expected] ?? null);
    await type(host, "Vaalit", index, expected, row[pace] ?? null);
  }
  const after = await readDeviations(host);
  expect(after.flags.map(({ flag }) => [flag.effect, flag.cells.effect.column])).toEqual(before.flags.map(({ flag }) => [flag.effect, expected]));
});

test("a table is read where a person has put a column among its work columns", async () => {
  const host = await makeUnits(["Vaalit"]);
  await type(host, "Vaalit", 6, COLUMN.actual, -300_000);
  const { tables } = await readWorkbook(host);
  const range = tables[0]?.range ?? rangeAt("Vaalit", 0, 0);
  // As an inserted column leaves it: the block is wider than its columns.
  await host.apply({ name: "widened", steps: [{ kind: "set-name", scope: "Vaalit", name: "toteuma.taulu.1", refersTo: { ...range, columns: range.columns + 1 } }] });
  expect((await readDeviations(host)).flags).toHaveLength(2);
});
