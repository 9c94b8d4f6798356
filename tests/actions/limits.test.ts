import { applyPreview, previewNewYear, previewTables, previewUpgrade, readWorkbook, type WorkbookHost } from "../../src/actions";
import { readLimits, type LimitsInWorkbook } from "../../src/actions/readLimits";
import { forAll, limitFor, LIMIT_LEVELS, USUAL_LIMITS, type DeviationLimits, type LimitLevel } from "../../src/domain/deviations/DeviationLimits";
import { DEVIATION_RULES } from "../../src/domain/deviations/deviationRules";
import type { RuleKey } from "../../src/domain/deviations/DeviationRule";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { formatFinding } from "../../src/locale/formatFinding";
import { LANGUAGES, type Language } from "../../src/locale/Language";
import { withoutDeviations } from "../../src/templates/earlierVersions";
import { interimStatement } from "../../src/templates/interim-statement/interimStatement";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { compileLimits } from "../../src/workbook/deviations/compileLimits";
import { placeLimits } from "../../src/workbook/deviations/limitsLayout";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { comparable, wantCells } from "../seeds/judgeFlags";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";
import { orderSample } from "../seeds/sampleWorkbook";
import { typeDeviations, typeLimits, typeUnusableLimits } from "../seeds/typeDeviations";

const { limits: TEXTS, modes: MODES } = DEVIATION_TEXTS.fi;
const LAYOUT = placeLimits("Rajat");
const OWN: DeviationLimits = {
  ...USUAL_LIMITS,
  rules: { ...USUAL_LIMITS.rules, pace: { euros: { ...forAll(20_000), board: 500, "responsibility-area": 0 }, percent: { ...forAll(7.5), city: 1 }, mode: "or" } },
  serious: 2_500, outdated: 0, expectedBy: "prior-year", binding: "gross",
  profiles: [{ unit: null, row: "Henkilöstökulut", shares: [7.8, null, 20.9, ...Array.from({ length: 9 }, () => null)] }],
};

const read = async (host: WorkbookHost): Promise<LimitsInWorkbook> => readLimits(host, await host.read({ structure: true }));

async function withLimits(limits = USUAL_LIMITS, language: Language = "fi"): Promise<WorkbookHost> {
  const host = await createXlsxHost();
  await host.apply({ name: "limits", steps: compileLimits(DEVIATION_TEXTS[language].limits.sheetName, limits, language) });
  return host;
}

async function type(host: WorkbookHost, row: number, column: number, content: CellContent): Promise<void> {
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Rajat", row, column), cells: [[content]] }] });
}

const rowOf = (rule: RuleKey): number => LAYOUT.rules.row + DEVIATION_RULES.findIndex(({ key }) => key === rule);
const eurosOf = (level: LimitLevel): number => LAYOUT.euros.column + LIMIT_LEVELS.indexOf(level);

test.each(LANGUAGES)("the limits are read back as they were written, in %s", async (language) => {
  for (const limits of [USUAL_LIMITS, OWN]) {
    const { findings, ...found } = await read(await withLimits(limits, language));
    expect(findings).toEqual([]);
    expect(found.limits).toEqual(limits);
  }
});

test("profiles for which a person has put rows among the twelve have room on a new sheet too, as in the next year's workbook", async () => {
  const limits = { ...USUAL_LIMITS, profiles: Array.from({ length: 14 }, (_, place) => ({ unit: `Yksikkö ${place}`, row: "Henkilöstökulut", shares: [place, ...Array.from({ length: 11 }, () => null)] })) };
  const host = await withLimits(limits);
  const { findings, ...found } = await read(host);
  expect([findings, found.limits.profiles]).toEqual([[], limits.profiles]);
  const { ranges: [key] } = await host.read({ ranges: [rangeAt("Rajat", LAYOUT.profileKeys.row + 13, LAYOUT.profileKeys.column)] });
  expect(key?.values).toEqual([["Yksikkö 13|Henkilöstökulut"]]);
});

test("a workbook without limits has the usual ones", async () => {
  expect(await read(await createXlsxHost())).toEqual({ limits: USUAL_LIMITS, findings: [], place: null });
});

