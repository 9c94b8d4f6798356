import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type CellValue, type ISheetDataValidationRule, type Nullable } from "@univerjs/core";
import { DataValidationListCacheService, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { UniverBook } from "../engine/UniverBook";
import type { Place } from "./findKind";

/** The rule that the cell is held to, or null where it may be broken. */
export function findRule(book: UniverBook, { sheetId, row, column }: Place): ISheetDataValidationRule | null {
  const rule = book.injector.get(SheetDataValidationModel).getRuleByLocation(book.unitId, sheetId, row, column);
  return rule?.errorStyle === DataValidationErrorStyle.STOP ? rule : null;
}

/** Whether the rule takes the value; null where only Univer can tell, and later. A list that stands in cells also has what is about to come into them. */
export function meetsRule(book: UniverBook, { sheetId }: Place, rule: ISheetDataValidationRule, value: Nullable<CellValue>, coming: () => ReadonlySet<string> = () => new Set()): boolean | null {
  if (value === undefined || value === null || value === "") return rule.allowBlank !== false;
  if (rule.type === DataValidationType.LIST) {
    const choices = choicesOf(book, sheetId, rule);
    if (choices.includes(String(value))) return true;
    if (!isOfCells(rule)) return false;
    return coming().has(String(value)) || (choices.length === 0 ? null : false);
  }
  const [from, to] = [Number(rule.formula1), Number(rule.formula2)];
  const isNumeric = rule.type === DataValidationType.WHOLE || rule.type === DataValidationType.DECIMAL;
  if (!isNumeric || rule.operator !== DataValidationOperator.BETWEEN || Number.isNaN(from) || Number.isNaN(to)) return null;
  return typeof value === "number" && value >= from && value <= to && (rule.type === DataValidationType.DECIMAL || Number.isInteger(value));
}

/** The choice of the cell's list that is written so and would be read as something else, such as "1000 €"; null where there is none. */
export function findWordedChoice(book: UniverBook, place: Place, text: string): string | null {
  const rule = findRule(book, place);
  const trimmed = text.trim();
  if (rule?.type !== DataValidationType.LIST || !/\d/.test(trimmed) || !Number.isNaN(Number(trimmed))) return null;
  return choicesOf(book, place.sheetId, rule).includes(trimmed) ? trimmed : null;
}

function choicesOf(book: UniverBook, sheetId: string, rule: ISheetDataValidationRule): readonly string[] {
  return book.injector.get(DataValidationListCacheService).getOrCompute(book.unitId, sheetId, rule).list;
}

function isOfCells({ formula1 }: ISheetDataValidationRule): boolean {
  return formula1?.startsWith("=") === true;
}
