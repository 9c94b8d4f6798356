import type { Problem } from "../domain/findings/Finding";
import type { MeasureKey } from "../domain/statement/Measure";
import type { HeaderTopic } from "./headerTopics";
import { foldCase } from "./normaliseText";
import { parseHeader, type HeaderReading } from "./parseHeader";
import type { ColumnDescription } from "./TableDescription";

/** A column and what it measures; null for words, labels, blank headers and what the problem says. */
export interface ColumnMatch {
  readonly header: string;
  readonly reading: HeaderReading | null;
  readonly measure: MeasureKey | null;
  /** Whether its figures are percentages. */
  readonly isPercent: boolean;
  readonly problem: Problem | null;
}

/** What a header may stand for, best first; a year is counted from the fiscal year, null where none is named. */
type Candidate = readonly [topic: HeaderTopic, year: number | null];

/**
 * Which column of a template stands in each column of a table of that year. The year tells this year's actual from last year's;
 * a plain budget is the original one where an amended one stands beside it. What stands in two columns is taken from neither.
 */
export function matchColumns(headers: readonly string[], year: number | null, columns: readonly ColumnDescription[]): readonly ColumnMatch[] {
  const readings = headers.map(parseHeader);
  const topics = new Set(readings.filter((reading) => isOfYear(reading, year)).map((reading) => reading?.topic));
  const hasClosing = readings.some((reading) => reading?.topic === "closing" && (reading.year === undefined || year === null || reading.year === year - 1));
  const found = headers.map((header, index) => {
    const reading = readings[index] ?? null;
    const candidates = reading === null ? [] : listCandidates(reading, year, topics, hasClosing);
    return findByTopic(candidates, columns) ?? findByWords(header, columns);
  });

  return headers.map((header, index) => {
    const reading = readings[index] ?? null;
    const text = header.trim();
    const measure = found[index] ?? null;
    if (text === "" || (measure === null && (reading?.topic === "words" || reading?.topic === "label"))) return { header, reading, measure: null, isPercent: false, problem: null };
    if (measure === null) return { header, reading, measure, isPercent: false, problem: { code: "column-unknown", text } };
    const isRepeated = found.filter((one) => one === measure).length > 1;
    const isPercent = columns.some((column) => column.key === measure && column.isPercent);
    return isRepeated ? { header, reading, measure: null, isPercent, problem: { code: "column-repeated", text } } : { header, reading, measure, isPercent, problem: null };
  });
}

function listCandidates(reading: HeaderReading, year: number | null, topics: ReadonlySet<HeaderTopic | undefined>, hasClosing: boolean): readonly Candidate[] {
  const { topic, through } = reading;
  const of = reading.year === undefined || year === null ? null : reading.year - year;
  switch (topic) {
    case "closing":
      if (of === null) return [["closing", -1]];
      // A closing of the year itself is its actual.
      return of === 0 ? (topics.has("actual") ? [] : [["actual", 0]]) : [["closing", of]];
    case "actual":
      if (of === null || of === 0) return [["actual", 0]];
      // Last year's actual without months, where no closing stands beside it, is last year's closing.
      return through !== undefined || (of === -1 && hasClosing) ? [["actual", of]] : [["closing", of], ["actual", of]];
    case "budget":
      return topics.has("amended-budget") && (of ?? 0) === 0 ? [["original-budget", 0]] : [["amended-budget", of ?? 0], ["budget", of ?? 0]];
    case "deviation":
      return (of ?? 0) !== 0 ? [] : topics.has("remaining") ? [["deviation", 0]] : [["remaining", 0], ["deviation", 0]];
    case "remaining":
      return (of ?? 0) === 0 ? [["remaining", 0], ["deviation", 0]] : [];
    case "plan":
      return of === null ? [] : [["plan", of]];
    case "original-budget":
    case "amendments":
    case "amended-budget":
    case "percent-used":
    case "forecast":
    case "adjustment":
      return [[topic, of ?? 0]];
    case "words":
    case "label":
      return [];
  }
}

function findByTopic(candidates: readonly Candidate[], columns: readonly ColumnDescription[]): MeasureKey | null {
  for (const [topic, year] of candidates) {
    const column = columns.find((one) => one.topic === topic && (one.year ?? 0) === year);
    if (column !== undefined) return column.key;
  }
  return null;
}

/** A column whose header has the same words, whatever year and months stand between them. */
function findByWords(header: string, columns: readonly ColumnDescription[]): MeasureKey | null {
  const squashed = squashHeader(header);
  const same = columns.filter((column) => squashed !== "" && column.words.includes(squashed));
  const [only] = same;
  if (only !== undefined && same.length === 1) return only.key;
  // Several columns of the same words are told apart by their years, in the order of the template.
  return null;
}

/** A header's words as they are compared: no years, months, dates, spaces, hyphens, accents. "Kaupungin rahoitus-osuus %" → "kaupunginrahoitusosuus%" */
export function squashHeader(header: string): string {
  return foldCase(header).replace(/(?:19|20)\d\d/g, "").replace(/[^\p{L}%]/gu, "");
}

/**
 * The year a table's headers speak of: that of its budget, percentage or forecast, else of its latest actual, else the year after its closing; null
 * where no header has a year. Actuals of the year before the `assumed` one alone are the comparison column of a table of that year.
 */
export function findYearOfHeaders(headers: readonly string[], assumed: number | null = null): number | null {
  const readings = headers.map(parseHeader).filter((reading) => reading !== null);
  const yearsOf = (topics: readonly HeaderReading["topic"][]): readonly number[] =>
    readings.flatMap((reading) => (topics.includes(reading.topic) && reading.year !== undefined ? [reading.year] : []));
  const current = yearsOf(["budget", "original-budget", "amendments", "amended-budget", "percent-used", "remaining", "deviation", "forecast", "adjustment"]);
  const actual = yearsOf(["actual"]);
  const closing = yearsOf(["closing"]);
  if (assumed !== null && current.length === 0 && actual.length > 0 && [...actual, ...closing].every((year) => year === assumed - 1)) return assumed;
  if (current.length + actual.length > 0) return Math.max(...current, ...actual);
  return closing.length > 0 ? Math.max(...closing) + 1 : null;
}

function isOfYear(reading: HeaderReading | null, year: number | null): boolean {
  return reading !== null && (reading.year === undefined || year === null || reading.year === year);
}
