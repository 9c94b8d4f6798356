import { numeralPattern, parseNumeral, plainSpaces, type Numeral } from "../../domain/money/parseNumeral";
import type { MoneyUnit } from "../findMoneyUnit";
import { isPrintedDate } from "./isPrintedDate";
import type { DecimalMark, NumberMend, PrintedNumber } from "./PrintedNumber";

/** Fifteen digits, as a spreadsheet keeps; what is longer is no figure. */
const MOST_DIGITS = 15;
/** A longer text tells something in words. */
const LONGEST = 60;

const NUMERAL = { pattern: numeralPattern("€|euroa|euro|eur|e|%|prosenttia|procent"), longFraction: true };
const EURO = "(?:€|euroa|euro|eur|e)";
const SCALES: readonly (readonly [MoneyUnit, RegExp])[] = [
  ["million-euro", new RegExp(`^(.*\\d\\)?) ?(?:(?:milj|mn|mio)\\.? ?${EURO}?|miljoonaa(?: euroa)?|miljoner(?: euro)?|million(?: euros?)?|m ?(?:€|eur))(\\)| ?-)?$`, "iu")],
  ["thousand-euro", new RegExp(`^(.*\\d\\)?) ?(?:[tk] ?(?:€|eur|e)|tuhatta(?: euroa)?|tuh\\. ?${EURO}|tusen(?: euro)?|thousand(?: euros?)?)(\\)| ?-)?$`, "iu")],
];

const PERCENTAGES = /\d ?%.*\d ?%/;
// In words beside a figure a year is no second figure.
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)(?=.*\p{L})|(?<=\p{L}.*)(?<!\d)(?:19|20)\d\d(?!\d)/gu;

const NOTHING = /^(?:\p{Pd}+|\u2212|\.{2,3}|…)$/u;
// What scanners write for 0, 1, 5, 8 and 2.
const MISREAD = /^[-=(+]? ?[\dOoQDlIi|SsBbZz][\d OoQDlIi|SsBbZz.,]*\)?(?: ?[%€])?-?$/;

/**
 * Reads what is printed in a cell, without the table around it but for its decimal mark: "- 762 216", "(95 678,50 €)", "=29 922 850" (a minus that a
 * scanner misread), "1'234", "12,3 milj. €". Without the mark "57.880" is ambiguous. What is damaged, or more than one figure, is told and never read.
 */
export function parsePrintedNumber(text: string, mark: DecimalMark | null = null): PrintedNumber {
  const plain = plainSpaces(text);
  if (plain === "" || NOTHING.test(plain)) return { kind: "blank" };
  if (!/\d/.test(plain)) return { kind: "words" };
  if (plain.length > LONGEST) return { kind: PERCENTAGES.test(plain) ? "several" : "words" };
  if (isPrintedDate(plain)) return { kind: "date" };
  const mends: NumberMend[] = [];
  let body = plain.replace(/^([-\u2010-\u2015\u2212]) +/, "$1 ");
  if (/[\r\n\v\f]/.test(text.trim())) {
    const whole = joinLines(text);
    if (whole === null) return { kind: "several" };
    mends.push("broken-lines");
    body = whole;
  }
  if (/^= ?\d/.test(body)) {
    mends.push("equals-sign");
    body = `-${body.slice(1)}`;
  }
  const ungrouped = body.replace(/(?<=\d)['’´`](?=\d{3}(?!\d))/g, " ");
  if (ungrouped !== body) mends.push("apostrophes");
  const { rest, unit } = takeScale(ungrouped);
  const numeral = parseWith(rest, mark);
  if (numeral === "unreadable") return { kind: whyUnreadable(plain) };
  if (numeral === "ambiguous") return { kind: "ambiguous" };
  if (numeral.whole.length + numeral.fraction.length > MOST_DIGITS) return { kind: "damaged" };
  const says = unit ?? (/%|prosent|procent/i.test(plain) ? "percent" : /[€e]/i.test(plain) ? "euro" : null);
  return { kind: "number", ...numeral, says, mends };
}

/** A number broken between groups of three digits; null where the lines are numbers of their own. */
function joinLines(text: string): string | null {
  const [first = "", ...rest] = text.split(/[\r\n\v\f]+/).map(plainSpaces).filter((line) => line !== "");
  if (rest.length === 0) return first;
  const goesOn = rest.every((line, at) => /^\d{3}(?: \d{3})*$/.test(line) || (at === rest.length - 1 && /^\d{3}(?: \d{3})*(?:,\d{1,2})?(?: ?[€%])?$/.test(line)));
  return /(?:^|[^\d.,])\d{1,3}(?: \d{3})*$/.test(first) && goesOn ? [first, ...rest].join(" ") : null;
}

/** "12,3 milj. €" → "12,3" in millions. "1 000 €" is an amount. */
function takeScale(text: string): { readonly rest: string; readonly unit: MoneyUnit | null } {
  if (!/[a-z]/i.test(text)) return { rest: text, unit: null };
  for (const [unit, pattern] of SCALES) {
    const found = pattern.exec(text);
    if (found !== null) return { rest: `${found[1] ?? ""}${found[2] ?? ""}`, unit };
  }
  return { rest: text, unit: null };
}

/** A separator before exactly three digits is of decimals or of thousands, as the mark says. */
function parseWith(text: string, mark: DecimalMark | null): Numeral | "unreadable" | "ambiguous" {
  const numeral = parseNumeral(text, NUMERAL);
  if (numeral.ok) return numeral.value;
  if (numeral.reason !== "ambiguous") return "unreadable";
  const joined = parseNumeral(text.replace(/(?<=\d)[.,](?=\d)/, ""), NUMERAL);
  if (mark === null || !joined.ok) return "ambiguous";
  const { negative, whole } = joined.value;
  return text.includes(mark) ? { negative, whole: whole.slice(0, -3), fraction: whole.slice(-3) } : joined.value;
}

function whyUnreadable(plain: string): "several" | "damaged" | "words" {
  const digits = plain.match(/\d/g)?.length ?? 0;
  if (digits > 1 && MISREAD.test(plain) && /\p{L}|\|/u.test(plain) && (plain.match(/[\p{L}|]/gu)?.length ?? 0) <= digits) return "damaged";
  const numbers = plain.replace(YEARS, " ").match(/\d(?:[\d .,]*\d)?/g) ?? [];
  if (numbers.length > 1 && (/%|[/;()]| {2,}/.test(plain) || /\p{L}/u.test(plain) || /\d ?[\p{Pd}\u2212] ?\d/u.test(plain))) return "several";
  return /\p{L}/u.test(plain) ? "words" : "damaged";
}
