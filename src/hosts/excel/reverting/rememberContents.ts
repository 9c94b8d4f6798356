import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { printText } from "../applying/printContent";
import type { ExcelRequest } from "../ExcelRequest";
import { readFormula } from "../reading/readCells";
import type { Remembered } from "./TakeBack";

/**
 * Remembers what cells hold and their number formats, which Excel may change by itself when it is given a formula; where they are written `asTyped`,
 * the format stays, and a protected sheet would not take it.
 */
export function rememberContents(request: ExcelRequest, address: RangeAddress, asTyped = false): Remembered {
  const range = request.range(address.sheet, address);
  range.load("values,valueTypes,formulas,numberFormat");
  const isRefused = asTyped ? askWhetherLocked(request, address, range) : () => false;
  return () => {
    // What Excel does not let be written is not written back either.
    if (isRefused()) return [];
    const values: unknown[][] = range.values;
    const types: unknown[][] = range.valueTypes;
    const formulas = range.formulas.map((row: unknown[], at) => row.map((formula, column) => printAgain(formula, values[at]?.[column], types[at]?.[column])));
    const numberFormat = range.numberFormat;
    return [{
      sheet: address.sheet,
      ...(asTyped ? { evenProtected: true } : {}),
      bytes: 1_000 + JSON.stringify(formulas).length + JSON.stringify(numberFormat).length,
      queue: (later) => {
        const again = later.range(address.sheet, address);
        if (!asTyped) again.numberFormat = numberFormat;
        again.formulas = formulas;
      },
    }];
  };
}

function askWhetherLocked(request: ExcelRequest, { sheet }: RangeAddress, range: Excel.Range): () => boolean {
  const { protection } = request.sheet(sheet);
  protection.load("protected");
  range.load("format/protection/locked");
  return () => protection.protected && range.format.protection.locked;
}

/** Only its type tells an error from a text that reads like one. */
function printAgain(formula: unknown, value: unknown, type: unknown): unknown {
  const written = readFormula(formula, value);
  if (written !== null) return written;
  return typeof value === "string" && type !== Excel.RangeValueType.error ? printText(value) : value;
}
