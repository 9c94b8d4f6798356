import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { UniverBook } from "./UniverBook";

/** Lets a workbook go while Univer has yet to check its cells: it checks them a moment after they came, and would complain that they are gone. */
export function skipGoneWorkbooks(book: UniverBook): void {
  const validator = book.injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) => (unitId === book.unitId ? check(unitId, sheetId, ranges) : Promise.resolve([]));
}
