import type { Figure } from "../../src/domain/crossfoot/Figure";
import type { FigureTable } from "../../src/domain/crossfoot/FigureTable";
import type { MadeColumn, MadeTable } from "./makeTable";
import type { Random } from "./random";

export const ERROR_KINDS = ["wrong-digit", "swapped-digits", "sign", "missing-row", "copied-column", "stale-total", "wrong-percent"] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** A table with one error put into it. */
export interface SeededError {
  readonly kind: ErrorKind;
  readonly table: FigureTable;
  /** The cell that is wrong; row -1 where a whole column is. */
  readonly row: number;
  readonly column: number;
  /** By how much, in hundredths; the largest where several cells are wrong. */
  readonly size: number;
}

/** Puts one error of that kind into the table; null where the table has no place for it. */
export function seedError(made: MadeTable, kind: ErrorKind, random: Random): SeededError | null {
  for (let turn = 0; turn < 40; turn += 1) {
    const error = tryError(made, kind, random);
    if (error !== null) return error;
  }
  return null;
}

function tryError(made: MadeTable, kind: ErrorKind, random: Random): SeededError | null {
  const row = random.whole(0, made.rows.length - 1);
  const column = random.pick(made.columns.flatMap((one, at) => (one === "percent" ? [] : [at])));
  const figure = made.table.figures[row]?.[column] ?? null;
  if (figure === null) return null;
  switch (kind) {
    case "wrong-digit":
      return figure.amount === 0 ? null : write(made, kind, row, column, changeDigit(figure, random));
    case "swapped-digits":
      return figure.amount === 0 ? null : write(made, kind, row, column, swapDigits(figure, random));
    case "sign":
      return write(made, kind, row, column, -figure.amount);
    case "missing-row":
    case "stale-total":
      return changeTotal(made, kind, row, column, random);
    case "copied-column":
      return copyColumn(made, random);
    case "wrong-percent": {
      const at = made.columns.indexOf("percent");
      const percent = made.table.figures[row]?.[at] ?? null;
      return percent === null || percent.amount === 0 ? null : write(made, kind, row, at, random.chance(0.5) ? changeDigit(percent, random) : swapDigits(percent, random));
    }
  }
}

function write({ table }: MadeTable, kind: ErrorKind, row: number, column: number, amount: number): SeededError | null {
  const before = table.figures[row]?.[column];
  if (before === null || before === undefined || before.amount === amount) return null;
  const figures = table.figures.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column && cell !== null ? { ...cell, amount } : cell)) : cells));
  return { kind, table: { ...table, figures }, row, column, size: Math.abs(amount - before.amount) };
}

function changeDigit({ amount, unit }: Figure, random: Random): number {
  const digits = String(Math.abs(amount / unit));
  const at = random.whole(0, digits.length - 1);
  const digit = random.pick([..."0123456789"].filter((one) => one !== digits[at] && !(at === 0 && one === "0")));
  return Math.sign(amount) * Number(digits.slice(0, at) + digit + digits.slice(at + 1)) * unit;
}

function swapDigits({ amount, unit }: Figure, random: Random): number {
  const digits = String(Math.abs(amount / unit));
  if (digits.length < 2) return amount;
  const at = random.whole(0, digits.length - 2);
  const swapped = digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2);
  return swapped.startsWith("0") ? amount : Math.sign(amount) * Number(swapped) * unit;
}

/** A total without one of its rows, or from before one of its rows was changed. */
function changeTotal(made: MadeTable, kind: ErrorKind, row: number, column: number, random: Random): SeededError | null {
  const of = made.rows[row]?.of;
  const total = made.table.figures[row]?.[column];
  if (of === null || of === undefined || total === null || total === undefined || of.length < 3) return null;
  const term = made.table.figures[random.pick(of)]?.[column]?.amount ?? 0;
  const change = kind === "missing-row" ? term : Math.round((term * random.whole(3, 40)) / 100 / total.unit) * total.unit;
  return write(made, kind, row, column, total.amount - change);
}

/** All figures of a column replaced by those of another: the budget pasted over the deviation, last year's over this year's. */
function copyColumn(made: MadeTable, random: Random): SeededError | null {
  const amounts = made.columns.flatMap((one, at) => (one === "percent" || one === "original" || one === "forecast" || one === "amendments" ? [] : [at]));
  const [from, to] = [random.pick(amounts), random.pick(amounts)];
  const name = (at: number): MadeColumn => made.columns[at] ?? "actual";
  if (from === to || name(from) === name(to)) return null;
  const figures = made.table.figures.map((cells) => cells.map((cell, at) => (at === to && cell !== null ? { ...cell, amount: cells[from]?.amount ?? 0 } : cell)));
  const size = Math.max(...figures.map((cells, row) => Math.abs((cells[to]?.amount ?? 0) - (made.table.figures[row]?.[to]?.amount ?? 0))));
  return size === 0 ? null : { kind: "copied-column", table: { ...made.table, figures }, row: -1, column: to, size };
}
