import { readWorkbook, type WorkbookHost } from "../../src/actions";
import { findTemplate } from "../../src/templates";
import { readTable, type ReadTable } from "../../src/workbook/table/readTable";

/** Every table of the workbook as it stands in it. */
export async function readTables(host: WorkbookHost): Promise<readonly ReadTable[]> {
  const { tables } = await readWorkbook(host);
  const { ranges } = await host.read({ ranges: tables.map((table) => table.range) });
  return tables.map(({ identity }, at) => {
    const [template, reading] = [findTemplate(identity.kind, identity.variant), ranges[at]];
    const read = template === null || reading === undefined ? null : readTable(template, identity, reading);
    if (read === null) throw new Error(`${identity.unit} cannot be read`);
    return read;
  });
}
