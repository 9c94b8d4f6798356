import { finding, type Finding } from "../domain/findings/Finding";
import { sumAmendments, type Amendment } from "../domain/amendments/sumAmendments";
import { eurosFromCents, type Cents } from "../domain/money/Cents";
import type { Language } from "../locale/Language";
import { REGISTER_TEXTS } from "../locale/registers";
import { findTemplate } from "../templates";
import { isRegistrable, withRegister } from "../templates/withRegister";
import { printCell } from "../workbook/addresses/printAddress";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileKnown } from "../workbook/register/compileKnown";
import { compileRegister, layOutNewRegister, type RegisterEntry } from "../workbook/register/compileRegister";
import { compileSumming } from "../workbook/register/compileSumming";
import { addKnown, NO_TABLES } from "../workbook/register/KnownTables";
import type { RegisterLayout } from "../workbook/register/RegisterLayout";
import { measuresOf } from "../workbook/table/TableDefinition";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { findNameClash, summingTables } from "./findNameClash";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { readStructure, type TableInWorkbook } from "./readWorkbook";
import { knownTableRead, readRegister, type Register } from "./readRegister";

export interface RegisterPreview extends Preview {
  /** The tables that would begin to sum the register. */
  readonly tables: readonly TableInWorkbook[];
  /** How many typed amendments would become its entries. */
  readonly entries: number;
}

interface TypedTable {
  readonly table: TableInWorkbook;
  readonly read: ReadTable;
}

/**
 * What a register of amendments would change: its sheet, where the workbook has none, and every table whose amendments are
 * typed. What stands in them becomes entries of the register, so that no budget changes. Nothing is written.
 */
export async function previewRegister(host: WorkbookHost, language: Language): Promise<RegisterPreview> {
  const { reading, state } = await readStructure(host);
  const register = await readRegister(host, reading);
  const { typed, left } = chooseTables(state.tables);
  const { ranges } = typed.length === 0 ? { ranges: [] } : await host.read({ ranges: typed.map((table) => table.range) });
  const read = typed.flatMap((table, place): TypedTable[] => {
    const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
    const range = ranges[place];
    const one = template === null || range === undefined ? null : readTable(template, table.identity, range);
    return one === null ? [] : [{ table, read: one }];
  });
  const { entries, findings } = gatherEntries(read.map((one) => one.read), register?.amendments ?? []);
  const inTheWay = [
    ...state.settingsFindings,
    ...typed.filter((table) => !read.some((one) => one.table === table)).map((table) => finding({ code: "table-damaged" }, { sheet: table.range.sheet, table: table.identity.unit })),
    ...(register === null && reading.structureProtected ? [finding({ code: "workbook-protected" })] : []),
    ...(register !== null && register.free + entries.length > register.layout.entries.rows ? [finding({ code: "register-full", places: register.layout.entries.rows - register.free, entries: entries.length }, { sheet: register.layout.sheet })] : []),
    ...findings,
    ...left,
  ];
  const empty = { sheetsAdded: [], cellsChanged: 0, shows: null, tables: [], entries: 0 };
  if (inTheWay.some((one) => one.severity === "error")) return { ...empty, plan: { name: "register-amendments", steps: [] }, findings: inTheWay };
  const words = state.settings?.language ?? language;
  const sheet = register?.layout.sheet ?? deriveSheetName(REGISTER_TEXTS[words].sheetName, [...state.sheets]);
  const layout = register?.layout ?? layOutNewRegister(sheet, entries);
  const shows = { sheet, row: layout.entries.row + (register?.free ?? entries.length), column: layout.entries.column };
  const steps: PlanStep[] = [
    ...(register === null ? compileRegister(layout, entries, words) : appendEntries(register, entries)),
    ...(register === null || read.length > 0 ? compileKnown(layout, addKnown(register?.known ?? NO_TABLES, read.map((one) => knownTableRead(one.read))), words) : []),
    ...read.flatMap(({ table, read: { definition, layout: place } }) =>
      compileSumming({ ...definition, template: withRegister(definition.template), sumsRegister: true }, place, table.number)),
  ];
  return {
    plan: { name: "register-amendments", steps: steps.length === 0 ? [] : [...steps, { kind: "select-cell", at: shows }] },
    findings: inTheWay, sheetsAdded: register === null ? [sheet] : [], cellsChanged: countCells(steps), shows,
    tables: read.map((one) => one.table), entries: entries.length,
  };
}

