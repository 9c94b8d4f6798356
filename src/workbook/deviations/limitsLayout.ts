import { LIMIT_LEVELS } from "../../domain/deviations/DeviationLimits";
import { DEVIATION_RULES } from "../../domain/deviations/deviationRules";
import { MONTHS } from "../../domain/periods/Period";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { ColumnWidth } from "../table/columnWidths";

/** Where everything of the sheet of limits stands. */
export interface LimitsLayout {
  readonly sheet: string;
  /** The keys of the rules, right of everything that is seen. */
  readonly rules: RangeAddress;
  readonly euros: RangeAddress;
  /** Below the euros, a header between: beside them all would print too small to be read. */
  readonly percent: RangeAddress;
  readonly modes: RangeAddress;
  /** What holds for each level by formula, right of the keys. */
  readonly holdingEuros: RangeAddress;
  readonly holdingPercent: RangeAddress;
  /** What is wrong with a rule's limits, in words, beside those of its euros. */
  readonly check: RangeAddress;
  readonly singles: { readonly row: number; readonly wordsColumn: number };
  /** What is typed of the profiles: unit, row and twelve months. */
  readonly profiles: RangeAddress;
  readonly profileKeys: RangeAddress;
  /** The share at the closed month, which a person sees. */
  readonly profileNow: RangeAddress;
  /** The shares of all months as tables look them up. */
  readonly profileShares: RangeAddress;
  /** Everything right of what is seen. */
  readonly hidden: RangeAddress;
  readonly widths: readonly ColumnWidth[];
}

const RULES = 5;
/** Over each block of limits: what they are in, and the levels. */
const HEADINGS = 2;
/** How many settings stand between the rules and the profiles. */
export const SINGLES = 4;
/** Rows for profiles, empty ones among them, unless there are more. */
const PROFILE_ROOM = 12;
// In characters; all of them together print on A4 with letters of eight points.
const WIDTHS = { label: 33, all: 20, level: 16, mode: 10, month: 6.8 } as const;

/** Lays the sheet out: the rules' euros, their percentages, single settings, profiles, with headings between, and room for so many profiles at least. */
export function placeLimits(sheet: string, least = PROFILE_ROOM): LimitsLayout {
  const levels = LIMIT_LEVELS.length;
  const count = DEVIATION_RULES.length;
  const block = (column: number, columns: number, row = RULES): RangeAddress => rangeAt(sheet, row, column, count, columns);
  const [euros, modes, check] = [block(1, levels), block(1 + levels, 1), block(2 + levels, 1)];
  const percent = block(1, levels, RULES + count + HEADINGS);
  // Right of the profiles' months as well, so that one style hides all of it.
  const rules = block(3 + MONTHS, 1);
  const [holdingEuros, holdingPercent] = [block(rules.column + 1, levels), block(rules.column + 1 + levels, levels)];
  const singlesRow = percent.row + count + 1;
  const profiles = rangeAt(sheet, singlesRow + SINGLES + 4, 0, Math.max(PROFILE_ROOM, least), 2 + MONTHS);
  return {
    sheet, euros, percent, modes, holdingEuros, holdingPercent, check, rules,
    singles: { row: singlesRow, wordsColumn: rules.column },
    profiles,
    profileNow: { ...profiles, column: 2 + MONTHS, columns: 1 },
    profileKeys: { ...profiles, column: 3 + MONTHS, columns: 1 },
    profileShares: { ...profiles, column: 4 + MONTHS, columns: MONTHS },
    hidden: rangeAt(sheet, RULES, 3 + MONTHS, profiles.row + profiles.rows - RULES, 1 + Math.max(MONTHS, 2 * levels)),
    widths: [
      { column: 0, characters: WIDTHS.label },
      ...Array.from({ length: levels }, (_, index) => ({ column: 1 + index, characters: index === 0 ? WIDTHS.all : WIDTHS.level })),
      // The words of a state run over the blank cells right of them.
      { column: modes.column, characters: WIDTHS.mode }, ...Array.from({ length: 3 + MONTHS - check.column }, (_, index) => ({ column: check.column + index, characters: WIDTHS.month })),
    ],
  };
}
