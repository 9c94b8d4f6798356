import fc from "fast-check";
import { ageOf, applyPreview, isApplicable, previewTables, previewUpgrade, readWorkbook, type UpgradePreview } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { findTemplate } from "../../src/templates";
import type { TableTemplate } from "../../src/templates/TableTemplate";
import { tableIdentityName } from "../../src/workbook/settings/names";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { readTable, type ReadTable } from "../../src/workbook/table/readTable";
import { locate, typedPlaces } from "../../src/workbook/table/typedPlaces";
import { first, second } from "./grantsTemplates";

const OLD = [first];
const NEW = [second];
const SHEET = "Sivistys";
const CHOICE = { kind: "grants", unit: SHEET, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } } as const;
const FIGURES: Readonly<Record<string, number | string>> = { "clubs granted": -1234.56, "clubs paid": -1000.01, "culture granted": -500, "culture paid": 0, "clubs reason": "tarkistettu 12.3." };

async function makeOld(choice: Partial<typeof CHOICE> = {}, templates = OLD): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, ...choice, figures: (row, column) => FIGURES[`${row} ${column}`] ?? null }], null, templates));
  return host;
}

async function upgrade(host: XlsxHost, templates = NEW): Promise<UpgradePreview> {
  const preview = await previewUpgrade(host, templates);
  await applyPreview(host, preview);
  return preview;
}

async function read(host: XlsxHost, template: TableTemplate): Promise<ReadTable> {
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  const { ranges: [reading] } = await host.read({ ranges: [table.range] });
  const found = reading === undefined ? null : readTable(template, table.identity, reading);
  if (found === null) throw new Error("The table is damaged");
  return found;
}

async function type(host: XlsxHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

async function valueAt(host: XlsxHost, sheet: string, row: number, column: number) {
  return (await host.read({ ranges: [rangeAt(sheet, row, column)] })).ranges[0]?.values[0]?.[0];
}

async function formulaAt(host: XlsxHost, sheet: string, row: number, column: number) {
  return (await host.read({ ranges: [rangeAt(sheet, row, column)] })).ranges[0]?.formulas[0]?.[0];
}

const formula = (text: string): CellContent => {
  const tree = parseFormula(text);
  if (tree === null) throw new Error(`${text} cannot be parsed`);
  return { formula: tree };
};

test("what would change is said before anything is written", async () => {
  const host = await makeOld();
  const { tables, findings, plan } = await previewUpgrade(host, NEW);
  expect(findings).toEqual([]);
  expect(plan.name).toBe("upgrade-tables");
  expect(tables.map((one) => one.changes)).toEqual([{
    columnsAdded: ["Haettu 2026", "Päätös"],
    columnsRemoved: ["Osuus"],
    columnsMoved: ["Maksettu 3", "Päätetty 2026"],
    renamed: [{ from: "Myönnetty 2026", to: "Päätetty 2026" }, { from: "Seurat", to: "Urheiluseurat" }],
    formulas: ["Jäljellä"],
  }]);
  expect((await read(host, first)).inputs("clubs", "granted")).toBe(-123456);
});

test("every figure and text keeps its row and column, to the digit, and what is computed is computed anew", async () => {
  const host = await makeOld();
  await upgrade(host);
  const table = await read(host, second);
  expect((await readWorkbook(host)).tables[0]?.identity.version).toBe(2);
  expect(["clubs", "culture"].map((row) => [table.inputs(row, "granted"), table.inputs(row, "paid"), table.inputs(row, "applied")])).toEqual([[-123456, -100001, null], [-50000, 0, null]]);
  expect(table.words("clubs", "reason")).toBe("tarkistettu 12.3.");
  expect(table.inputs("clubs", "left")).toBe(-23455);
  expect(table.inputs("grants", "left")).toBe(-73455);
  expect(table.header(table.layout.columnOf("granted"))).toBe("Päätetty 2026");
  const reading = await host.read({ structure: true });
  expect(reading.sheets.find((sheet) => sheet.name === SHEET)?.protected).toBe(true);
});

test("a table that is up to date is what it would be made anew, and there is nothing more to do", async () => {
  const upgraded = await makeOld();
  await upgrade(upgraded);
  const made = await makeOld({}, NEW);
  const request = { structure: true, usedRangesOf: [SHEET] };
  const [one, other] = [await upgraded.read(request), await made.read(request)];
  expect(one.usedRanges).toEqual(other.usedRanges);
  expect(one.names).toEqual(other.names);
  const again = await previewUpgrade(upgraded, NEW);
  expect(again).toMatchObject({ findings: [], tables: [], plan: { steps: [] } });
  expect(isApplicable(again)).toBe(false);
});

test("it can be taken back, and survives its file", async () => {
  const host = await makeOld();
  const before = await host.read({ structure: true, usedRangesOf: [SHEET] });
  await upgrade(host);
  await host.revert();
  const after = await host.read({ structure: true, usedRangesOf: [SHEET] });
  expect({ names: after.names, used: after.usedRanges }).toEqual({ names: before.names, used: before.usedRanges });
  await upgrade(host);
  const reopened = await openXlsxHost(await host.save());
  expect((await read(reopened, second)).inputs("grants", "left")).toBe(-73455);
});

test("a stamp that has moved on stays, and a formula that a person typed goes along with its cells", async () => {
  const host = await makeOld();
  await type(host, SHEET, 0, 2, 4);
  // B6 is what the clubs were granted; it moves to D6.
  await type(host, SHEET, 6, 1, formula("=B6/2"));
  await upgrade(host);
  const table = await read(host, second);
  expect(table.value(0, table.layout.columnOf("paid"))).toBe(4);
  expect(await formulaAt(host, SHEET, 6, table.layout.columnOf("granted"))).toBe("=D6/2");
  expect(table.inputs("culture", "granted")).toBe(-61728);
});

test("formulas and names elsewhere go on speaking of the same cells", async () => {
  const host = await makeOld();
  await host.apply({ name: "typed", steps: [
    { kind: "add-sheet", sheet: "Yhteenveto" },
    { kind: "set-name", scope: null, name: "seurojen_osuus", refersTo: rangeAt(SHEET, 5, 1) },
  ] });
  await type(host, "Yhteenveto", 0, 0, formula(`=SUM(${SHEET}!B6:B7)+${SHEET}!$C$6`));
  await type(host, "Yhteenveto", 1, 0, formula("=1+1"));
  const before = await valueAt(host, "Yhteenveto", 0, 0);
  await upgrade(host);
  expect(await formulaAt(host, "Yhteenveto", 0, 0)).toBe(`=SUM(${SHEET}!D6:D7)+${SHEET}!$C$6`);
  expect(await valueAt(host, "Yhteenveto", 0, 0)).toBe(before);
  expect((await host.read({ structure: true })).names.find((name) => name.name === "seurojen_osuus")?.range).toEqual(rangeAt(SHEET, 5, 3));
});

test("a table that a person renamed keeps its name, and its rows", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, rows: ["clubs", "grants"], added: [{ key: "own-1", label: "Kylät", group: "grants" }], figures: (row) => (row === "own-1" ? -7.77 : null) }], null, OLD));
  await type(host, SHEET, 1, 0, "Sivistyslautakunta");
  await upgrade(host);
  const table = await read(host, second);
  expect(table.definition.unit).toBe("Sivistyslautakunta");
  expect(table.definition.rows.map((row) => row.label.fi)).toEqual(["Urheiluseurat", "Kylät", "Avustukset"]);
  expect([table.inputs("own-1", "granted"), table.inputs("grants", "granted")]).toEqual([-777, -777]);
});

