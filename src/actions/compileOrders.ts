import { USUAL_LIMITS } from "../domain/deviations/DeviationLimits";
import { USUAL_CONVENTIONS } from "../domain/statement/Conventions";
import { DEVIATION_TEXTS } from "../locale/deviations";
import { TABLE_TEXTS } from "../locale/tables";
import { TEMPLATES, findTemplate } from "../templates";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { SHEET_COLUMNS, rangeAt, sameSheet, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileLimits } from "../workbook/deviations/compileLimits";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileSettings, type SettingValues } from "../workbook/settings/compileSettings";
import { widestFigure } from "../workbook/table/columnWidths";
import { REGISTER_NAMES } from "../workbook/settings/names";
import { UNIT_NAMES } from "../workbook/settings/unitNames";
import { compileTable } from "../workbook/table/compileTable";
import { layOutTable, type TableLayout } from "../workbook/table/layOutTable";
import type { InputFigures, TableDefinition } from "../workbook/table/TableDefinition";
import type { WorkbookReading } from "../workbook/WorkbookHost";
import { copyTable, type MadeTable } from "./copyTable";
import { countCells } from "./countCells";
import { countFilled } from "./countFilled";
import { defineTable } from "./defineTable";
import { findNameClash, summingTables } from "./findNameClash";
import { nameSheet } from "./nameSheet";
import { findTables, type WorkbookState } from "./readWorkbook";
import type { TableOrder } from "./TableOrder";
import type { TablesPreview } from "./TablesPreview";
import { typedNames } from "./typedNames";

const NO_FIGURES: InputFigures = () => null;

/** What is made before the tables, each sheet under a name that is still free. */
export type MakeAhead = (addSheet: (wish: string) => string) => readonly PlanStep[];

/** The tables as a plan, and the step of it that each ends with. Their orders have been checked. */
export function compileOrders(orders: readonly TableOrder[], reading: WorkbookReading, state: WorkbookState, makeAhead: MakeAhead = () => [], settings: SettingValues | null = null, templates = TEMPLATES, limits = USUAL_LIMITS): TablesPreview & { readonly ends: readonly number[] } {
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
  const isWatched = orders.some((order) => findTemplate(order.kind, order.variant, undefined, templates)?.deviations !== undefined);
  if (isWatched && !state.hasLimits) {
    const language = state.settings?.language ?? settings?.language ?? first?.language ?? "fi";
    steps.push(...compileLimits(addSheet(deriveSheetName(DEVIATION_TEXTS[language].limits.sheetName, taken)), limits, language));
  }
  const ahead = makeAhead((wish) => addSheet(deriveSheetName(wish, taken)));
  steps.push(...ahead);
  const isNamed = (name: string): boolean => ahead.some((step) => step.kind === "set-name" && step.name === name);
  const hasUnits = state.hasUnits || isNamed(UNIT_NAMES.name);
  const hasRegister = state.hasRegister || isNamed(REGISTER_NAMES.units);
  const ends: number[] = [];
  const made: MadeTable[] = [];
  const tables: { definition: TableDefinition; layout: TableLayout }[] = [];
  const units = state.tables.map((table) => table.identity.unit);
  const summing = [...summingTables(state.tables)];
  let shows: CellAddress | null = null;
  for (const order of orders) {
    const template = findTemplate(order.kind, order.variant, undefined, templates);
    const sums = hasRegister && template !== null && findNameClash({ ...order, template }, summing) === null;
    const defined = defineTable(order, state.settings?.conventions, templates, sums);
    if (defined === null) throw new Error("An order without rows was compiled");
    const definition = { ...defined, hasUnits };
    if (definition.sumsRegister === true) summing.push(definition);
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
