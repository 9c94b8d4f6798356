import type { Problem } from "../domain/findings/Finding";
import type { MeasureKey } from "../domain/statement/Measure";
import { parseHeader, type HeaderReading } from "./parseHeader";

/** A column and what it measures; null for words, labels, blank headers and what the problem says. */
export interface ColumnMatch {
  readonly header: string;
  readonly reading: HeaderReading | null;
  readonly measure: MeasureKey | null;
  readonly problem: Problem | null;
}

/**
 * Which measure stands in each column of a table of that year. The year tells this year's actual from last year's;
 * a plain budget is the original one where an amended one stands beside it. A measure that stands in two columns is taken from neither.
 */
export function matchColumns(headers: readonly string[], year: number | null, measures: readonly MeasureKey[]): readonly ColumnMatch[] {
  const readings = headers.map(parseHeader);
  const topics = new Set(readings.filter((reading) => isOfYear(reading, year)).map((reading) => reading?.topic));
  const hasClosing = readings.some((reading) => reading?.topic === "closing" && (reading.year === undefined || year === null || reading.year === year - 1));

  const candidates = readings.map((reading): MeasureKey | null => {
    if (reading === null) return null;
    const isLastYear = year !== null && reading.year === year - 1;
    if (reading.topic === "closing" && (isLastYear || reading.year === undefined || year === null)) return "prior-year";
    if (reading.topic === "actual" && isLastYear) return reading.through !== undefined || hasClosing ? "prior-actual" : "prior-year";
    return isOfYear(reading, year) ? measureOfTopic(reading.topic, topics) : null;
  });

  return headers.map((header, index) => {
    const reading = readings[index] ?? null;
    const text = header.trim();
    const measure = candidates[index] ?? null;
    if (text === "" || reading?.topic === "words" || reading?.topic === "label") return { header, reading, measure: null, problem: null };
    if (measure === null || !measures.includes(measure)) return { header, reading, measure: null, problem: { code: "column-unknown", text } };
    const isRepeated = candidates.filter((candidate) => candidate === measure).length > 1;
    return isRepeated ? { header, reading, measure: null, problem: { code: "column-repeated", text } } : { header, reading, measure, problem: null };
  });
}

/** The year a table's headers speak of: that of its budget, percentage or forecast, else of its latest actual, else the year after its closing; null where no header has a year. */
export function readYearOfHeaders(headers: readonly string[]): number | null {
  const readings = headers.map(parseHeader).filter((reading) => reading !== null);
  const yearsOf = (topics: readonly HeaderReading["topic"][]): readonly number[] =>
    readings.flatMap((reading) => (topics.includes(reading.topic) && reading.year !== undefined ? [reading.year] : []));
  const current = yearsOf(["budget", "original-budget", "amendments", "amended-budget", "percent-used", "remaining", "deviation", "forecast", "adjustment"]);
  const actual = yearsOf(["actual"]);
  const closing = yearsOf(["closing"]);
  if (current.length + actual.length > 0) return Math.max(...current, ...actual);
  return closing.length > 0 ? Math.max(...closing) + 1 : null;
}

function isOfYear(reading: HeaderReading | null, year: number | null): boolean {
  return reading !== null && (reading.year === undefined || year === null || reading.year === year);
}

function measureOfTopic(topic: HeaderReading["topic"], topics: ReadonlySet<HeaderReading["topic"] | undefined>): MeasureKey | null {
  switch (topic) {
    case "closing":
      return topics.has("actual") ? null : "actual";
    case "budget":
      return topics.has("amended-budget") ? "original-budget" : "amended-budget";
    case "deviation":
      return topics.has("remaining") ? null : "remaining";
    case "actual":
    case "original-budget":
    case "amendments":
    case "amended-budget":
    case "remaining":
    case "percent-used":
    case "forecast":
    case "adjustment":
      return topic;
    case "plan":
    case "words":
    case "label":
      return null;
  }
}
