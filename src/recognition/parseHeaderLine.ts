import { findMoneyUnit } from "./findMoneyUnit";
import { stripLabelWords } from "./findTitle";
import { foldCase } from "./normaliseText";
import { parseHeader } from "./parseHeader";

/** A line of running text that is a table's header. */
export interface HeaderLine {
  readonly title: string;
  readonly headers: readonly string[];
}

const LONGEST_HEADER = 6;
/** A line with fewer headers is more likely a sentence that ends in such words. */
const FEWEST_HEADERS = 2;

/**
 * Parts a line into a title and headers: the first place from which the whole rest of the line is headers, as few as can be.
 * "Vaalit Selite TP 2025 TOT 2025 3 kk Jäljellä" → "Vaalit", ["TP 2025", "TOT 2025 3 kk", "Jäljellä"]; null where there are fewer than two.
 */
export function parseHeaderLine(line: string): HeaderLine | null {
  const words = line.trim().split(/\s+/);
  // The best parting of the words from each position to the end, worked out from the end.
  const best: (readonly string[] | null)[] = [...words.map(() => null), []];
  for (let from = words.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_HEADER); to += 1) {
      const rest = best[to] ?? null;
      const header = words.slice(from, to).join(" ");
      if (rest !== null && isColumnHeader(header) && rest.length + 1 < (best[from]?.length ?? Infinity)) best[from] = [header, ...rest];
    }
  }
  const start = best.findIndex((headers) => headers !== null && headers.length >= FEWEST_HEADERS);
  const headers = best[start];
  return headers ? { title: stripLabelWords(words.slice(0, start).join(" ")), headers } : null;
}

// A year, a period or a unit of money ends a header and never begins the next: "TP 2023 TOT 2023", "TA 2026 t€ TOT 2026 t€".
function isColumnHeader(text: string): boolean {
  const reading = /^\p{L}/u.test(text) && findMoneyUnit(text)?.before !== "" ? parseHeader(text) : null;
  return reading !== null && reading.topic !== "label";
}

const CONTINUATION = /(?:- ?)?\d{1,2} ?(?:kk|man|mo)\.?(?![a-z])|\+ ?[a-z]+\.?|(?:- ?)?%|(?:19|20)\d\d|1 ?000 ?[e€]/g;

/**
 * Joins a header's second line to it, each part to a column that it completes, in order: "Selite - 6 kk +muutos 6 kk - %".
 * Null where the line is no such line or its parts could go to more than one set of columns.
 */
export function joinHeaderLines(header: HeaderLine, next: string): HeaderLine | null {
  const text = foldCase(next).replace(/\p{Pd}/gu, "-");
  const parts = text.match(CONTINUATION) ?? [];
  const words = text.replace(CONTINUATION, "").trim();
  if (parts.length === 0 || (words !== "" && parseHeader(words)?.topic !== "label")) return null;
  const joined = placeParts(header.headers, parts);
  const [only] = joined;
  return only !== undefined && joined.length === 1 ? { title: header.title, headers: only } : null;
}

/** Every way of giving the parts to the headers in order, one at most to each, so that all are headers still. */
function placeParts(headers: readonly string[], parts: readonly string[]): readonly (readonly string[])[] {
  const [header, ...laterHeaders] = headers;
  const [part, ...laterParts] = parts;
  if (part === undefined) return [headers];
  if (header === undefined || parts.length > headers.length) return [];
  const left = placeParts(laterHeaders, parts).map((rest) => [header, ...rest]);
  const completed = `${header} ${part}`;
  const reading = parseHeader(completed);
  // Months on a line of their own belong to an actual, though a remainder may also name them.
  const takesPart = reading !== null && reading.topic !== "label" && (!/(kk|man|mo)\b/.test(part) || reading.topic === "actual");
  return takesPart ? [...left, ...placeParts(laterHeaders, laterParts).map((rest) => [completed, ...rest])] : left;
}
