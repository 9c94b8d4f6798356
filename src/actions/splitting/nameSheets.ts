import { DEVIATION_TEXTS } from "../../locale/deviations";
import { SENT_TEXTS } from "../../locale/sents";
import type { Language } from "../../locale/Language";
import { REGISTER_TEXTS } from "../../locale/registers";
import { TABLE_TEXTS } from "../../locale/tables";
import { UNIT_TEXTS } from "../../locale/units";
import { sameSheet } from "../../workbook/addresses/RangeAddress";
import { nameSheet } from "../nameSheet";
import type { TableInWorkbook } from "../readWorkbook";
import type { SplitUnit } from "./readSplit";

/**
 * The sheets of a unit's tables in their order. A sheet keeps its name where all its tables are the unit's and the name speaks of no other unit;
 * a second table of the same sheet gets a sheet of its own.
 */
export function nameSheets(unit: SplitUnit, units: readonly SplitUnit[], language: Language): readonly string[] {
  const others = units.filter((one) => one !== unit);
  const foreign = others.map((one) => one.name.toLowerCase()).filter((name) => name !== "" && !unit.name.toLowerCase().includes(name));
  const isShared = ({ range }: TableInWorkbook): boolean => others.some((one) => one.tables.some((table) => sameSheet(table.range.sheet, range.sheet)));
  const keepsName = (table: TableInWorkbook): boolean =>
    !isShared(table) && !foreign.some((name) => table.range.sheet.toLowerCase().includes(name)) && unit.tables.find((one) => sameSheet(one.range.sheet, table.range.sheet)) === table;
  const taken = [
    ...unit.tables.filter(keepsName).map(({ range }) => range.sheet),
    TABLE_TEXTS[language].settings.sheetName, DEVIATION_TEXTS[language].limits.sheetName, UNIT_TEXTS[language].sheetName, REGISTER_TEXTS[language].sheetName, SENT_TEXTS[language].sheetName,
  ];
  const named: string[] = [];
  return unit.tables.map((table) => {
    const name = keepsName(table) ? table.range.sheet : nameSheet({ ...table.identity, unit: unit.name }, taken, named);
    taken.push(name);
    named.push(unit.name);
    return name;
  });
}