test.each<[string, LimitLevel, CellContent, number | null, string | null]>([
  ["a smaller limit holds", "all", 500, 500, null],
  ["and zero does", "all", 0, 0, null],
  ["a negative one is told and the rule tells nothing", "all", -5, null, "Taulukkosivu Rajat, solu B10: Poikkeaman raja ”-5” ei kelpaa; kirjoita luku, joka on nolla tai enemmän."],
  ["so is a text", "all", "kymppitonni", null, "Taulukkosivu Rajat, solu B10: Poikkeaman raja ”kymppitonni” ei kelpaa; kirjoita luku, joka on nolla tai enemmän."],
  ["and an empty one", "all", null, null, "Taulukkosivu Rajat, solu B10: Poikkeaman raja on tyhjä, eikä sääntö huomauta mistään; kirjoita nolla tai enemmän."],
  ["an empty one of a level leaves it to all", "board", null, 10_000, null],
  ["a level's own goes before", "board", 500, 500, null],
  ["a level's own zero too", "board", 0, 0, null],
  ["a negative one of a level is told, and what holds for all holds", "board", -5, 10_000, "Taulukkosivu Rajat, solu D10: Poikkeaman raja ”-5” ei kelpaa; kirjoita luku, joka on nolla tai enemmän."],
  ["a text of a level likewise", "board", "-", 10_000, "Taulukkosivu Rajat, solu D10: Poikkeaman raja ”-” ei kelpaa; kirjoita luku, joka on nolla tai enemmän."],
])("%s", async (_what, level, content, wanted, told) => {
  const host = await withLimits();
  await type(host, rowOf("pace"), eurosOf(level), content);
  const { limits, findings } = await read(host);
  expect(limitFor(limits, "pace", level)?.euros ?? null).toBe(wanted);
  expect(findings.map((one) => formatFinding(one, "fi"))).toEqual(told === null ? [] : [told]);
});

test.each<[CellContent, string]>([
  [-5, TEXTS.negative],
  ["kymppitonni", TEXTS.notNumber],
  [null, TEXTS.unset],
  [0, ""],
])("the sheet itself says beside the rule what is wrong with %j", async (content, wanted) => {
  const host = await withLimits();
  await type(host, rowOf("pace"), eurosOf("all"), content);
  const { ranges: [reading] } = await host.read({ ranges: [LAYOUT.check] });
  expect(reading?.values.map(([value]) => value ?? "")).toEqual(DEVIATION_RULES.map(({ key }) => (key === "pace" ? wanted : "")));
});

test("what is serious and when a reason is outdated may be empty, which turns them off; a negative one or a text is told and does so too", async () => {
  const at = LAYOUT.singles.row;
  for (const [contents, told, said] of [
    [[null, null], [], [TEXTS.noneSerious, TEXTS.neverOutdated]],
    [[-1, "heti"], ["B23", "B24"], [TEXTS.negative, TEXTS.notNumber]],
  ] as const) {
    const host = await withLimits();
    await type(host, at, 1, contents[0]);
    await type(host, at + 1, 1, contents[1]);
    const { limits, findings } = await read(host);
    expect([limits.serious, limits.outdated]).toEqual([null, null]);
    expect(findings.map(({ place }) => place.cell)).toEqual(told);
    const { ranges: [reading] } = await host.read({ ranges: [rangeAt("Rajat", at, 2, 2)] });
    expect(reading?.values.map(([value]) => value ?? "")).toEqual(said);
  }
});

test("a setting that is right tells what it is for", async () => {
  const { ranges: [reading] } = await (await withLimits()).read({ ranges: [rangeAt("Rajat", LAYOUT.singles.row, 2, 4)] });
  expect(reading?.values.map(([value]) => value)).toEqual([TEXTS.seriousNote, TEXTS.outdatedNote, TEXTS.expectedByNote, TEXTS.bindingNote]);
});

