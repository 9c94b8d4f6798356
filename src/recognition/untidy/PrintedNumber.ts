import type { MoneyUnit } from "../findMoneyUnit";

/** The sign before decimals. */
export type DecimalMark = "," | ".";

/** What was mended in a printed number before it was read: an equals sign that was a minus, groups with apostrophes, a number broken over two lines. */
export type NumberMend = "equals-sign" | "apostrophes" | "broken-lines" | "memo-parentheses";

/** A printed number taken apart. */
export interface ReadNumber {
  readonly kind: "number";
  readonly negative: boolean;
  /** Digits only. */
  readonly whole: string;
  readonly fraction: string;
  /** What the cell itself says that it is; null where it says nothing. */
  readonly says: "percent" | MoneyUnit | null;
  readonly mends: readonly NumberMend[];
}

/**
 * What stands in a cell: a number; nothing, or a dash for nothing; a number whose only separator may be of thousands or of decimals; several
 * numbers; what a scanner or a typist spoilt; a date, a year's months or a range of years; or words.
 */
export type PrintedNumber = ReadNumber | { readonly kind: "blank" | "ambiguous" | "several" | "damaged" | "date" | "words" };
