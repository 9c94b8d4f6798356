import { plainSpaces } from "../../domain/money/parseNumeral";
import { isTitle } from "../findTitle";
import { findMoneyUnit, type MoneyUnit } from "../findMoneyUnit";
import { parseMoneyWords } from "../parseMoneyWords";
import type { RecognitionReason } from "./RecognitionReason";

/** What stands around a table, where it may say in what unit of money it is. */
export interface TableWords {
  readonly corner: string;
  /** The lines above it, the nearest last. */
  readonly titles: readonly string[];
  /** Labels without figures: the line below the header may name the unit. */
  readonly headings: readonly string[];
  readonly notes: readonly string[];
}

/** The unit that the words around a table name; null where they name none. */
export function findTableUnit({ corner, titles, headings, notes }: TableWords): { readonly unit: MoneyUnit; readonly reason: RecognitionReason } | null {
  const inCorner = parseMoneyWords(corner).unit;
  if (inCorner !== null) return { unit: inCorner, reason: { code: "unit-by", unit: inCorner, by: "corner", column: null } };
  for (const line of [...[...titles].reverse(), ...headings.slice(0, 1), ...notes]) {
    const { unit, rest, isApart } = parseMoneyWords(line);
    if (unit !== null && (isApart || (isTitle(rest) && titles.at(-1) === line))) return { unit, reason: { code: "unit-by", unit, by: "title", column: null } };
  }
  return null;
}

/** The unit that a column's header names; null where it names none. "Talousarvio (1 000 €)" → thousand-euro */
export function findHeaderUnit(header: string): MoneyUnit | null {
  return findMoneyUnit(plainSpaces(header))?.unit ?? null;
}
