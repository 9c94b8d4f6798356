import { applyPreview, previewFollowUp, previewNewYear, previewTables, readUnits, readWorkbook, type NewYearPreview, type TableOrder } from "../../src/actions";
import { previewRegister } from "../../src/actions/previewRegister";
import { LIMIT_LEVELS } from "../../src/domain/deviations/DeviationLimits";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { formatFinding } from "../../src/locale/formatFinding";
import { USUAL_CONVENTIONS } from "../../src/domain/statement/Conventions";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { LIMIT_NAMES } from "../../src/workbook/deviations/limitNames";
import type { Unit } from "../../src/domain/units/Unit";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";
import { CLOSING, INTERIM, PLAN, makeWholeSample, orderSample, type Sample } from "../seeds/sampleWorkbook";

async function workbookOf(...orders: readonly TableOrder[]): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, orders));
  return host;
}

async function newYear(old: XlsxHost): Promise<{ readonly fresh: XlsxHost; readonly preview: NewYearPreview }> {
  const fresh = await createXlsxHost();
  const preview = await previewNewYear(old, fresh);
  await applyPreview(fresh, preview);
  return { fresh, preview };
}

async function valuesOf(host: XlsxHost, sheet: string) {
  return (await host.read({ usedRangesOf: [sheet] })).usedRanges[0]?.values ?? [];
}

const change = (host: XlsxHost, ...steps: readonly PlanStep[]): Promise<void> => host.apply({ name: "typed", steps });
const cell = (sheet: string, row: number, column: number, content: number | string): PlanStep => ({ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] });

test("the forecast of a year that is not closed becomes last year's closing, everything else waits for the new year", async () => {
  const old = await workbookOf(orderSample("003-yhteiset-palvelut"), orderSample("003-vaalit"));
  const before = await valuesOf(old, "Yhteiset palvelut");
  const { fresh, preview } = await newYear(old);
  expect(preview).toMatchObject({ year: 2027, tables: 2, sheetsAdded: ["Asetukset", "Rajat", "Yhteiset palvelut", "Vaalit"] });
  expect(preview.findings.map((one) => [one.severity, formatFinding(one, "fi")])).toEqual([
    ["info", "Vuosi 2026 on suljettu kuukausilta 1–3; edellisen vuoden sarakkeessa on ennuste, kunnes tuot tilinpäätöksen luvut."],
  ]);
  const values = await valuesOf(fresh, "Yhteiset palvelut");
  expect(values[4]?.slice(0, 8)).toEqual([null, "TP 2026", "TOT 2026 1\u00a0kk", "TA 2027 +muutos", "TOT 2027 1\u00a0kk", "Jäljellä", "TOT-2027 %", "Ennuste 2027"]);
  expect(values.slice(5, -1).map((row) => row[1])).toEqual(before.slice(5, -1).map((row) => row[7]));
  expect(values.slice(5, -1).flatMap((row) => row.slice(2, 8)).filter((value) => value !== null && value !== "")).toEqual([]);
});

test("the actual of twelve months is last year's closing, whatever was forecast", async () => {
  const old = await workbookOf({ ...orderSample("003-vaalit"), through: 12 });
  const { fresh, preview } = await newYear(old);
  expect(preview.findings).toEqual([]);
  const [was, is] = [await valuesOf(old, "Vaalit"), await valuesOf(fresh, "Vaalit")];
  expect(is.slice(5, 8).map((row) => row[1])).toEqual(was.slice(5, 8).map((row) => row[4]));
});

test("language, conventions, units of columns and the city's and the unit's own rows go along", async () => {
  const conventions = { ...USUAL_CONVENTIONS, signs: "B", moneyUnit: "thousand-euro", percentDecimals: 1 } as const;
  const old = await workbookOf({
    kind: "interim-statement", unit: "Enheten", year: 2026, through: 12, language: "sv", conventions, place: { type: "new-sheet", name: "Egen" },
    rows: ["personnel", "services", "operating-expenses", "tax-income", "operating-margin"], added: [{ key: "own-1", label: "Hyror", group: "operating-expenses" }],
    figures: (row, column) => (column === "actual" && row === "own-1" ? -12_500 : column === "actual" && row === "personnel" ? -1000 : null),
  });
  const { fresh } = await newYear(old);
  const state = await readWorkbook(fresh);
  expect(state.settings).toEqual({ year: 2027, through: 1, language: "sv", conventions });
  expect(state.tables[0]).toMatchObject({ range: { sheet: "Egen" }, identity: { kind: "interim-statement", version: 3, unit: "Enheten", year: 2027, through: 1, language: "sv", conventions } });
  const values = await valuesOf(fresh, "Egen");
  expect(values.slice(5, -1).map((row) => [row[0], row[1]])).toEqual([["Personalkostnader", -1], ["Köp av tjänster", null], ["Hyror", -12.5], ["Verksamhetskostnader", -13.5], ["Verksamhetsbidrag", -13.5], ["Skatteinkomster", null]]);
});

