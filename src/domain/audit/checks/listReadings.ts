import type { AuditedTable } from "../AuditedTable";

/** The percentages of rows, in hundredths of a point, as their cells can be read. */
export type Reading = readonly { readonly row: number; readonly percent: number }[];

/** A column with more ways to be read than these says nothing certain. */
const MOST_READINGS = 64;

const PERCENT = /(\d+(?:[.,]\d+)?)\s*%/g;

/** Every way to read the percentages of a column: where a cell says several in words ("53 % esiopetus, 66 % perusopetus"), each of them. */
export function listReadings({ table, cells }: AuditedTable, rows: readonly number[], column: number): readonly Reading[] {
  return rows.reduce<readonly Reading[]>((readings, row) => {
    const figure = table.figures[row]?.[column] ?? null;
    const percents = figure !== null ? [figure.amount] : percentsIn(cells[row]?.[column]?.text ?? "");
    if (percents.length === 0) return readings;
    return readings.flatMap((reading) => percents.map((percent): Reading => [...reading, { row, percent }])).slice(0, MOST_READINGS);
  }, [[]]);
}

function percentsIn(text: string): readonly number[] {
  return [...text.matchAll(PERCENT)].map(([, digits = ""]) => Math.round(Number(digits.replace(",", ".")) * 100));
}
