import { finding, type Finding, type Place } from "../domain/findings/Finding";
import { cents, type Cents } from "../domain/money/Cents";
import { LARGEST_AMOUNT, parseAmount } from "../domain/money/parseAmount";
import { parsePercent } from "../domain/money/parsePercent";
import type { MeasureKey } from "../domain/statement/Measure";
import type { RowKey } from "../domain/statement/Row";
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from "./RecognisedTable";

// In cents.
const EURO = 100;
const THOUSAND = 1000 * EURO;

interface FigurePlace {
  readonly row: RowKey;
  readonly measure: MeasureKey;
  /** Where the figure stands in the pasted grid, zero-based. */
  readonly gridRow: number;
  readonly gridColumn: number;
}

export interface AmountFigure extends FigurePlace {
  readonly amount: Cents;
  /** The unit that the figure is rounded to, in cents: a euro, a thousand, or a hundred for thousands with one decimal. */
  readonly step: number;
}

export interface PercentFigure extends FigurePlace {
  readonly percent: number;
  /** How many decimals it is printed with. */
  readonly decimals: number;
}

/** The sheet and the cell where a figure stands or would stand, or a row's label where no measure is asked for; nothing where the table has no such place. */
export type CellFinder = (row: RowKey, measure: MeasureKey | null) => Pick<Place, "sheet" | "cell">;

/** The figures of a table by row and measure. An empty cell has no figure; what could not be read or placed is a finding. */
export interface TableFigures {
  readonly amounts: readonly AmountFigure[];
  readonly percents: readonly PercentFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Parses the figures of a recognised table: euros as cents (columns in thousands made whole; figures in millions are too coarse to be read), percentages as numbers.
 * A row that stands twice is read from neither place. `year` is the workbook's fiscal year, where the table must be of it;
 * `cellOf` tells where a figure would stand in the workbook, which a finding of it is said with.
 */
export function parseFigures(table: RecognisedTable, year: number | null = null, cellOf: CellFinder = () => ({})): TableFigures {
  const tablePlace: Place = table.title === null ? {} : { table: table.title };
  const withFigures = table.rows.filter((row) => row.raw.some((text) => text !== ""));
  const keys = withFigures.map((row) => row.match?.key ?? null);
  const cells = withFigures.flatMap((row, position) => {
    const key = keys[position] ?? null;
    const isRepeated = key !== null && keys.filter((one) => one === key).length > 1;
    return key === null || isRepeated ? [] : table.columns.flatMap((column, index) => parseCell(key, row, column, index, { ...tablePlace, row: row.label, column: column.header, ...cellOf(key, column.measure) }));
  });

  return {
    amounts: cells.flatMap((cell) => (cell.kind === "amount" ? [cell.figure] : [])),
    percents: cells.flatMap((cell) => (cell.kind === "percent" ? [cell.figure] : [])),
    findings: [
      ...(table.year !== null && year !== null && table.year !== year ? [finding({ code: "year-differs", year: table.year, workbookYear: year }, tablePlace)] : []),
      ...(table.columns.some((column) => column.measure !== null && column.unit === "million-euro") ? [finding({ code: "figures-in-millions" }, tablePlace)] : []),
      ...table.columns.flatMap((column) => (column.problem === null ? [] : [finding(column.problem, { ...tablePlace, column: column.header })])),
      ...withFigures.flatMap((row, position) => flagRow(row, keys, position, tablePlace, cellOf)),
      ...cells.flatMap((cell) => (cell.kind === "finding" ? [cell.finding] : [])),
    ],
  };
}

function flagRow(row: RecognisedRow, keys: readonly (RowKey | null)[], position: number, tablePlace: Place, cellOf: CellFinder): readonly Finding[] {
  const place = { ...tablePlace, row: row.label };
  const key = keys[position] ?? null;
  if (key === null) return [finding({ code: "row-unknown", text: row.label }, place)];
  return keys.indexOf(key) < position ? [finding({ code: "row-repeated", text: row.label }, { ...place, ...cellOf(key, null) })] : [];
}

type CellReading =
  | { readonly kind: "amount"; readonly figure: AmountFigure }
  | { readonly kind: "percent"; readonly figure: PercentFigure }
  | { readonly kind: "finding"; readonly finding: Finding };

function parseCell(key: RowKey, row: RecognisedRow, column: RecognisedColumn, position: number, place: Place): readonly CellReading[] {
  const text = row.raw[position] ?? "";
  if (column.measure === null) return [];
  const where = { row: key, measure: column.measure, gridRow: row.index, gridColumn: column.index };
  // A figure put together from two lines is read, and told, so that a person looks at it.
  const doubts: readonly CellReading[] = row.joined.includes(position) ? [{ kind: "finding", finding: finding({ code: "amount-ambiguous", text }, place, "warning") }] : [];

  if (column.isPercent) {
    const percent = parsePercent(text);
    if (percent.ok) return [{ kind: "percent", figure: { ...where, percent: percent.value, decimals: countDecimals(text) } }, ...doubts];
    return percent.reason.code === "amount-empty" ? [] : [{ kind: "finding", finding: finding(percent.reason, place) }];
  }
  // Figures in millions are told once for the whole table.
  if (column.unit === "million-euro") return [];
  const amount = parseAmount(text);
  if (!amount.ok) return amount.reason.code === "amount-empty" ? [] : [{ kind: "finding", finding: finding(amount.reason, place) }];
  const isThousands = column.unit === "thousand-euro";
  const whole = isThousands ? amount.value * 1000 : amount.value;
  if (Math.abs(whole) > LARGEST_AMOUNT) return [{ kind: "finding", finding: finding({ code: "amount-too-large", text }, place) }];
  return [{ kind: "amount", figure: { ...where, amount: cents(whole), step: isThousands ? THOUSAND / 10 ** countDecimals(text) : EURO } }, ...doubts];
}

function countDecimals(text: string): number {
  return /[.,](\d{1,2})(?!\d)\D*$/.exec(text)?.[1]?.length ?? 0;
}