test("a plan's budget becomes the budget of the year before, in whatever unit each column is written", async () => {
  const old = await makeWholeSample(PLAN);
  const { fresh, preview } = await newYear(old);
  expect(preview.findings.filter((one) => one.code !== "year-end-unknown")).toEqual([]);
  const plan = (await readWorkbook(old)).tables.find(({ identity }) => identity.kind === "plan");
  if (plan === undefined) throw new Error("The sample has no plan");
  const [was, is] = [await valuesOf(old, plan.range.sheet), await valuesOf(fresh, plan.range.sheet)];
  const isThousands = (unit: unknown): number => (unit === "1000 €" ? 1000 : 1);
  const compared = is.slice(5, -1).filter((row) => typeof row[2] === "number").map((row) => [row[0], Math.round(Number(row[2]) * isThousands(is[0]?.[2]))]);
  expect(compared).toEqual(was.slice(5, -1).filter((row) => typeof row[3] === "number").map((row) => [row[0], Math.round(Number(row[3]) * isThousands(was[0]?.[3]))]));
  expect(compared.length).toBeGreaterThan(3);
});

test("key figures keep their rows, units and two years; goals, risks and projects begin empty", async () => {
  const old = await makeWholeSample(CLOSING);
  const { fresh } = await newYear(old);
  const { tables } = await readWorkbook(old);
  const sheetOf = (kind: string): string => tables.find(({ identity }) => identity.kind === kind)?.range.sheet ?? "";
  const [was, is] = [await valuesOf(old, sheetOf("key-figures")), await valuesOf(fresh, sheetOf("key-figures"))];
  const rows = (values: typeof was, ...columns: readonly number[]) => values.slice(5, -1).map((row) => columns.map((column) => row[column] ?? null));
  expect(rows(is, 0, 1, 2, 3)).toEqual(rows(was, 0, 1, 3, 5));
  expect(rows(is, 4, 5).flat().every((value) => value === null)).toBe(true);
  const goals = (await valuesOf(fresh, sheetOf("goals"))).slice(5, -1);
  expect(goals.length).toBeGreaterThan(1);
  expect(goals.flatMap((row) => row.slice(0, 3)).every((value) => value === null || value === "")).toBe(true);
});

describe("totals are tied to the old workbook's", () => {
  test.each<[string, Sample]>([["the interim review", INTERIM], ["the closing", CLOSING]])("in %s every total that is carried over is the one shown there", async (_, sample) => {
    const { preview, fresh } = await newYear(await makeWholeSample(sample));
    expect(preview.findings.filter((one) => !["year-open", "year-end-unknown"].includes(one.code))).toEqual([]);
    expect((await readWorkbook(fresh)).tables).toHaveLength(preview.tables);
  });

  test("a row that a person inserted and summed is told with its table and by how much", async () => {
    const old = await workbookOf({ ...orderSample("003-vaalit"), through: 12 });
    await change(old, cell("Vaalit", 6, 4, -818), cell("Vaalit", 7, 4, -918));
    const { preview } = await newYear(old);
    expect(preview.findings.map((one) => formatFinding(one, "fi").replace(/\u00a0/g, " "))).toEqual([
      "Taulukko Vaalit, rivi Toimintakate, sarake TOT 2026 12 kk: Vanha työkirja näyttää −918, mutta uuteen siirtyy −818; ero on 100. Katso, onko taulukkoon lisätty rivejä tai onko summan päälle kirjoitettu.",
    ]);
  });
});

test("a table that neither closes the year nor forecasts it leaves last year blank, and says so", async () => {
  const old = await workbookOf({ kind: "half-year-statement", unit: "Kirjasto", year: 2026, through: 6, language: "fi", place: { type: "new-sheet", name: null }, rows: ["personnel", "operating-expenses"], figures: () => -5 });
  const { fresh, preview } = await newYear(old);
  expect(preview.findings.map((one) => [one.code, one.severity, one.place.table])).toEqual([["year-end-unknown", "warning", "Kirjasto"]]);
  expect((await valuesOf(fresh, "Kirjasto")).slice(5, 7).map((row) => row[1] ?? null)).toEqual([null, ""]);
});

