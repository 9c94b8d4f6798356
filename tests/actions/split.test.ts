import { unzipSync } from "fflate";
import { previewSplit, previewTables, applyPreview, readUnits, readWorkbook, makeSplit, type TableInWorkbook } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { formatFinding } from "../../src/locale/formatFinding";
import { findTemplate } from "../../src/templates";
import { columnKey } from "../../src/templates/TableTemplate";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import { LIMIT_NAMES } from "../../src/workbook/deviations/limitNames";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { locate, typedPlaces } from "../../src/workbook/table/typedPlaces";
import { readTable, type ReadTable } from "../../src/workbook/table/readTable";
import { makeSampleCity, openSplit, split, type } from "../seeds/sampleCity";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";
import { orderSample } from "../seeds/sampleWorkbook";

jest.setTimeout(60_000);

function formula(text: string): CellContent {
  const tree = parseFormula(text);
  if (tree === null) throw new Error(`${text} is none of ours`);
  return { formula: tree };
}

const change = (host: XlsxHost, ...steps: readonly PlanStep[]): Promise<void> => host.apply({ name: "typed", steps });

async function readTables(host: XlsxHost, unit?: string): Promise<readonly { readonly table: TableInWorkbook; readonly read: ReadTable }[]> {
  const tables = (await readWorkbook(host)).tables.filter(({ identity }) => unit === undefined || identity.unit === unit);
  const { ranges } = await host.read({ ranges: tables.map(({ range }) => range) });
  return tables.map((table, index) => {
    const { kind, variant, version } = table.identity;
    const template = findTemplate(kind, variant, version);
    const reading = ranges[index];
    const read = template === null || reading === undefined ? null : readTable(template, table.identity, reading);
    if (read === null) throw new Error(`${table.range.sheet} cannot be read`);
    return { table, read };
  });
}

/** Every cell of a table's rows and columns, by keys. */
function cellsOf({ definition, layout, value }: ReadTable): readonly unknown[] {
  const columns = [layout.labelColumn, ...definition.template.columns.map((column) => layout.columnOf(columnKey(column)))];
  const rows = [layout.stampRow, layout.titleRow, layout.subtitleRow, layout.headerRow, ...definition.rows.map((row) => layout.rowOf(row.key)), layout.noteRow];
  return rows.map((row) => columns.map((column) => value(row, column)));
}

/** The text of every part of the file, entities read. */
function textOf(bytes: Uint8Array): string {
  const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString("utf8"));
  return parts.join("\n").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&apos;/g, "'").replace(/&amp;/g, "&").toLowerCase();
}

