import { applyPreview, orderFigures, previewTables } from "../../actions";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";

export interface SampleTable {
  readonly kind: string;
  /** Tab-separated: the unit and the headers first, then a row a line, figures as printed. */
  readonly figures: string;
}

/** A file with the tables, made by the same action that a person uses; a sample that does not fit is our own mistake. */
export async function makeSample(tables: readonly SampleTable[]): Promise<Uint8Array> {
  const orders = tables.map(({ kind, figures }) => {
    const [unit = ""] = figures.split("\t");
    const { order, findings } = orderFigures(
      { kind, unit, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } },
      figures,
    );
    if (findings.some((one) => one.severity === "error")) throw new Error(`The sample ${unit} cannot be read`);
    return order;
  });
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, orders));
  return host.save();
}