test("a table at a person's own place is brought up to date there, and the sheet is left in the person's hands", async () => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await host.goTo({ sheet: "Sheet1", row: 3, column: 2 });
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, place: { type: "selection" }, figures: (row, column) => FIGURES[`${row} ${column}`] ?? null }], null, OLD));
  const preview = await upgrade(host);
  expect(preview.plan.steps.map((step) => step.kind)).not.toContain("protect-sheet");
  expect(preview.plan.steps.map((step) => step.kind)).not.toContain("set-up-print");
  expect((await readWorkbook(host)).tables[0]?.range).toMatchObject({ sheet: "Sheet1", row: 3, column: 2 });
  expect((await read(host, second)).inputs("clubs", "paid")).toBe(-100001);
});


test("a table that is damaged is left as it is and said", async () => {
  const host = await makeOld();
  await host.apply({ name: "slip", steps: [{ kind: "clear-cells", range: rangeAt(SHEET, 0, 0, 9, 8) }] });
  await isLeft(host, "table-damaged");
});

test.each([
  ["a figure over a computed cell that is no more", 5, 4, 55],
  ["a word beside the title", 1, 3, "luonnos"],
])("%s holds the table as it is, and its cell is told", async (_, row, column, content) => {
  const host = await makeOld();
  await type(host, SHEET, row, column, content);
  const [found] = await isLeft(host, "upgrade-no-place");
  expect(found).toMatchObject({ text: String(content), severity: "warning", place: { sheet: SHEET, table: SHEET } });
});

test("a figure typed over a computed cell that is still computed holds the table too: nothing typed is lost unseen", async () => {
  const host = await makeOld();
  await type(host, SHEET, 5, 3, 77);
  await isLeft(host, "upgrade-no-place");
});

test("a table that has no room to grow is left as it is, and the range is told", async () => {
  const host = await makeOld();
  await type(host, SHEET, 5, 7, "muistiinpano");
  const [found] = await isLeft(host, "upgrade-no-room");
  expect(found).toMatchObject({ cells: 1, range: "A1:H9" });
});

