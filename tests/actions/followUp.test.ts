import { applyPreview, isApplicable, previewTables, readUnits, readWorkbook, type FollowUpChoice, type WorkbookHost } from "../../src/actions";
import { previewFollowUp } from "../../src/actions/previewFollowUp";
import { checkUnits } from "../../src/domain/units/checkUnits";
import type { Unit } from "../../src/domain/units/Unit";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { openXlsxFile } from "../../src/hosts/xlsx/xlsxFiles";
import { LANGUAGES } from "../../src/locale/Language";
import { UNIT_TEXTS } from "../../src/locale/units";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";

const CHOICE: FollowUpChoice = {
  units: SAMPLE_UNITS, year: 2026, through: 3, language: "fi",
  tables: {
    city: [{ kind: "interim-statement" }],
    "service-area": [{ kind: "interim-statement" }, { kind: "risks" }],
    board: [{ kind: "interim-statement" }],
    "responsibility-area": [{ kind: "interim-summary" }],
  },
};
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({ id, name: `Yksikkö ${id}`, parent: null, level: "responsibility-area", binding: "net", responsible: "", ...more });

async function made(choice: FollowUpChoice = CHOICE): Promise<WorkbookHost> {
  const host = await createXlsxHost({ sheets: ["Taul1"] });
  await applyPreview(host, await previewFollowUp(host, choice));
  return host;
}

test("all tables of the sample city are made in one plan: settings, units, then the sheets of each unit after those of its parent", async () => {
  const host = await createXlsxHost();
  const preview = await previewFollowUp(host, CHOICE);
  expect(preview.findings).toEqual([]);
  expect([preview.units, preview.tables]).toEqual([16, 18]);
  await applyPreview(host, preview);
  const { sheets, tables, settings } = await readWorkbook(host);
  expect(sheets).toEqual([
    "Asetukset", "Rajat", "Yksiköt", "Heinola", "Yhteiset palvelut", "Yhteiset palvelut riskit", "Vaalit", "Tarkastustoimi", "Talouspalvelut", "Henkilöstöpalvelut", "Hallintopalvelut",
    "Digi- ja tietohallintopalvelut", "Kehittämispalvelut", "Hyvinvointipalvelut", "Hyvinvointipalvelut riskit", "Palvelualuejohtajan vastuualue", "Kasvatus- ja opetuslautakunta",
    "Opetus ja koulutus", "Varhaiskasvatus", "Hyvinvoinnin edistämisen", "Virikkeellinen elämä",
  ]);
  expect(tables.map((table) => table.identity.unit)).toEqual(preview.parts?.flatMap(({ name }) => (/palvelut$/.test(name) && ["Yhteiset palvelut", "Hyvinvointipalvelut"].includes(name) ? [name, name] : [name])));
  expect(settings).toMatchObject({ year: 2026, through: 3 });
});

test.each(LANGUAGES)("the units are read back from the workbook as they were given, in %s", async (language) => {
  const host = await made({ ...CHOICE, language });
  const read = await readUnits(host);
  expect(read.findings).toEqual([]);
  expect([...read.units].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(SAMPLE_UNITS);
  expect(read.columns?.id.sheet).toBe(UNIT_TEXTS[language].sheetName);
});

test("a file keeps the list of units: its names, its checks and what they refer to", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewFollowUp(host, CHOICE));
  const file = await host.save();
  expect((await readUnits(await openXlsxHost(file))).units).toHaveLength(SAMPLE_UNITS.length);
  const sheet = (await openXlsxFile(file)).contents.sheets.find((one) => one.name === "Yksiköt");
  expect(sheet?.validations.map(({ rule }) => rule)).toEqual([
    { type: "list-of-name", name: "toteuma.yksikko.tunnus" },
    { type: "list", values: ["kaupunki", "lautakunta", "palvelualue", "vastuualue"] },
    { type: "list", values: ["Toimintakulut", "Toimintakate"] },
  ]);
});

test("a copied sheet is the same as one that is made anew, but for its unit", async () => {
  const host = await made({ ...CHOICE, units: [unit("1"), unit("2")], tables: { "responsibility-area": [{ kind: "interim-statement" }, { kind: "risks" }, { kind: "projects" }] } });
  // In a workbook that lists its units too, so that the table follows its unit's level and binding row.
  const alone = await made({ ...CHOICE, units: [unit("1"), unit("2")], tables: { "responsibility-area": [{ kind: "key-figures" }] } });
  await applyPreview(alone, await previewTables(alone, ["interim-statement", "risks", "projects"].map((kind) => ({ kind, unit: "Yksikkö 2", year: 2026, through: 3, language: "fi" as const, place: { type: "new-sheet" as const, name: null } }))));
  const contentsOf = async (from: WorkbookHost, sheets: readonly string[]) => (await from.read({ structure: true, usedRangesOf: sheets })).usedRanges.map(({ values, formulas }) => ({ values, formulas }));
  const names = ["Yksikkö 2", "Yksikkö 2 riskit", "Yksikkö 2 hankkeet"];
  const copied = await contentsOf(host, names);
  expect(copied.map(({ values }) => values.length > 3)).toEqual([true, true, true]);
  expect(copied).toEqual(await contentsOf(alone, names));
});