test("the sheet of limits prints on A4 with letters of eight points or more", () => {
  const inches = LAYOUT.widths.reduce((sum, { characters }) => sum + (characters * 7 + 5) / 96, 0);
  expect(LAYOUT.widths).toHaveLength(LAYOUT.profileNow.column + 1);
  // Between Excel's usual margins.
  expect(11 * (11.69 - 1.4) / inches).toBeGreaterThanOrEqual(8);
});

test("a choice that is no word of any language is as it usually is", async () => {
  const host = await withLimits(OWN);
  await type(host, rowOf("pace"), LAYOUT.modes.column, "ehkä");
  await type(host, LAYOUT.singles.row + 2, 1, "arvaamalla");
  await type(host, LAYOUT.singles.row + 3, 1, null);
  const { limits, findings } = await read(host);
  expect([limits.rules.pace.mode, limits.expectedBy, limits.binding]).toEqual(["and", "evenly", "net"]);
  // Both the pane and the sheet say so.
  expect(findings.map((one) => [one.code, one.place.cell])).toEqual([["limit-word-unknown", "G10"], ["limit-word-unknown", "B25"], ["limit-word-unknown", "B26"]]);
  const checks = (await host.read({ ranges: [LAYOUT.check, rangeAt("Rajat", LAYOUT.singles.row + 2, 2, 2)] })).ranges.map(({ values }) => values.map(([value]) => value));
  expect([checks[0]?.[rowOf("pace") - LAYOUT.check.row], ...(checks[1] ?? [])]).toEqual([`${TEXTS.unknownWord}ja`, `${TEXTS.unknownWord}tasan kuukausille`, `${TEXTS.unknownWord}Toimintakate`]);
});

test.each<[readonly CellContent[], string, string | null]>([
  [["kaikki", "Henkilöstökulut", 7.8, "noin 15"], TEXTS.notNumber, "D32"],
  [["kaikki", "Henkilöstökulut", 120], TEXTS.profileBeyond, "C32"],
  [["kaikki", null, 12], TEXTS.profileUnnamed, null],
  [["kaikki", "Poistot", 12], TEXTS.profileAgain, null],
])("beside a profile the sheet says what is wrong with it: %j", async (cells, wanted, told) => {
  const host = await withLimits();
  for (const [column, content] of cells.entries()) await type(host, LAYOUT.profiles.row + 1, column, content);
  await type(host, LAYOUT.profiles.row, 0, "kaikki");
  await type(host, LAYOUT.profiles.row, 1, "poistot");
  const { ranges: [reading] } = await host.read({ ranges: [{ ...LAYOUT.profileNow, rows: 2 }] });
  expect(reading?.values.map(([value]) => value)).toEqual(["", wanted]);
  expect((await read(host)).findings.map(({ place }) => place.cell)).toEqual(told === null ? [] : [told]);
});

test("a limit for a level alone is told to be so", async () => {
  const host = await withLimits();
  await type(host, rowOf("pace"), eurosOf("all"), null);
  await type(host, rowOf("pace"), eurosOf("board"), 500);
  const { ranges: [reading] } = await host.read({ ranges: [LAYOUT.check] });
  expect(reading?.values[rowOf("pace") - LAYOUT.check.row]?.[0]).toBe(TEXTS.unsetForAll);
});

test("a profile needs its unit and its row, and what is no number of it says nothing of its month", async () => {
  const host = await withLimits();
  const rows: readonly (readonly CellContent[])[] = [["kaikki", "Henkilöstökulut", 7.8, "noin 15", 20.9], ["Vaalit", "", 5], ["", "Palvelujen ostot", 5], ["alla", "Palvelujen ostot", 0]];
  for (const [index, cells] of rows.entries()) for (const [column, content] of cells.entries()) await type(host, LAYOUT.profiles.row + index, column, content);
  const blank = (count: number): readonly null[] => Array.from({ length: count }, () => null);
  expect((await read(host)).limits.profiles).toEqual([
    { unit: null, row: "Henkilöstökulut", shares: [7.8, null, 20.9, ...blank(9)] },
    { unit: null, row: "Palvelujen ostot", shares: [0, ...blank(11)] },
  ]);
});