test("a formula elsewhere that cannot be rewritten holds the table where it is", async () => {
  const host = await makeOld();
  await host.apply({ name: "typed", steps: [{ kind: "add-sheet", sheet: "Yhteenveto" }] });
  await type(host, "Yhteenveto", 0, 0, formula("=1+1"));
  const spoiled = withFormula(host, "Yhteenveto", `=AVERAGE(${SHEET}!B6:B7)`);
  const preview = await previewUpgrade(spoiled, NEW);
  expect(preview.findings).toMatchObject([{ code: "upgrade-formula", place: { sheet: "Yhteenveto", cell: "A1", table: SHEET } }]);
  expect(preview.plan.steps).toEqual([]);
});

test("one table that must be left does not hold the others", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, ["Seurat", "Kylät"].map((unit) => ({ ...CHOICE, unit, figures: () => -12.5 })), null, OLD));
  await type(host, "Seurat", 7, 4, 1);
  const preview = await upgrade(host);
  expect(preview.tables.map((one) => one.table.identity.unit)).toEqual(["Kylät"]);
  expect(preview.findings.map((one) => [one.code, one.place.table])).toEqual([["upgrade-no-place", "Seurat"]]);
  expect((await readWorkbook(host)).tables.map((table) => table.identity.version)).toEqual([1, 2]);
});

test.each([["a newer version", [first]], ["a kind that is not known here", []]])("a table of %s is never touched, and is told", async (_, templates) => {
  const host = await makeOld({}, NEW);
  const preview = await previewUpgrade(host, templates);
  expect(preview.findings).toMatchObject([{ code: "table-newer", severity: "warning", place: { sheet: SHEET } }]);
  expect(preview.plan.steps).toEqual([]);
});

test("what is typed comes through any upgrade unchanged", async () => {
  const cell = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ""));
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 8, maxLength: 8 }), async (contents) => {
    const host = await makeOld();
    const before = await read(host, first);
    const places = typedPlaces(before.definition);
    for (const [index, place] of places.entries()) {
      const { row, column } = locate(place, before.layout);
      if (place.kind === "figure") await type(host, SHEET, row, column, contents[index % contents.length] ?? null);
    }
    const [typed] = [await read(host, first)];
    await upgrade(host);
    const after = await read(host, second);
    for (const place of places) {
      const [from, to] = [locate(place, typed.layout), locate(place, after.layout)];
      expect([place, after.value(to.row, to.column)]).toEqual([place, typed.value(from.row, from.column)]);
    }
  }), { numRuns: 15 });
});

test.each(["interim-statement", "interim-summary"])("an %s of an older version is brought up to what it is today", async (kind) => {
  const template = findTemplate(kind);
  if (template === null) throw new Error(`There is no ${kind}`);
  const host = await createXlsxHost();
  const figures = (row: string, column: string) => (row.length + column.length) * -1000.5;
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, kind, figures }]));
  const present = await host.read({ usedRangesOf: [SHEET] });
  const name = tableIdentityName(1);
  await host.apply({ name: "older", steps: [{ kind: "set-name", scope: SHEET, name, refersTo: { text: `${kind};${template.version};fi;A;zero;2026;3;${SHEET}` } }] });
  const newer = [{ ...template, version: template.version + 1 }];
  const preview = await upgrade(host, newer);
  expect(preview.tables.map((one) => one.changes)).toEqual([{ columnsAdded: [], columnsRemoved: [], columnsMoved: [], renamed: [], formulas: [] }]);
  expect((await host.read({ usedRangesOf: [SHEET] })).usedRanges).toEqual(present.usedRanges);
  expect(ageOf((await readWorkbook(host)).tables[0]?.identity ?? { kind, variant: "usual", version: 1 }, newer)).toBe("present");
});

/** That nothing would be written, and why. */
async function isLeft(host: XlsxHost, code: string): Promise<UpgradePreview["findings"]> {
  const preview = await previewUpgrade(host, NEW);
  expect(preview.findings.map((one) => one.code)).toEqual([code]);
  expect(preview.plan.steps).toEqual([]);
  expect(isApplicable(preview)).toBe(false);
  return preview.findings;
}

/** The workbook with a formula of a function that ours never use, as a person's own sheet may hold. */
function withFormula(host: XlsxHost, sheet: string, text: string): XlsxHost {
  const read: XlsxHost["read"] = async (request) => {
    const reading = await host.read(request);
    return { ...reading, usedRanges: reading.usedRanges.map((one) => (one.range.sheet === sheet ? { ...one, formulas: [[text]] } : one)) };
  };
  return Object.assign(Object.create(host) as XlsxHost, { read });
}
