import { fail, ok, type Result } from "../findings/Result";

/** A written number taken apart: its sign, its whole digits without separators, and the digits after the decimal sign. */
export interface Numeral {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

export type NumeralProblem = "empty" | "unreadable" | "ambiguous";

export interface NumeralRules {
  /** The whole of a written number, made by `numeralPattern`. */
  readonly pattern: RegExp;
  /** Whether more than two decimals are read, as percentages have. */
  readonly longFraction: boolean;
}

// Ledgers and reports group thousands with plain, no-break, narrow no-break, thin and figure spaces.
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
// Zero-width and direction marks say nothing; a soft hyphen is kept, since some print it as a minus.
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/g;
const MINUS = "[-\u2010-\u2015\u2212\uFE63\uFF0D]";
const LONE_MINUS = new RegExp(`^${MINUS}$`);

/** The pattern of a number with those units, as alternatives of a regular expression, before or after it: "€|eur". */
export function numeralPattern(units: string): RegExp {
  return new RegExp(
    `^(\\+|${MINUS})? ?(${units})? ?(\\+|${MINUS})? ?(\\d[\\d .,]*\\d|\\d) ?(${MINUS})? ?(${units})? ?(${MINUS})?$`, "i",
  );
}

/** The text with one plain space for each space-like character and without invisible marks; edges trimmed. */
export function plainSpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/**
 * Takes a written number apart: "- 762 216", "(95 678,50 €)", "57.880,00" or "1,234.5".
 * Grouping must be whole, and a single separator before exactly three digits is ambiguous: "57.880", "1,234".
 */
export function parseNumeral(text: string, rules: NumeralRules): Result<Numeral, NumeralProblem> {
  const plain = plainSpaces(text);
  if (plain === "" || LONE_MINUS.test(plain)) return fail("empty");
  const enclosed = /^\((.*)\)( ?(?:[^\d\s()]+))?$/.exec(plain);
  const inner = enclosed ? `${enclosed[1] ?? ""}${enclosed[2] ?? ""}`.trim() : plain;

  const parts = rules.pattern.exec(inner);
  if (!parts) return fail("unreadable");
  const [, lead, unitBefore, inside, body = "", trail, unitAfter, last] = parts;
  const signs = [lead, inside, trail, last].filter((sign) => sign !== undefined);
  if (signs.length > (enclosed ? 0 : 1) || (unitBefore !== undefined && unitAfter !== undefined)) return fail("unreadable");

  const digits = parseDigits(body, rules.longFraction);
  if (!digits.ok) return digits;
  return ok({ negative: enclosed !== null || (signs[0] !== undefined && signs[0] !== "+"), ...digits.value });
}

/** The digits of an unsigned number, grouping checked. */
function parseDigits(body: string, longFraction: boolean): Result<Pick<Numeral, "whole" | "fraction">, NumeralProblem> {
  const match = /^(.*?)(?:([.,])(\d+))?$/.exec(body);
  const [, head = "", mark, tail = ""] = match ?? [];
  const fractionFits = tail.length <= 2 || (longFraction && (tail.length > 3 || head === "0"));

  if (mark === undefined) return groupedBy(body, " ") ? ok({ whole: strip(body), fraction: "" }) : fail("unreadable");
  // One separator and three digits after it may be thousands or decimals; two groups or more are thousands.
  if (tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)) return fail("ambiguous");
  if (tail.length === 3 && groupedBy(body, mark) && !head.includes(" ")) return ok({ whole: strip(body), fraction: "" });
  if (!fractionFits) return fail("unreadable");
  const grouping = mark === "," ? "." : ",";
  return groupedBy(head, " ") || groupedBy(head, grouping) ? ok({ whole: strip(head), fraction: tail }) : fail("unreadable");
}

/** Whether the digits stand together, or in whole groups of three with that mark between all of them. */
function groupedBy(digits: string, mark: string): boolean {
  if (/^(0|[1-9]\d*)$/.test(digits)) return true;
  const [first = "", ...groups] = digits.split(mark);
  return groups.length > 0 && /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function strip(digits: string): string {
  return digits.replace(/[ .,]/g, "");
}