describe("the lists of the house stay from year to year", () => {
  /** The words of a sheet's rows down to the last that holds something. */
  const listOf = async (host: XlsxHost, sheet: string, row: number, columns: number) =>
    (await host.read({ ranges: [rangeAt(sheet, row, 0, 40, columns)] })).ranges[0]?.values.filter((line) => line.some((value) => value !== null && value !== ""));
  const unitOf = (wanted: string): Unit => {
    const unit = SAMPLE_UNITS.find(({ name }) => name === wanted);
    if (unit === undefined) throw new Error(`The sample lacks ${wanted}`);
    return unit;
  };
  const [city, vaalit] = [unitOf("Heinola"), unitOf("Vaalit")];

  /** A follow-up of a net-binding and a gross-binding unit, with a limit of their level and profiles. */
  async function makeFollowUp(...steps: readonly PlanStep[]): Promise<XlsxHost> {
    const host = await createXlsxHost();
    const units: readonly Unit[] = [{ ...city, parent: null, binding: "net" }, { ...vaalit, parent: city.id, binding: "gross", responsible: "Vaalisihteeri" }];
    await applyPreview(host, await previewFollowUp(host, { units, tables: { city: [{ kind: "interim-statement" }], [vaalit.level]: [{ kind: "interim-statement" }] }, year: 2026, through: 6, language: "fi" }));
    const { names } = await host.read({ structure: true });
    const at = (name: string) => names.find((one) => one.name === name)?.range ?? rangeAt("", 0, 0);
    const [euros, profiles] = [at(LIMIT_NAMES.typedEuros), at(LIMIT_NAMES.profiles)];
    await change(host, cell(euros.sheet, euros.row, euros.column + LIMIT_LEVELS.indexOf(vaalit.level), 54_321), { kind: "write-cells", range: { ...profiles, rows: 1, columns: 3 }, cells: [["Vaalit", "Toimintakulut", 9.99]] }, ...steps);
    return host;
  }

  test("the units go along whole, and the tables follow their binding row and the limits of their level", async () => {
    const old = await makeFollowUp();
    const { fresh, preview } = await newYear(old);
    expect(preview.sheetsAdded.slice(0, 3)).toEqual(["Asetukset", "Rajat", "Yksiköt"]);
    expect((await readUnits(fresh)).units).toEqual((await readUnits(old)).units);
    expect(await listOf(fresh, "Yksiköt", 3, 6)).toEqual(await listOf(old, "Yksiköt", 3, 6));
    expect(await listOf(fresh, "Rajat", 0, 12)).toEqual(await listOf(old, "Rajat", 0, 12));
    // Above the table its level, the limits that hold for it and its binding row are computed.
    const heads = async (host: XlsxHost, sheet: string) => (await host.read({ ranges: [rangeAt(sheet, 0, 9, 3, 40)] })).ranges.map(({ formulas, values }) => [formulas, values.slice(1)]);
    for (const sheet of [city.name, "Vaalit"]) expect(await heads(fresh, sheet)).toEqual(await heads(old, sheet));
    expect((await valuesOf(fresh, "Vaalit")).slice(0, 4).flat()).toContain(54_321);
    expect((await valuesOf(fresh, city.name)).slice(0, 4).flat()).not.toContain(54_321);
  });

  test("a register of amendments goes along without its entries, which are of the year, and the tables sum it", async () => {
    const old = await makeFollowUp();
    await applyPreview(old, await previewRegister(old, "fi"));
    await change(old, { kind: "write-cells", range: rangeAt("Talousarviomuutokset", 5, 0, 1, 3), cells: [["Vaalit", "Palvelujen ostot", -500]] });
    const { fresh } = await newYear(old);
    const { tables, hasRegister } = await readWorkbook(fresh);
    expect([hasRegister, tables.map(({ identity }) => identity.sumsRegister)]).toEqual([true, [true, true]]);
    expect(await listOf(fresh, "Talousarviomuutokset", 5, 5)).toEqual([]);
    await change(fresh, { kind: "write-cells", range: rangeAt("Talousarviomuutokset", 5, 0, 1, 3), cells: [["Vaalit", "Palvelujen ostot", -700]] });
    expect((await valuesOf(fresh, "Vaalit")).find((row) => row[0] === "Palvelujen ostot")).toContain(-700);
    expect((await valuesOf(fresh, "Talousarviomuutokset"))[5]?.slice(0, 7)).toEqual(["Vaalit", "Palvelujen ostot", -700, null, null, null, ""]);
  });

  test("a damaged list of units is in the way, a limit that cannot be used is told", async () => {
    const damaged = await previewNewYear(await makeFollowUp(cell("Yksiköt", 5, 3, "huone")), await createXlsxHost());
    expect([damaged.findings.map((one) => one.code), damaged.plan.steps]).toEqual([["unit-level-unknown"], []]);
    const { range } = (await (await makeFollowUp()).read({ structure: true })).names.find((one) => one.name === LIMIT_NAMES.typedEuros) ?? {};
    const { preview } = await newYear(await makeFollowUp(cell("Rajat", range?.row ?? 0, range?.column ?? 0, "paljon")));
    expect(preview.findings.map((one) => [one.code, one.severity])).toContainEqual(["limit-unusable", "warning"]);
  });
});

