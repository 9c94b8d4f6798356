import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { applyPreview, orderFigures, previewTables, type TableOrder } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import type { Language } from "../../src/locale/Language";

const SAMPLES = join(__dirname, "../../samples/heinola-2026-03");

/** The ids of the sample's tables, such as "003-yhteiset-palvelut". */
export const SAMPLE_TABLES: readonly string[] = readdirSync(SAMPLES).filter((name) => name.endsWith(".tsv")).map((name) => name.replace(".tsv", ""));

/** A sample table as text: unit and headers first, raw printed strings. */
export function readSample(id: string): string {
  return readFileSync(join(SAMPLES, `${id}.tsv`), "utf8");
}

/** The table as a person would order it with the printed figures. */
export function orderSample(id: string, language: Language = "fi"): TableOrder {
  const text = readSample(id);
  const lines = text.trimEnd().split("\n");
  const [unit = ""] = text.split("\t");
  const kind = lines.length > 5 ? "interim-statement" : "interim-summary";
  return orderFigures({ kind, unit, year: 2026, through: 3, language, profile: "A", zeroBudget: "zero", place: { type: "new-sheet", name: null } }, text).order;
}

/** The whole sample in a file. */
export async function makeSampleFile(language: Language = "fi"): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, SAMPLE_TABLES.map((id) => orderSample(id, language))));
  return host;
}