/** The tables whose amendments are typed and can come from the register, and why others cannot. */
function chooseTables(tables: readonly TableInWorkbook[]): { readonly typed: readonly TableInWorkbook[]; readonly left: readonly Finding[] } {
  const summing = [...summingTables(tables)];
  const left: Finding[] = [];
  const typed = tables.filter((table) => table.identity.sumsRegister !== true && isTableRegistrable(table)).filter((table) => {
    const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
    if (template === null) return false;
    const named = { ...table.identity, template };
    const text = findNameClash(named, summing);
    if (text !== null) left.push(finding({ code: "amendments-stay-typed", text }, { sheet: table.range.sheet, table: table.identity.unit }, "warning"));
    else summing.push(named);
    return text === null;
  });
  return { typed, left };
}

function isTableRegistrable({ identity: { kind, variant, version } }: TableInWorkbook): boolean {
  const template = findTemplate(kind, variant, version);
  return template !== null && isRegistrable(template);
}

/** The typed amendments as entries, one for each row of a unit; a text in their place is an error, and so is an amount that differs from what an entry or another table says of the row: its budget would change. */
function gatherEntries(tables: readonly ReadTable[], before: readonly Amendment[]): { readonly entries: readonly RegisterEntry[]; readonly findings: readonly Finding[] } {
  const all: Amendment[] = [...before];
  const findings: Finding[] = [];
  for (const table of tables) {
    const { definition, layout, value } = table;
    const { unit, rows: named } = knownTableRead(table);
    const inputs = definition.rows.filter((row) => row.kind === "input");
    for (const measure of measuresOf(definition.template)) {
      if (measure.kind !== "input" || measure.registrable !== true) continue;
      const column = layout.columnOf(measure.key);
      inputs.forEach((row, place) => {
        const at = { row: layout.rowOf(row.key), column };
        const typed = value(at.row, at.column);
        const name = named[place]?.name ?? "";
        const where = { sheet: layout.sheet, table: unit, row: name, column: table.header(column), cell: printCell(at) };
        const amount = table.inputs(row.key, measure.key);
        if (typeof typed === "string" && typed !== "") findings.push(finding({ code: "text-in-number-cell", text: typed }, where));
        if (amount === null) return;
        const known = sumAmendments(all, unit, name);
        if (known === null) all.push({ unit, row: name, amount });
        else if (known !== amount) findings.push(differs(known, amount, where));
      });
    }
  }
  return { entries: all.slice(before.length).map(({ unit, row, amount }) => ({ unit, row, euros: amount === null ? 0 : eurosFromCents(amount) })), findings };
}

function differs(expected: Cents, found: Cents, place: Finding["place"]): Finding {
  const [registered, typed] = [eurosFromCents(expected), eurosFromCents(found)];
  return finding({ code: "computed-differs", expected: registered, found: typed, difference: (found - expected) / 100 }, place);
}

/** New entries below those that the register has. */
function appendEntries({ layout, free }: Register, entries: readonly RegisterEntry[]): readonly PlanStep[] {
  if (entries.length === 0) return [];
  const { sheet, row, column }: RegisterLayout["entries"] = layout.entries;
  return [{ kind: "write-cells", range: rangeAt(sheet, row + free, column, entries.length, 3), cells: entries.map((one) => [one.unit, one.row, one.euros]) }];
}