test("two tables of one sheet get a sheet each", async () => {
  const old = await workbookOf(orderSample("003-vaalit"));
  await old.goTo({ sheet: "Vaalit", row: 20, column: 0 });
  await change(old, { kind: "unprotect-sheet", sheet: "Vaalit" });
  await applyPreview(old, await previewTables(old, [{ ...orderSample("003-digi"), place: { type: "selection" } }]));
  const { fresh } = await newYear(old);
  expect((await readWorkbook(fresh)).tables.map(({ identity, range }) => [range.sheet, identity.unit])).toEqual([["Vaalit", "Vaalit"], [expect.stringMatching(/^Digi/), expect.stringMatching(/^Digi/)]]);
});

const ofYear = (unit: string, year: number): PlanStep => ({ kind: "set-name", scope: unit, name: "toteuma.tunniste.1", refersTo: { text: `interim-summary;usual;3;fi;A;profile;zero;2;euro;3;${year};3;${unit}` } });

test("tables of earlier years stay in the old workbook, and are told", async () => {
  const old = await workbookOf(orderSample("003-vaalit"), orderSample("003-digi"));
  await change(old, ofYear("Vaalit", 2025));
  const { fresh, preview } = await newYear(old);
  expect((await readWorkbook(fresh)).tables.map(({ identity }) => [identity.unit, identity.year])).toEqual([["Digi- ja tietohallintopalvelut", 2027]]);
  expect(preview.findings).toContainEqual({ code: "other-years-stay", count: 1, text: "Vaalit (2025)", year: 2026, severity: "warning", place: {} });
});

describe("what is in the way is said, and nothing is made", () => {
  const refused: readonly [string, string, (host: XlsxHost) => Promise<void>][] = [
    ["spoiled settings", "setting-unusable", (host) => change(host, cell("Asetukset", 3, 1, "ensi vuosi"))],
    ["a month before the fiscal year", "setting-unusable", (host) => change(host, cell("Asetukset", 4, 1, -1))],
    ["the last year there can be", "year-invalid", (host) => change(host, cell("Asetukset", 3, 1, 2100))],
    ["a damaged table", "table-damaged", (host) => change(host, { kind: "clear-cells", range: rangeAt("Vaalit", 3, 0, 1, 15) })],
    ["tables of other years alone", "year-differs", (host) => change(host, ofYear("Vaalit", 2025), ofYear("Digi- ja tietohallintopalvelut", 2024))],
  ];
  test.each(refused)("%s", async (_, code, spoil) => {
    const old = await workbookOf(orderSample("003-vaalit"), orderSample("003-digi"));
    await spoil(old);
    const preview = await previewNewYear(old, await createXlsxHost());
    expect(new Set(preview.findings.filter((one) => one.severity === "error").map((one) => one.code))).toEqual(new Set([code]));
    expect(preview.plan.steps).toEqual([]);
  });

  test("a workbook without settings, and one without tables", async () => {
    expect((await previewNewYear(await createXlsxHost({ sheets: ["Taul1"] }), await createXlsxHost())).findings.map((one) => one.code)).toEqual(["settings-none"]);
    const bare = await workbookOf(orderSample("003-vaalit"));
    await change(bare, { kind: "remove-name", scope: "Vaalit", name: "toteuma.taulu.1" });
    expect((await previewNewYear(bare, await createXlsxHost())).findings.map((one) => one.code)).toEqual(["tables-none"]);
  });
});
