// One chunk with the text of every sample, fetched with the first of them.
const texts = import.meta.webpackContext("../../../samples", { recursive: true, regExp: /\.tsv$/, mode: "lazy-once" });

/** The text of a sample's file: "heinola-2026-03", "tables.tsv". */
export function readSampleText(folder: string, file: string): Promise<string> {
  return texts(`./${folder}/${file}`);
}