test("limits are found by their names on a sheet that a person has renamed and moved down", async () => {
  const host = await withLimits(OWN);
  await host.apply({ name: "moved", steps: [{ kind: "insert-rows", sheet: "Rajat", row: 0, count: 2 }] });
  const { limits, place } = await read(host);
  expect(limits).toEqual(OWN);
  expect(place?.row).toBe(LAYOUT.rules.row + 2);
});

test.each([typeLimits, typeUnusableLimits])("tables follow the limits as the domain does, those that cannot be used too: %p", async (typeThem) => {
  const host = await createXlsxHost();
  await host.apply({ name: "units", steps: compileUnits("Yksiköt", SAMPLE_UNITS, "fi") });
  await applyPreview(host, await previewTables(host, ["003-yhteiset-palvelut", "003-talouspalvelut", "003-vaalit"].map((id) => orderSample(id))));
  await typeDeviations(host);
  await typeThem(host);
  const cells = await wantCells(host);
  const { values } = await host.read({ valuesOf: cells.map(({ sheet, row, column }) => rangeAt(sheet, row, column)) });
  expect(cells.map((cell, index) => [cell.what, comparable(values[index]?.values[0]?.[0], cell)])).toEqual(cells.map((cell) => [cell.what, comparable(cell.wanted, cell)]));
});

test("the next year's workbook keeps the limits of the house", async () => {
  const old = await createXlsxHost();
  await applyPreview(old, await previewTables(old, [orderSample("003-vaalit")]));
  await typeLimits(old);
  const fresh = await createXlsxHost();
  await applyPreview(fresh, await previewNewYear(old, fresh));
  const [was, is] = [await read(old), await read(fresh)];
  expect(is.limits).toEqual(was.limits);
  expect(is.limits).not.toEqual(USUAL_LIMITS);
  expect(is.limits.rules["year-end"].mode).toBe("or");
  expect(is.limits.profiles).toHaveLength(3);
});

test("a Swedish workbook has its limits in Swedish, and they are read there", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ kind: "interim-summary", unit: "Ekonomi", year: 2026, through: 3, language: "sv", place: { type: "new-sheet", name: null } }]));
  expect((await readWorkbook(host)).sheets).toEqual(["Inställningar", "Gränser", "Ekonomi"]);
  const words = DEVIATION_TEXTS.sv;
  const layout = placeLimits("Gränser");
  await host.apply({ name: "typed", steps: [
    { kind: "write-cells", range: rangeAt("Gränser", layout.modes.row, layout.modes.column), cells: [[words.modes.or]] },
    { kind: "write-cells", range: rangeAt("Gränser", layout.singles.row + 2, 1), cells: [[words.limits.expected["prior-year"]]] },
  ] });
  const { limits } = await read(host);
  expect([limits.rules["year-end"].mode, limits.expectedBy]).toEqual(["or", "prior-year"]);
  expect(words.modes.or).not.toBe(MODES.or);
});

test("an older workbook gets its sheet of limits when its tables are brought up to date, once, and keeps what it has", async () => {
  const host = await createXlsxHost();
  const older = [withoutDeviations(interimStatement, 2)];
  await applyPreview(host, await previewTables(host, [orderSample("003-yhteiset-palvelut")], null, older));
  expect((await readWorkbook(host)).hasLimits).toBe(false);
  const preview = await previewUpgrade(host);
  expect(preview.sheetsAdded).toEqual(["Rajat"]);
  await applyPreview(host, preview);
  const state = await readWorkbook(host);
  expect([state.hasLimits, state.sheets]).toEqual([true, ["Asetukset", "Yhteiset palvelut", "Rajat"]]);
  expect((await read(host)).limits).toEqual(USUAL_LIMITS);
  expect((await wantCells(host)).some(({ wanted }) => wanted === "● Ilman talousarviota 250 € · ● Ennuste 0, toteuma 250 €")).toBe(true);
  expect((await previewUpgrade(host)).sheetsAdded).toEqual([]);
});

test("a file keeps the limits", async () => {
  const host = await createXlsxHost();
  await host.apply({ name: "limits", steps: compileLimits("Rajat", OWN, "fi") });
  expect((await read(await openXlsxHost(await host.save()))).limits).toEqual(OWN);
});
