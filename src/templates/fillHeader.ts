/** What a header's places are filled with. */
export interface HeaderFilling {
  readonly year: number;
  readonly through: number;
  /** What the column is written in, such as "€". */
  readonly unit: string;
}

/** A header's text as a workbook shows it. "TOT {year-1} {through} kk" of 2026 and three months → "TOT 2025 3 kk" */
export function fillHeader(pattern: string, { year, through, unit }: HeaderFilling): string {
  return pattern
    .replace(/\{year(?:([+-])(\d))?\}/g, (_, sign: string | undefined, years: string | undefined) => String(year + Number(`${sign ?? ""}${years ?? "0"}`)))
    .replace("{through}", String(through))
    .replace("{day}", String(lastDay(year, through)))
    .replace("{unit}", unit);
}

/** The last day of a month. */
function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
