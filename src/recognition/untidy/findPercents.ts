import { compareCheck } from "../../domain/crossfoot/compareCheck";
import type { ColumnShare } from "../../domain/crossfoot/ColumnEquation";
import { inferColumns, shareCheck } from "../../domain/crossfoot/inferColumns";
import { figuresOf, type FigureTable } from "../../domain/crossfoot/FigureTable";
import type { HeaderReading } from "../parseHeader";
import { figureFrom } from "./figureFrom";
import { firstRows } from "./inferStructureWithin";
import type { PrintedNumber, ReadNumber } from "./PrintedNumber";

/** How it is known that a column holds percentages; null where it holds none. */
export type PercentSource = "header" | "sign" | "arithmetic" | null;

export interface HeadedColumn {
  readonly header: string;
  readonly reading: HeaderReading | null;
}

const MOST_COLUMNS = 24;
const ROWS_SEEN = 400;
/** A hundredfold. */
const LARGEST = 10_000;

/** A rate of which the column holds the amounts: "ALV 25,5 %". The year of "TOT 26 %" looks the same, and its figures are smaller. */
const RATE = /(?:^|\s)\d{1,2}(?:[.,]\d+)?\s?%/;
const LARGE = 200;

/** Which columns of figures hold percentages: by their header, by the sign in most of their cells, or because they are percentages of two other columns. */
export function findPercents(columns: readonly HeadedColumn[], numbers: readonly (readonly PrintedNumber[])[]): readonly PercentSource[] {
  const told = columns.map(({ header, reading }, column): PercentSource => {
    const read = numbersOf(numbers, column);
    const isOfAmounts = RATE.test(header) && read.filter(({ whole, says }) => says === null && Number(whole) > LARGE).length * 2 > read.length;
    if (!isOfAmounts && (reading?.topic === "percent-used" || /%|pros\.|prosent|procent|per ?cent/i.test(header))) return "header";
    return read.filter(({ says }) => says === "percent").length * 2 > read.length ? "sign" : null;
  });
  const couldBe = columns.map(({ reading }, column) => told[column] === null && isUnknown(reading) && numbersOf(numbers, column).every((number) => Number(number.whole) <= LARGEST && number.says === null));
  if (columns.length < 3 || columns.length > MOST_COLUMNS || !couldBe.includes(true)) return told;
  const table = plainTable(told, numbers);
  const found = inferColumns(table).filter((one): one is ColumnShare => one.kind === "share" && isBorneOut(table, one));
  // Where a budget of thousands is the actual as a percentage of the percentage, the percentage stands last.
  const shares = new Set(found.filter((one) => !found.some((other) => other.target > one.target && isSameThree(one, other))).map(({ target }) => target));
  return told.map((source, column) => (couldBe[column] === true && shares.has(column) ? "arithmetic" : source));
}

/** Whether the percentage holds where it is not nothing, in two rows at least, and hardly ever fails. */
export function isBorneOut(table: FigureTable, share: ColumnShare): boolean {
  const outcomes = table.figures.flatMap((row, place) => ((row[share.target]?.amount ?? 0) === 0 ? [] : [compareCheck(shareCheck(share, 0, place), figuresOf([table]))?.outcome ?? null]));
  const holding = outcomes.filter((outcome) => outcome === "exact" || outcome === "rounding").length;
  return holding >= 2 && holding * 10 > outcomes.length * 8;
}

function isSameThree(one: ColumnShare, other: ColumnShare): boolean {
  return [one.target, one.part, one.whole].every((column) => [other.target, other.part, other.whole].includes(column));
}

function isUnknown(reading: HeaderReading | null): boolean {
  return reading === null || ((reading.topic === "deviation" || reading.topic === "remaining" || reading.topic === "actual") && reading.unit === undefined);
}

function numbersOf(numbers: readonly (readonly PrintedNumber[])[], column: number): readonly ReadNumber[] {
  return numbers.flatMap((row) => {
    const number = row[column];
    return number?.kind === "number" ? [number] : [];
  });
}

/** The numbers as they are printed, whatever their unit: a percentage of two columns is the same in any. */
function plainTable(told: readonly PercentSource[], numbers: readonly (readonly PrintedNumber[])[]): FigureTable {
  return firstRows({
    rows: numbers.slice(0, ROWS_SEEN).map(() => ({ label: "", isPart: false })),
    columns: told.map((source) => ({ label: "", kind: source === null ? "amount" : "percent" })),
    figures: numbers.slice(0, ROWS_SEEN).map((row) => row.map((number) => (number.kind === "number" ? figureFrom(number, 100) : null))),
  }, ROWS_SEEN);
}
