import { applyPreview, previewTables, readWorkbook, type TableOrder } from "../../../src/actions";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import type { TableTemplate } from "../../../src/templates/TableTemplate";
import { readTable, type ReadTable } from "../../../src/workbook/table/readTable";
import { SAMPLES, listTables, orderTable } from "../../seeds/sampleWorkbook";

/** So many records show what a table looks like. */
const FEW = 4;

/** A table of the kind as a workbook holds it: the sample city's where it has one, else with figures made up from its keys. */
export async function makeExample(template: TableTemplate): Promise<ReadTable> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [orderExample(template)]));
  const [table] = (await readWorkbook(host)).tables;
  const { ranges: [reading] } = await host.read({ ranges: table === undefined ? [] : [table.range] });
  const read = table === undefined || reading === undefined ? null : readTable(template, table.identity, reading);
  if (read === null) throw new Error(`No example of ${template.kind} was made`);
  return read;
}

function orderExample({ kind, variant }: TableTemplate): TableOrder {
  for (const sample of SAMPLES) {
    const table = listTables(sample).find((one) => one.kind === kind && one.variant === variant);
    if (table === undefined) continue;
    const { order } = orderTable(sample, table);
    return { ...order, ...(order.added === undefined ? {} : { added: order.added.slice(0, FEW) }) };
  }
  const figures = (row: string, column: string): number => Math.round((1000 + row.length * 173 + column.length * 57) / 10) * 100 * (/amendments/.test(column) ? 0.01 : 1);
  return { kind, variant, unit: "Heinola", year: 2025, through: 12, language: "fi", place: { type: "new-sheet", name: null }, figures };
}
