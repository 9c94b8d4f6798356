import { monthFrom } from "../../domain/periods/Period";
import type { TableTemplate } from "../../templates/TableTemplate";
import { columnKey } from "../../templates/TableTemplate";
import { stampedColumns } from "../../workbook/table/compileHeader";
import { layOutTable } from "../../workbook/table/layOutTable";
import { readOlderTable, type OlderTable } from "../../workbook/table/readTable";
import type { RangeReading } from "../../workbook/WorkbookHost";
import type { TableInWorkbook } from "../readWorkbook";
import type { Upgrade } from "./Upgrade";

/** The table as this version makes it, with the rows that stand there, where it begins now; null where its keys are gone. */
export function layOutUpgrade(template: TableTemplate, table: TableInWorkbook, reading: RangeReading, hasUnits = false): Upgrade | null {
  const old = readOlderTable(template, table.identity, reading);
  if (old === null) return null;
  const definition = { ...old.definition, through: readThrough(old), hasUnits };
  const { sheet, stampRow, labelColumn } = old.layout;
  return { table, reading, old, definition, layout: layOutTable(definition, { sheet, row: stampRow, column: labelColumn }) };
}

/** The months of the figures, for a column whose stamp is new: as the last stamp says, which may have moved on since the table was made. */
function readThrough({ definition, found, layout, value }: OlderTable): number {
  const stamps = stampedColumns(definition).flatMap((column) => {
    const place = found.columns.get(columnKey(column));
    return place === undefined ? [] : [value(layout.stampRow, place)];
  });
  const last = stamps.at(-1);
  return typeof last === "number" && monthFrom(last) !== null ? last : definition.through;
}