test("a unit that has its table already is left as it is and told, and the rest is made", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ kind: "interim-summary", unit: "Vaalit", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: "Vaalit 2026" } }]));
  const preview = await previewFollowUp(host, CHOICE);
  expect(preview.findings).toEqual([expect.objectContaining({ code: "unit-has-table", severity: "info", place: { sheet: "Vaalit 2026", table: "Vaalit" } })]);
  expect([preview.units, preview.tables]).toEqual([15, 17]);
  await applyPreview(host, preview);
  const again = await previewFollowUp(host, CHOICE);
  expect(isApplicable(again)).toBe(false);
  expect(new Set(again.findings.map((one) => one.code))).toEqual(new Set(["unit-has-table"]));
});

test("a table of another kind, variant or unit is not the unit's table", async () => {
  const host = await made({ ...CHOICE, units: [unit("1")], tables: { "responsibility-area": [{ kind: "risks" }] } });
  const more = await previewFollowUp(host, { ...CHOICE, units: [unit("1"), unit("2")], tables: { "responsibility-area": [{ kind: "risks" }, { kind: "risks", variant: "followed" }, { kind: "goals" }] } });
  expect(more.sheetsAdded).toEqual(["Yksikkö 1 riskit (2)", "Yksikkö 1 tavoitteet", "Yksikkö 2 riskit", "Yksikkö 2 riskit (2)", "Yksikkö 2 tavoitteet"]);
});

test("names that are alike once they are shortened get sheets of their own", async () => {
  const names = ["Hyvinvoinnin edistämisen lautakunnan alaisuus", "Hyvinvoinnin edistämisen lautakunnan avustus", "HYVINVOINNIN EDISTÄMISEN LAUTAKUNNAN AJOT", "Asetukset", "Yksiköt"];
  const host = await made({ ...CHOICE, units: names.map((name, id) => unit(String(id), { name })), tables: { "responsibility-area": [{ kind: "interim-summary" }, { kind: "risks" }] } });
  const { sheets } = await readWorkbook(host);
  expect(sheets.every((name) => name.length <= 31)).toBe(true);
  expect(sheets).toEqual(expect.arrayContaining(["Asetukset", "Yksiköt", "Asetukset (2)", "Yksiköt (2)", "Hyvinvoinnin edistämisen", "Hyvinvoinnin edistämisen (2)", "HYVINVOINNIN EDISTÄMISEN (3)", "Hyvinvoinnin riskit (2)"]));
  expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
});

test("units that are not chosen are listed and get no table", async () => {
  const host = await createXlsxHost();
  const preview = await previewFollowUp(host, { ...CHOICE, chosen: ["11", "13"] });
  expect(preview.sheetsAdded).toEqual(["Asetukset", "Rajat", "Yksiköt", "Vaalit", "Talouspalvelut"]);
  await applyPreview(host, preview);
  expect((await readUnits(host)).units).toHaveLength(SAMPLE_UNITS.length);
});

test("units that are added later are taken into the list, which grows where it has no room, and what stands there stays", async () => {
  const host = await made({ ...CHOICE, units: [unit("1", { name: "Kaupunki", level: "city" })] });
  const more = Array.from({ length: 40 }, (_, index) => unit(`u${index}`, { parent: index === 0 ? null : "Ylin" }));
  const given = [unit("Ylin", { name: "kaupunki", level: "board" }), ...more];
  const preview = await previewFollowUp(host, { ...CHOICE, units: given, chosen: more.map((one) => one.id) });
  expect(preview.findings).toEqual([expect.objectContaining({ code: "unit-kept", severity: "warning", place: { row: "kaupunki" } })]);
  await applyPreview(host, preview);
  const read = await readUnits(host);
  expect(read.findings).toEqual([]);
  expect(read.units).toHaveLength(41);
  expect(read.units[0]).toMatchObject({ id: "1", name: "Kaupunki", level: "city" });
  expect(read.units[40]).toMatchObject({ id: "u39", parent: "1" });
  await host.revert();
  expect((await readUnits(host)).units).toHaveLength(1);
});

