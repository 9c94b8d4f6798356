import { Direction } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { followRows } from "../../../workbook/formulas/followRows";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { UniverBook } from "../engine/UniverBook";
import { insertedRows } from "../records/followStructure";
import type { SheetRecords } from "../records/SheetRecords";
import { fromRange, toRange } from "../records/toRange";
import { patchMutations } from "./patchMutations";
import { readRules } from "./WorkbookDraft";
import { NO_PATCH } from "./WorkbookPatch";

export type InsertRowsStep = PlanStep & { readonly kind: "insert-rows" };

/** Inserts rows as Univer does for a person, formulas and validations following, and our records with them; gives what takes it back. */
export function insertRows(book: UniverBook, records: SheetRecords, step: InsertRowsStep): () => void {
  const { row, count } = step;
  const sheet = book.sheet(step.sheet);
  const subUnitId = sheet.getSheetId();
  // Below the last row of the grid nothing stands that could move.
  if (row >= sheet.getRowCount()) return () => undefined;
  const range = { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  const rules = structuredClone(readRules(book, subUnitId).conditionalFormats);
  const undo = book.performCommand(InsertRowByRangeCommand.id, { unitId: book.unitId, subUnitId, range, direction: Direction.UP });
  const before = records.followInsertion(subUnitId, row, count);
  // Only the screen's part of Univer lets conditional formats follow; so they are put where they belong, with a screen and without.
  putRules(book, subUnitId, rules.map((rule) => followRule(rule, subUnitId, step)));
  return () => {
    book.perform(undo);
    putRules(book, subUnitId, rules);
    records.replace(before, records.structureProtected);
  };
}

function putRules(book: UniverBook, sheetId: string, conditionalFormats: readonly IConditionFormattingRule[]): void {
  const changes = { cells: new Map(), columnWidths: new Map(), rowHeights: new Map(), letterHeights: new Map(), conditionalFormats };
  book.perform(patchMutations(book, { ...NO_PATCH, change: [{ sheetId, changes }] }));
}

function followRule(found: IConditionFormattingRule, sheetId: string, step: InsertRowsStep): IConditionFormattingRule {
  const following = insertedRows(sheetId, step.row, step.count);
  const ranges = found.ranges.map((range) => toRange(following(sheetId, fromRange(range))?.rectangle ?? fromRange(range)));
  const { rule } = found;
  if (!("subType" in rule) || rule.subType !== CFSubRuleType.formula) return { ...found, ranges };
  return { ...found, ranges, rule: { ...rule, value: followRows(rule.value, step.sheet, step) } };
}