describe("the sample city, each unit in a file of its own", () => {
  let city: XlsxHost;
  beforeAll(async () => {
    city = await makeSampleCity();
  });

  test("shows in every cell of every table what the city's workbook shows, by the same kinds, versions and conventions", async () => {
    const files = await split(city, "all");
    expect(files).toHaveLength(12);
    let tables = 0;
    for (const { unit, bytes } of files) {
      const own = await openXlsxHost(bytes);
      const [was, is] = [await readTables(city, unit), await readTables(own)];
      expect(is.map(({ table }) => [table.range.sheet, table.identity])).toEqual(was.map(({ table }) => [table.range.sheet, table.identity]));
      is.forEach(({ read }, index) => expect(cellsOf(read)).toEqual(cellsOf(was[index]?.read ?? read)));
      expect((await readWorkbook(own)).settings).toEqual((await readWorkbook(city)).settings);
      tables += is.length;
    }
    expect(tables).toBe(23);
  });

  test("holds nothing of any other unit: no name, no figure, no sheet, no name of cells, no link", async () => {
    const all = await readTables(city);
    const figuresOf = (unit: (name: string) => boolean): ReadonlySet<string> => new Set(all.filter(({ table }) => unit(table.identity.unit)).flatMap(({ read }) =>
      cellsOf(read).flat().filter((value): value is number => typeof value === "number" && Math.abs(value) >= 1000).map(String)));
    const names = [...new Set(all.map(({ table }) => table.identity.unit))];
    for (const { unit, bytes } of await split(city, "all")) {
      const text = textOf(bytes);
      const typed = (await readTables(city, unit)).flatMap(({ read }) => typedPlaces(read.definition).map((at) => locate(at, read.layout)).map(({ row, column }) => String(read.value(row, column) ?? ""))).join("\n").toLowerCase();
      const isOwn = (name: string): boolean => unit.toLowerCase().includes(name.toLowerCase()) || typed.includes(name.toLowerCase());
      expect(names.filter((name) => text.includes(name.toLowerCase()) && !isOwn(name))).toEqual([]);
      const own = figuresOf((name) => name === unit);
      const foreign = [...figuresOf((name) => name !== unit)].filter((figure) => !own.has(figure) && !typed.includes(figure));
      expect(foreign.length).toBeGreaterThan(100);
      expect(foreign.filter((figure) => new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?![\\d.])`).test(text))).toEqual([]);
      expect(text).not.toMatch(/muistio|digin avustus|externallink|\[\d+\]/);
      expect(Object.keys(unzipSync(bytes)).filter((part) => /externalLinks|customXml|comments|drawing|vba/i.test(part))).toEqual([]);
    }
  });

  test("has live formulas, its own entries of the register, and its unit with the id of what it is a part of", async () => {
    const own = await openSplit(city, "Vaalit");
    const state = await readWorkbook(own);
    expect(state.sheets).toEqual(["Asetukset", "Rajat", "Yksiköt", "Talousarviomuutokset", "Vaalit", "Lähetetty"]);
    expect(state.activeSheet).toBe("Vaalit");
    const { ranges } = await own.read({ ranges: [rangeAt("Talousarviomuutokset", 5, 0, 3, 7), rangeAt("Yksiköt", 4, 0, 2, 6)] });
    expect(ranges[0]?.values).toEqual([
      ["Vaalit", "Toimintakulut", -12_345.67, "KV § 12", 46_091, null, ""], ["vaalit", "Toimintatuotot", 2222.22, "KV § 14", null, null, ""], [null, null, null, null, null, null, ""],
    ]);
    expect(ranges[1]?.values.map((row) => row.slice(0, 3))).toEqual([[expect.any(String), "Vaalit", expect.any(String)], [null, null, null]]);
    // What it is a part of is not there, and nobody is troubled with that.
    expect(await readUnits(own)).toMatchObject({ units: [{ name: "Vaalit", parent: null }], findings: [] });

    const before = (await readTables(own))[0]?.read;
    const at = { row: before?.layout.rowOf("operating-expenses") ?? 0, column: before?.layout.columnOf("actual") ?? 0 };
    await change(own, type("Vaalit", at.row, at.column, -1), type("Talousarviomuutokset", 5, 2, -1));
    const after = (await readTables(own))[0]?.read;
    const shown = (column: string) => after?.value(after.layout.rowOf("operating-expenses"), after.layout.columnOf(column));
    expect([shown("amendments"), shown("actual")]).toEqual([-1, -1]);
    expect(shown("remaining")).toBe(Number(shown("amended-budget")) + 1);
  });

  test("has the limits of the house and the profiles of its own and of all units, and no other unit's", async () => {
    const own = await makeSampleCity({ hasRegister: false });
    const { names } = await own.read({ structure: true });
    const at = (name: string) => names.find((one) => one.name === name)?.range ?? rangeAt("", 0, 0);
    const [euros, profiles] = [at(LIMIT_NAMES.euros), at(LIMIT_NAMES.profiles)];
    const profile = (place: number, unit: string, share: number): PlanStep => ({ kind: "write-cells", range: { ...profiles, row: profiles.row + place, rows: 1, columns: 3 }, cells: [[unit, "Toimintakulut", share]] });
    await change(own, type(euros.sheet, euros.row, euros.column, 12_321), type(euros.sheet, euros.row + 1, euros.column, "paljon"), profile(0, "Digi- ja tietohallintopalvelut", 7.77), profile(1, "kaikki", 8.88), profile(2, "Vaalit", 9.99));
    const [file] = await split(own, ["Vaalit"]);
    const sent = await openXlsxHost(file?.bytes ?? new Uint8Array());
    const { ranges } = await sent.read({ ranges: [{ ...euros, rows: 2, columns: 1 }, { ...profiles, rows: 3, columns: 3 }] });
    expect(ranges.map(({ values }) => values)).toEqual([[[12_321], ["paljon"]], [["kaikki", "Toimintakulut", 8.88], ["Vaalit", "Toimintakulut", 9.99], [null, null, null]]]);
    expect(textOf(file?.bytes ?? new Uint8Array())).not.toMatch(/7\.77|digi- ja/);
  });

  test("is protected as new tables are", async () => {
    const { sheets } = await (await openSplit(city, "Vaalit")).read({ structure: true });
    expect(sheets.map((sheet) => [sheet.visible, sheet.protected])).toEqual(sheets.map(() => [true, true]));
  });

  test("tells what stays: a person's own sheet", async () => {
    const { findings } = await previewSplit(city, ["Vaalit"]);
    expect(findings.map((one) => [one.severity, formatFinding(one, "fi")])).toEqual([["info", "Taulukkosivu Muistio ei ole Toteuman tekemä eikä lähde mukaan."]]);
  });

  test("can be split again, and then is the same", async () => {
    const [first] = await split(city, ["Vaalit"]);
    const own = await openXlsxHost(first?.bytes ?? new Uint8Array());
    const again = await previewSplit(own, "all");
    expect(again.findings).toEqual([]);
    expect((await split(own, "all")).map(({ fingerprint, sheets }) => [fingerprint, sheets])).toEqual([[first?.fingerprint, first?.sheets]]);
  });

  test("units are chosen by name or id in whatever case, once each, in the order of the workbook", async () => {
    const { parts, units } = await previewSplit(city, ["DIGI- JA TIETOHALLINTOPALVELUT", "vaalit", " Vaalit "]);
    expect(parts.map(({ unit, fileName }) => [unit, fileName])).toEqual([["Vaalit", "Vaalit.xlsx"], ["Digi- ja tietohallintopalvelut", "Digi- ja tietohallintopalvelut.xlsx"]]);
    expect(units.map(({ name, depth }) => `${"-".repeat(depth)}${name}`).slice(0, 2)).toEqual(["-Yhteiset palvelut", "--Vaalit"]);
    const [id] = units.map((unit) => unit.id);
    expect((await previewSplit(city, [id ?? ""])).parts.map(({ unit }) => unit)).toEqual(["Yhteiset palvelut"]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["none", [], /^Valitse ainakin yksi yksikkö/],
    ["one that is not there", ["Vaali"], /^Taulukkosivu Yksiköt: Yksikköä ”Vaali” ei ole työkirjassa; siinä on Yhteiset palvelut, Vaalit, Tarkastustoimi, /],
    ["one without tables", ["Heinola"], /^Taulukkosivu Yksiköt: Yksiköllä ”.*” ei ole taulukoita/],
  ])("%s is refused in one sentence", async (_, choice, sentence) => {
    const { parts, findings } = await previewSplit(city, choice);
    expect(parts).toEqual([]);
    expect(findings.map((one) => formatFinding(one, "fi"))).toEqual([expect.stringMatching(sentence)]);
  });

  test("stops when told to, and has given nobody anything", async () => {
    const preview = await previewSplit(city, "all");
    const steps: string[] = [];
    const making = makeSplit(preview, async () => {
      const host = await createXlsxHost();
      return { host, save: () => host.save() };
    }, { isCancelled: () => steps.length > 2, onProgress: ({ done, total, sheet }) => steps.push(`${done}/${total} ${sheet}`) });
    await expect(making).rejects.toMatchObject({ code: "cancelled" });
    expect(steps).toEqual(["0/12 Yhteiset palvelut", "1/12 Vaalit", "2/12 Tarkastustoimi"]);
  });
});

describe("a table that a person has worked in", () => {
  /** One unit's statement with a row of its own, thousands, and another unit's table. */
  async function makeCity(...steps: readonly PlanStep[]): Promise<XlsxHost> {
    const host = await createXlsxHost();
    await applyPreview(host, await previewTables(host, [
      {
        kind: "interim-statement", unit: "Vaalit", year: 2026, through: 3, language: "fi", conventions: { moneyUnit: "thousand-euro" }, place: { type: "new-sheet", name: null },
        rows: ["sales-income", "operating-income", "personnel", "operating-expenses", "operating-margin"], added: [{ key: "own-1", label: "Vuokrat", group: "operating-expenses" }],
        figures: (row, column) => (row === "own-1" && column === "actual" ? -12_500.55 : row === "personnel" && column === "actual" ? -1_000_000 : null),
      },
      orderSample("003-digi"),
    ]));
    await change(host, ...steps);
    return host;
  }
  async function readOwn(host: XlsxHost): Promise<ReadTable> {
    const [own] = await readTables(host, "Vaalit");
    if (own === undefined) throw new Error("There is no table");
    return own.read;
  }
  async function placeOf(row: string, column: string): Promise<{ readonly row: number; readonly column: number }> {
    const { layout } = await readOwn(await makeCity());
    return { row: layout.rowOf(row), column: layout.columnOf(column) };
  }

  test("keeps rows of its own, thousands, figures to the digit, and blank, 0 and a blank stamp apart", async () => {
    const [budget, other, stamp] = [await placeOf("personnel", "original-budget"), await placeOf("own-1", "original-budget"), await placeOf("personnel", "prior-actual")];
    const city = await makeCity(type("Vaalit", budget.row, budget.column, 0.1 + 0.2), type("Vaalit", other.row, other.column, 0), type("Vaalit", 0, stamp.column, null), type("Vaalit", stamp.row, stamp.column, "odottaa"));
    const own = await readOwn(await openSplit(city, "Vaalit"));
    expect(cellsOf(own)).toEqual(cellsOf(await readOwn(city)));
    expect([own.value(budget.row, budget.column), own.value(other.row, other.column), own.value(0, stamp.column)]).toEqual([0.1 + 0.2, 0, null]);
    expect(own.added).toEqual([{ key: "own-1", label: "Vuokrat", group: "operating-expenses" }]);
  });

  test("keeps a formula that speaks of the table itself, and the value of one that speaks of anything else", async () => {
    const [budget, actual, other] = [await placeOf("personnel", "original-budget"), await placeOf("personnel", "actual"), await placeOf("own-1", "original-budget")];
    const city = await makeCity(
      type("Vaalit", budget.row, budget.column, formula(`=Vaalit!E${actual.row + 1}*4`)), type("Vaalit", other.row, other.column, formula("='Digi- ja tietohallintopalvelut'!E6*2")),
      type("Vaalit", actual.row, actual.column, -7),
    );
    const { findings } = await previewSplit(city, ["Vaalit"]);
    expect(findings.map((one) => [one.severity, formatFinding(one, "fi")])).toEqual([
      ["warning", expect.stringMatching(/^Taulukko Vaalit, solu .\d+: Kaava ”='Digi- ja tietohallintopalvelut'!E6\*2” viittaa taulukon ulkopuolelle, joten mukaan lähtee sen arvo\.$/)],
    ]);
    const own = await openSplit(city, "Vaalit");
    const { ranges } = await own.read({ ranges: [rangeAt("Vaalit", budget.row, budget.column), rangeAt("Vaalit", other.row, other.column)] });
    expect(ranges.map((range) => range.formulas)).toEqual([[[`=E${actual.row + 1}*4`]], [[null]]]);
    expect(ranges[0]?.values).toEqual([[-28]]);
    expect(ranges[1]?.values).toEqual((await city.read({ ranges: [rangeAt("Vaalit", other.row, other.column)] })).ranges[0]?.values);
  });

  test("tells what of it has no place: a figure over a computed one, a note on an inserted row", async () => {
    const sum = await placeOf("operating-expenses", "actual");
    const city = await makeCity(type("Vaalit", sum.row, sum.column, -5), { kind: "insert-rows", sheet: "Vaalit", row: sum.row, count: 1 }, type("Vaalit", sum.row, 1, "tarkistettu"));
    const { findings } = await previewSplit(city, ["Vaalit"]);
    expect(findings.map((one) => [one.code, one.severity, "text" in one ? one.text : null])).toEqual([["split-no-place", "warning", "tarkistettu"], ["split-no-place", "warning", "-5"]]);
    const own = await readOwn(await openSplit(city, "Vaalit"));
    expect(own.value(sum.row, sum.column)).toBeCloseTo(-1012.50055, 9);
  });

  test("is called as it is called now, and found so by the register", async () => {
    const city = await makeCity(type("Vaalit", 7, 0, "Palkat"));
    const read = await readOwn(city);
    const { definition, layout } = await readOwn(await openSplit(city, "Vaalit"));
    expect(definition.rows.map((row) => layout.rowOf(row.key))).toEqual(read.definition.rows.map((row) => read.layout.rowOf(row.key)));
    expect(cellsOf(await readOwn(await openSplit(city, "Vaalit")))).toEqual(cellsOf(read));
  });

  test("asks the list of units for its level where it did so in the city's workbook", async () => {
    const host = await createXlsxHost();
    await change(host, ...compileUnits("Yksiköt", SAMPLE_UNITS, "fi"));
    await applyPreview(host, await previewTables(host, [orderSample("003-vaalit")]));
    const own = await openSplit(host, "Vaalit");
    expect((await readTables(own)).map(({ read }) => cellsOf(read))).toEqual((await readTables(host)).map(({ read }) => cellsOf(read)));
    const { ranges } = await own.read({ ranges: [rangeAt("Vaalit", 0, 0, 3, 40)] });
    expect(ranges[0]?.formulas.flat().filter((one) => one?.includes("toteuma.yksikko.taso") === true)).toHaveLength(1);
    // The level of responsibility areas is the fifth of the limits, after all and three above it.
    expect(ranges[0]?.values[1]).toContain(5);
  });

  test("that is damaged is refused", async () => {
    const { findings, parts } = await previewSplit(await makeCity({ kind: "clear-cells", range: rangeAt("Vaalit", 3, 0, 1, 20) }), "all");
    expect([findings.map((one) => [one.code, one.place]), parts]).toEqual([[["table-damaged", { sheet: "Vaalit", table: "Vaalit" }]], []]);
  });

  test("of an earlier version goes as it is, one of a newer is refused", async () => {
    const withVersion = (version: number): PlanStep => ({ kind: "set-name", scope: "Vaalit", name: "toteuma.tunniste.1", refersTo: { text: `interim-statement;usual;${version};fi;A;profile;zero;2;thousand-euro;3;2026;3;Vaalit` } });
    const city = await makeCity(withVersion(1));
    expect((await previewSplit(city, ["Vaalit"])).findings.map((one) => [one.code, one.severity])).toEqual([["table-as-it-is", "info"]]);
    const [own] = await readTables(await openSplit(city, "Vaalit"));
    expect(own?.table.identity.version).toBe(1);
    expect((await previewSplit(await makeCity(withVersion(99)), ["Vaalit"])).findings.map((one) => [one.code, one.severity])).toEqual([["table-newer", "error"]]);
  });

  test("of a city without a list of units goes without one", async () => {
    const own = await openSplit(await makeCity(), "Vaalit");
    expect((await readWorkbook(own)).sheets).toEqual(["Asetukset", "Rajat", "Vaalit", "Lähetetty"]);
  });

  test("on a sheet that is called after another unit gets a sheet of its own name", async () => {
    const host = await createXlsxHost();
    await applyPreview(host, await previewTables(host, [{ ...orderSample("003-vaalit"), place: { type: "new-sheet", name: "Digi ja Vaalit" } }, { ...orderSample("003-tarkastustoimi"), unit: "Digi" }]));
    expect((await readWorkbook(await openSplit(host, "Vaalit"))).tables.map(({ range }) => range.sheet)).toEqual(["Vaalit"]);
  });

  test("that sums a register which is gone is refused", async () => {
    const city = await makeSampleCity();
    await change(city, { kind: "remove-name", scope: null, name: "toteuma.muutokset.yksikot" });
    expect((await previewSplit(city, ["Vaalit"])).findings.filter((one) => one.severity === "error").map((one) => [one.code, one.place.table])).toEqual([["register-lost", "Vaalit"]]);
  });
});

test("a title is found where a person has put a row above it", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, ["Vaalit", "Digi"].map((unit) => ({ kind: "interim-summary", unit, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } }))));
  await change(host, { kind: "insert-rows", sheet: "Digi", row: 1, count: 1 }, type("Digi", 2, 0, "Vaalit"));
  expect((await previewSplit(host, "all")).units.map(({ name, tables }) => [name, tables.length])).toEqual([["Vaalit", 2]]);
});
