import type { TableTemplate, TemplateColumn } from "../../src/templates/TableTemplate";

export const label = (text: string) => ({ fi: text, sv: text, en: text });
export const input = (key: string, header: string, more: Partial<TemplateColumn> = {}): TemplateColumn =>
  ({ type: "measure", area: "printed", width: 12, measure: { kind: "input", key }, header: label(header), ...more }) as TemplateColumn;

/** A kind as it once was: what is left is computed the wrong way round. */
export const first: TableTemplate = {
  kind: "grants", variant: "usual", version: 1,
  name: label("Avustukset"), sheetWord: label("avustukset"), period: label("1–{through}/{year}"),
  rows: [
    { kind: "input", key: "clubs", nature: "expense", label: label("Seurat") },
    { kind: "input", key: "culture", nature: "expense", label: label("Kulttuuri") },
    { kind: "sum", key: "grants", nature: "expense", of: ["clubs", "culture"], label: label("Avustukset") },
  ],
  columns: [
    input("granted", "Myönnetty {year}"),
    input("paid", "Maksettu {through}", { stamp: "months" }),
    { type: "measure", area: "printed", width: 12, measure: { kind: "sum", key: "left", of: [{ measure: "paid", sign: 1 }, { measure: "granted", sign: -1 }] }, header: label("Jäljellä") },
    { type: "measure", area: "printed", width: 12, measure: { kind: "ratio", key: "share", of: "paid", to: "granted" }, header: label("Osuus") },
    { type: "text", key: "reason", area: "beside", width: 20, header: label("Perustelu") },
  ],
  records: null, watch: null, forecast: null,
};

export const [granted, paid, left, , reason] = first.columns as [TemplateColumn, TemplateColumn, TemplateColumn, TemplateColumn, TemplateColumn];

/** The same as it is now: a column more before the others, two changed places, one header renamed, one computed column gone, what is left mended. */
export const second: TableTemplate = {
  ...first,
  version: 2,
  rows: first.rows.map((row) => (row.key === "clubs" ? { ...row, label: label("Urheiluseurat") } : row)),
  columns: [
    input("applied", "Haettu {year}"),
    paid,
    { ...granted, header: label("Päätetty {year}") },
    { ...left, measure: { kind: "sum", key: "left", of: [{ measure: "granted", sign: 1 }, { measure: "paid", sign: -1 }] } } as TemplateColumn,
    { type: "text", key: "decision", area: "beside", width: 20, header: label("Päätös") },
    reason,
  ],
};
