import { applyPreview, orderFigures, parseUnits, previewYear } from "../../actions";
import { createXlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { SampleReport } from "./SampleReport";

/** A file with every table of a report, made by the same actions that a person uses; a sample that does not fit is our own mistake. */
export async function makeSample({ folder, year, through, units }: SampleReport, readText: (folder: string, file: string) => Promise<string>): Promise<Uint8Array> {
  const [, ...lines] = (await readText(folder, "tables.tsv")).trimEnd().split("\n").map((line) => line.split("\t"));
  const orders = await Promise.all(lines.map(async ([file = "", kind = "", variant = "", unit = ""]) => {
    const { order, findings } = orderFigures(
      { kind, variant, unit, year, through, language: "fi", place: { type: "new-sheet", name: null } },
      await readText(folder, file),
    );
    if (findings.some((one) => one.severity === "error")) throw new Error(`The sample ${file} cannot be read`);
    return order;
  }));
  const listed = units === undefined ? null : parseUnits(await readText(units, "units.tsv"));
  if (listed !== null && listed.findings.length > 0) throw new Error("The sample's units cannot be read");
  const host = await createXlsxHost();
  await applyPreview(host, await previewYear(host, { orders, settings: null, units: listed?.units ?? null, hasRegister: false }));
  return host.save();
}
