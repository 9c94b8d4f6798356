import { finding, type Finding, type Problem } from "../domain/findings/Finding";
import { isFiscalYear, monthFrom } from "../domain/periods/Period";
import { isRiskScale } from "../domain/statement/Conventions";
import { nameCharacter, UNWRITABLE } from "../domain/text/unwritable";
import { TABLE_TEXTS } from "../locale/tables";
import { TEMPLATES } from "../templates";
import { printRange } from "../workbook/addresses/printAddress";
import { SHEET_COLUMNS, SHEET_ROWS, sameSheet } from "../workbook/addresses/RangeAddress";
import { checkSheetName } from "../workbook/addresses/sheetName";
import { layOutTable } from "../workbook/table/layOutTable";
import type { TableDefinition } from "../workbook/table/TableDefinition";
import type { WorkbookReading } from "../workbook/WorkbookHost";
import { countFilled } from "./countFilled";
import { defineTable } from "./defineTable";
import type { WorkbookState } from "./readWorkbook";
import type { TableOrder } from "./TableOrder";
import { typedNames } from "./typedNames";

/** A longer name would be cut in the table's identity, by which its figures find it. */
export const UNIT_LENGTH = 120;

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
