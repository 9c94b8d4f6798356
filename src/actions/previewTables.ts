import { finding, type Finding, type Problem } from "../domain/findings/Finding";
import { USUAL_CONVENTIONS, isRiskScale, type Conventions } from "../domain/statement/Conventions";
import { isFiscalYear, monthFrom } from "../domain/periods/Period";
import { TABLE_TEXTS } from "../locale/tables";
import { normaliseText } from "../recognition/normaliseText";
import { TEMPLATES, findTemplate } from "../templates";
import { isRegistrable, withRegister } from "../templates/withRegister";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { SHEET_COLUMNS, SHEET_ROWS, contains, rangeAt, sameSheet, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { checkSheetName, deriveSheetName } from "../workbook/addresses/sheetName";
import { printRange } from "../workbook/addresses/printAddress";
import { nameCharacter, UNWRITABLE } from "../domain/text/unwritable";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileSettings, type SettingValues } from "../workbook/settings/compileSettings";
import { widestFigure } from "../workbook/table/columnWidths";
import { compileTable } from "../workbook/table/compileTable";
import { layOutTable, type TableLayout } from "../workbook/table/layOutTable";
import { expandRows } from "../workbook/table/expandRows";
import type { InputFigures, TableDefinition } from "../workbook/table/TableDefinition";
import type { RangeReading, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { copyTable, type MadeTable } from "./copyTable";
import { countCells } from "./countCells";
import { nameSheet } from "./nameSheet";
import type { Preview } from "./Preview";
import type { TablesPreview } from "./TablesPreview";
import { tellOfTables } from "./tellOfTables";
import { findTables, readStructure, type WorkbookState } from "./readWorkbook";
import type { TableChoice } from "./TableChoice";

/** A table to make, with the figures that stand in it from the start. */
export interface TableOrder extends TableChoice {
  readonly figures?: InputFigures;
}

/** A longer name would be cut in the table's identity, by which its figures find it. */
export const UNIT_LENGTH = 120;

const NO_FIGURES: InputFigures = () => null;

/**
 * What making these tables would do, and whether anything stands in the way. Reads once; nothing is written. A workbook without settings gets
 * those that are given, or the first table's.
 */
export async function previewTables(host: WorkbookHost, orders: readonly TableOrder[], settings: SettingValues | null = null, templates = TEMPLATES): Promise<Preview> {
  const { reading, state } = await readStructure(host, orders.some((order) => order.place.type === "selection") ? { activeUsedRange: true, activeColumnWidths: true } : {});
  const findings = checkOrders(orders, reading, state, templates);
  if (findings.length > 0) return { plan: { name: "insert-table", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null };
  const preview = await tellOfTables(host, reading, state, compileOrders(orders, reading, state, undefined, settings, templates));
  return { ...preview, findings: orders.flatMap((order) => findSame(order, state, templates)) };
}

/** What stands in the way of these tables in the workbook as it was read. */
export function checkOrders(orders: readonly TableOrder[], reading: WorkbookReading, state: WorkbookState, templates = TEMPLATES): readonly Finding[] {
  const taken = [...state.sheets];
  return [
    ...state.settingsFindings,
    ...orders.flatMap((order) => {
      const found = checkOrder(order, defineTable(order, state.settings?.conventions, templates), reading, state, taken);
      taken.push(...typedNames([order]));
      return found;
    }),
    ...(state.settings === null ? checkNameOfSettings(orders) : []),
  ];
}

/** The settings sheet that comes along keeps its name. */
function checkNameOfSettings(orders: readonly TableOrder[]): readonly Finding[] {
  const name = TABLE_TEXTS[orders[0]?.language ?? "fi"].settings.sheetName;
  return typedNames(orders).filter((typed) => sameSheet(typed, name)).map((typed) => finding({ code: "sheet-name-of-settings", name: typed }));
}

/** A table of the same kind that the unit has already: two of them are seldom meant. */
function findSame({ kind, variant, unit }: TableOrder, { tables }: WorkbookState, templates = TEMPLATES): readonly Finding[] {
  const wanted = findTemplate(kind, variant, undefined, templates);
  const same = tables.find(({ identity }) => identity.kind === kind && identity.variant === wanted?.variant && normaliseText(identity.unit) === normaliseText(unit));
  return same === undefined ? [] : [finding({ code: "table-exists", sheet: same.range.sheet }, {}, "warning")];
}

/** The sheet names that a person typed; the others are derived around them. */
function typedNames(orders: readonly TableOrder[]): readonly string[] {
  return orders.flatMap(({ place }) => (place.type === "new-sheet" && place.name !== null ? [place.name] : []));
}

/**
 * The definition that the order asks for, by the workbook's conventions where it says nothing of its own, or null where its
 * kind is unknown or none of its rows is there. In a workbook with a register its amendments are summed from there.
 */
export function defineTable(order: TableChoice, conventions: Conventions = USUAL_CONVENTIONS, templates = TEMPLATES, hasRegister = false): TableDefinition | null {
  const kind = findTemplate(order.kind, order.variant, undefined, templates);
  if (kind === null) return null;
  const sumsRegister = hasRegister && isRegistrable(kind);
  const template = sumsRegister ? withRegister(kind) : kind;
  const { year, through, language, columnUnits } = order;
  const rows = expandRows(template, { ...(order.rows === undefined ? {} : { present: order.rows }), ...(order.added === undefined ? {} : { added: order.added }) });
  if (!rows.some((row) => row.kind === "input")) return null;
  return {
    template, rows, unit: order.unit.trim(), year, through, language, conventions: { ...conventions, ...order.conventions },
    ...(columnUnits === undefined ? {} : { columnUnits }),
    ...(sumsRegister ? { sumsRegister } : {}),
  };
}

function checkOrder(order: TableOrder, definition: TableDefinition | null, reading: WorkbookReading, state: WorkbookState, taken: readonly string[]): readonly Finding[] {
  const problems: Problem[] = [];
  if (order.unit.trim() === "") problems.push({ code: "unit-empty" });
  if (order.unit.trim().length > UNIT_LENGTH) problems.push({ code: "unit-too-long", length: order.unit.trim().length, most: UNIT_LENGTH });
  const unwritable = UNWRITABLE.exec(order.unit.trim());
  if (unwritable) problems.push({ code: "unit-forbidden-character", character: nameCharacter(unwritable[0]) });
  if (!isFiscalYear(order.year)) problems.push({ code: "year-invalid", text: String(order.year) });
  if (monthFrom(order.through) === null) problems.push({ code: "period-invalid", text: String(order.through) });
  if (state.settings !== null && state.settings.year !== order.year) problems.push({ code: "year-differs", year: order.year, workbookYear: state.settings.year });
  if (definition === null) problems.push({ code: "rows-none" });
  else if (!isRiskScale(definition.conventions.riskScale)) problems.push({ code: "risk-scale-invalid", text: String(definition.conventions.riskScale) });
  const addsSheet = order.place.type === "new-sheet" || state.settings === null;
  if (addsSheet && reading.structureProtected) problems.push({ code: "workbook-protected" });
  if (order.place.type === "new-sheet" && order.place.name !== null) {
    const problem = checkSheetName(order.place.name, taken);
    if (problem !== null) problems.push(problem);
  }
  const place = order.place.type === "selection" && state.activeSheet !== null ? { sheet: state.activeSheet } : {};
  if (order.place.type === "selection" && definition !== null) problems.push(...checkTarget(definition, reading, state));
  return problems.map((problem) => finding(problem, place));
}

function checkTarget(definition: TableDefinition, reading: WorkbookReading, state: WorkbookState): Problem[] {
  const { selection } = state;
  if (selection === null) return [{ code: "target-out-of-sheet" }];
  const sheet = reading.sheets.find((one) => sameSheet(one.name, selection.sheet));
  if (sheet?.protected === true) return [{ code: "sheet-protected", name: sheet.name }];
  const { range } = layOutTable(definition, selection);
  if (range.row + range.rows > SHEET_ROWS || range.column + range.columns > SHEET_COLUMNS) return [{ code: "target-out-of-sheet" }];
  const filled = reading.activeUsedRange === null ? 0 : countFilled(reading.activeUsedRange, range);
  // The range is named so that the user can look at what is in the way.
  return filled === 0 ? [] : [{ code: "target-not-empty", cells: filled, range: printRange(range) }];
}

/** How many cells of the range hold something; what lies outside the used part of the sheet is empty. */
function countFilled(used: RangeReading, range: RangeAddress): number {
  return used.values
    .flatMap((row, r) => row.filter((value, c) => (value !== null || (used.formulas[r]?.[c] ?? null) !== null) && contains(range, { sheet: used.range.sheet, row: used.range.row + r, column: used.range.column + c })))
    .length;
}

/** What is made before the tables, each sheet under a name that is still free. */
export type MakeAhead = (addSheet: (wish: string) => string) => readonly PlanStep[];

/** The tables as a plan, and the step of it that each ends with. Their orders have been checked. */
export function compileOrders(orders: readonly TableOrder[], reading: WorkbookReading, state: WorkbookState, makeAhead: MakeAhead = () => [], settings: SettingValues | null = null, templates = TEMPLATES): TablesPreview & { readonly ends: readonly number[] } {
  const steps: PlanStep[] = [];
  // Typed names are kept free of the names that we make up, of the settings sheet too.
  const taken = [...state.sheets, ...typedNames(orders)];
  const sheetsAdded: string[] = [];
  const addSheet = (name: string): string => {
    taken.push(name);
    sheetsAdded.push(name);
    return name;
  };
  const [first] = orders;
  if (state.settings === null && first !== undefined) {
    const values = settings ?? { ...first, conventions: { ...USUAL_CONVENTIONS, ...first.conventions } };
    const sheet = addSheet(deriveSheetName(TABLE_TEXTS[values.language].settings.sheetName, taken));
    steps.push(...compileSettings(sheet, values));
  }
  steps.push(...makeAhead((wish) => addSheet(deriveSheetName(wish, taken))));
  const ends: number[] = [];
  const made: MadeTable[] = [];
  const tables: { definition: TableDefinition; layout: TableLayout }[] = [];
  const units = state.tables.map((table) => table.identity.unit);
  let shows: CellAddress | null = null;
  for (const order of orders) {
    const definition = defineTable(order, state.settings?.conventions, templates, state.hasRegister);
    if (definition === null) throw new Error("An order without rows was compiled");
    const figures = order.figures ?? NO_FIGURES;
    if (order.place.type === "selection") {
      const anchor = state.selection ?? rangeAt("", 0, 0);
      const layout = layOutTable(definition, anchor);
      tables.push({ definition, layout });
      steps.push(...compileTable(definition, layout, figures, {
        ownSheet: false,
        number: nextNumber(reading, anchor.sheet),
        found: { widths: reading.activeColumnWidths, isKeyRowShared: reading.activeUsedRange !== null && countFilled(reading.activeUsedRange, wholeRow(layout.sheet, layout.keyRow)) > 0 },
      }));
      shows ??= { sheet: anchor.sheet, row: layout.titleRow, column: layout.labelColumn };
      ends.push(steps.length);
      continue;
    }
    const sheet = addSheet(order.place.name ?? nameSheet(order, taken, units));
    const layout = layOutTable(definition, { sheet, row: 0, column: 0 });
    tables.push({ definition, layout });
    const copied = copyTable(definition, layout, figures, made);
    steps.push(...(copied ?? [{ kind: "add-sheet", sheet }, ...compileTable(definition, layout, figures, { ownSheet: true, number: 1 })]));
    if (copied === null) made.push({ definition, sheet, figures, widest: widestFigure(definition, figures) });
    units.push(definition.unit);
    shows ??= { sheet, row: layout.titleRow, column: layout.labelColumn };
    ends.push(steps.length);
  }
  if (shows !== null) steps.push({ kind: "select-cell", at: shows });
  return { plan: { name: "insert-table", steps }, findings: [], sheetsAdded, cellsChanged: countCells(steps), columnsWidened: countWidened(steps, sheetsAdded), shows, tables, ends };
}

function wholeRow(sheet: string, row: number): RangeAddress {
  return rangeAt(sheet, row, 0, 1, SHEET_COLUMNS);
}

function countWidened(steps: readonly PlanStep[], sheetsAdded: readonly string[]): number {
  return steps.reduce((sum, step) => sum + (step.kind === "set-column-widths" && !sheetsAdded.includes(step.sheet) ? step.widths.length : 0), 0);
}

function nextNumber(reading: WorkbookReading, sheet: string): number {
  return 1 + Math.max(0, ...findTables(reading).filter((table) => sameSheet(table.range.sheet, sheet)).map((table) => table.number));
}