test.each<[string, readonly Unit[], readonly string[]]>([
  ["an unknown parent", [unit("1", { parent: "9" })], ["unit-parent-unknown"]],
  ["a unit that is its own parent", [unit("1", { parent: "1" })], ["unit-own-ancestor"]],
  ["a ring of parents, told once", [unit("1", { parent: "3" }), unit("2", { parent: "1" }), unit("3", { parent: "2" }), unit("4", { parent: "2" })], ["unit-own-ancestor"]],
  ["two rings", [unit("1", { parent: "2" }), unit("2", { parent: "1" }), unit("3", { parent: "3" })], ["unit-own-ancestor", "unit-own-ancestor"]],
  ["two units of one name", [unit("1", { name: "Vaalit" }), unit("2", { name: "VAALIT" })], ["unit-name-taken"]],
  ["two units of one id", [unit("a"), unit("A", { name: "Toinen" })], ["unit-id-taken"]],
  ["an empty name", [unit("1", { name: "" })], ["unit-empty"]],
  ["a name with a control character", [unit("1", { name: "Vaa\u0001lit" })], ["unit-forbidden-character"]],
  ["a chain that ends", [unit("1"), unit("2", { parent: "1" }), unit("3", { parent: "2" })], []],
])("%s: %j is told as %j, and nothing is written", async (_, units, codes) => {
  expect(checkUnits(units).map((one) => one.code)).toEqual(codes);
  const preview = await previewFollowUp(await createXlsxHost(), { ...CHOICE, units });
  expect(preview.findings.map((one) => one.code)).toEqual(expect.arrayContaining([...codes]));
  expect(preview.plan.steps.length === 0).toBe(codes.length > 0);
});

test.each<[Partial<FollowUpChoice>, string]>([
  [{ units: [] }, "units-none-chosen"],
  [{ chosen: [] }, "units-none-chosen"],
  [{ tables: {} }, "units-none-chosen"],
  [{ year: 26 }, "year-invalid"],
  [{ through: 0 }, "period-invalid"],
  [{ conventions: { riskScale: 0 } }, "risk-scale-invalid"],
  [{ tables: { city: [{ kind: "no-such-kind" }] } }, "rows-none"],
])("what is the same for every table is told once: %j", async (part, code) => {
  const preview = await previewFollowUp(await createXlsxHost(), { ...CHOICE, ...part });
  expect(preview.findings.map((one) => one.code)).toEqual([code]);
  expect(preview.plan.steps).toEqual([]);
});

const write = (row: number, column: number, value: string | number | null): PlanStep => ({ kind: "write-cells", range: rangeAt("Yksiköt", row, column), cells: [[value]] });

test.each<[string, PlanStep, string, string]>([
  ["an unknown parent", write(5, 2, "99"), "unit-parent-unknown", "C6"],
  ["a ring", write(4, 2, "11"), "unit-own-ancestor", "C5"],
  ["a doubled name", write(6, 1, "Heinola"), "unit-name-taken", "B7"],
  ["an empty name", write(6, 1, null), "unit-empty", "B7"],
  ["a level that is none", write(6, 3, "tulosalue"), "unit-level-unknown", "D7"],
  ["a blank level", write(6, 3, null), "unit-level-unknown", "D7"],
  ["a binding row that is none", write(6, 4, "Vuosikate"), "unit-binding-unknown", "E7"],
])("a list of units that a person has spoiled with %s is told with its cell, and nothing is written", async (_, spoil, code, cell) => {
  const host = await made();
  await host.apply({ name: "typing", steps: [spoil] });
  const { findings } = await readUnits(host);
  expect(findings).toContainEqual(expect.objectContaining({ code, place: { sheet: "Yksiköt", cell } }));
  const preview = await previewFollowUp(host, { ...CHOICE, units: [unit("uusi")] });
  expect(preview.findings.map((one) => one.code)).toContain(code);
  expect(preview.plan.steps).toEqual([]);
});

test("the list is found by its names wherever it is, and told to be damaged where one is gone", async () => {
  const host = await made();
  await host.apply({ name: "typing", steps: [write(6, 0, 4711), { kind: "set-name", scope: null, name: "toteuma.yksikko.vastuu", refersTo: rangeAt("Yksiköt", 4, 9, 46) }] });
  expect((await readUnits(host)).units[2]).toMatchObject({ id: "4711", responsible: "" });
  await host.apply({ name: "typing", steps: [{ kind: "remove-name", scope: null, name: "toteuma.yksikko.taso" }] });
  expect((await readUnits(host)).findings.map((one) => one.code)).toEqual(["units-damaged"]);
});

test("one table alone brings no list of units along", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ kind: "interim-summary", unit: "Vaalit", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } }]));
  expect((await readWorkbook(host)).sheets).toEqual(["Asetukset", "Rajat", "Vaalit"]);
  expect(await readUnits(host)).toEqual({ units: [], findings: [], columns: null, filled: 0 });
});
