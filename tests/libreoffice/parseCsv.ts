/** A field of a CSV text, and whether it stood in quotes: LibreOffice writes texts so, and numbers not. */
export interface CsvField {
  readonly text: string;
  readonly quoted: boolean;
}

/** The rows of a CSV text with ";" between fields. */
export function parseCsv(csv: string): readonly (readonly CsvField[])[] {
  const rows: CsvField[][] = [];
  let row: CsvField[] = [];
  const field = /("(?:[^"]|"")*"|[^;\n]*)(;|\n|$)/g;
  for (let match = field.exec(csv); match !== null && match.index < csv.length; match = field.exec(csv)) {
    const [, raw = "", end] = match;
    const quoted = raw.startsWith('"');
    row.push({ text: quoted ? raw.slice(1, -1).replace(/""/g, '"') : raw, quoted });
    if (end === ";" && field.lastIndex < csv.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
