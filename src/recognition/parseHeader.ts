import { monthFrom, type Month } from "../domain/periods/Period";
import { editDistance } from "./editDistance";
import { findMoneyUnit, type MoneyUnit } from "./findMoneyUnit";
import { HEADER_TOPICS, PERCENT_TOPICS, PERCENT_WORDS, type HeaderTopic } from "./headerTopics";
import { foldCase } from "./normaliseText";

/** A header taken apart. The period is cumulative from January; the unit is what the header itself says. */
export interface HeaderReading {
  readonly topic: HeaderTopic;
  readonly year?: number;
  readonly through?: Month;
  readonly unit?: MoneyUnit;
}

const PERCENT = /%/;
const DATE = /(?:0?1\.0?1\.(?:(?:19|20)\d\d)? ?- ?)?(?<!\d)([123]\d)\.(\d{1,2})\.((?:19|20)\d\d)?(?!\d)/;
const MONTHS = /(?<!\d)(?:0?1 ?- ?)?(\d{1,2}) ?(?:kk|man|manader|mo|months)(?![a-z])\.?/;
const MONTHS_OF_YEAR = /(?<!\d)(?:0?1 ?- ?)?(\d{1,2}) ?\/ ?((?:19|20)\d\d)(?!\d)/;
const MONTH_RANGE = /(?<!\d)0?1 ?- ?(\d{1,2})(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SHORT_YEAR = /^(ta|tp|tpe|tot|ts)( ?- ?| ?'|)(\d\d)(?!\d)/;

/**
 * Parses a column's header in the spellings that Finnish municipalities use. "TOT 2023 - 6 kk" → actual of 2023 through June,
 * "TOT-24 - %" → percent used of 2024, "TA 2026 +muutos" → amended budget; null where it is none of them.
 */
export function parseHeader(text: string): HeaderReading | null {
  const known = readings.get(text);
  if (known !== undefined) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const reading = parseAnew(text);
  readings.set(text, reading);
  return reading;
}

// A header is held against many templates, and stands on many sheets.
const readings = new Map<string, HeaderReading | null>();
const MOST_READINGS = 2_000;

function parseAnew(text: string): HeaderReading | null {
  if (!/\p{L}/u.test(text)) return null;
  const { unit, isPercent, rest } = takeUnits(text);
  const period = parsePeriod(rest);
  if (period === null) return null;
  const topic = topicOf(period.rest.replace(/[^\p{L}\p{N}+]/gu, ""), isPercent);
  if (topic === null || !periodFits(topic, period.through)) return null;
  return { topic, ...timeOf(period), ...(unit !== null && { unit }) };
}

/** The year and the months that a header of any words names: "Kulunut 1–6/2025" → 2025 through June; nothing where it names none. */
export function parseHeaderPeriod(text: string): Pick<HeaderReading, "year" | "through"> {
  const period = parsePeriod(takeUnits(text).rest);
  return period === null ? {} : timeOf(period);
}

/** Whether a text is the header of a column of figures. */
export function isFigureHeader(text: string): boolean {
  const topic = parseHeader(text)?.topic;
  return topic !== undefined && topic !== "label" && topic !== "words";
}

/** A header with its words of money and its percent sign taken out, as it is compared. */
function takeUnits(text: string): { readonly unit: MoneyUnit | null; readonly isPercent: boolean; readonly rest: string } {
  const folded = foldCase(text).replace(/\p{Pd}/gu, "-").replace(/\+ ?\/ ?-/g, "");
  const money = findMoneyUnit(folded);
  const { found, rest } = takeOut(money === null ? folded : `${money.before} ${money.after}`.trim(), PERCENT);
  return { unit: money?.unit ?? null, isPercent: found !== null, rest };
}

/** What the pattern finds in the text, and the text without it. */
function takeOut(text: string, pattern: RegExp): { readonly found: RegExpExecArray | null; readonly rest: string } {
  const found = pattern.exec(text);
  return { found, rest: found ? `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim() : text };
}

interface HeaderPeriod {
  readonly year?: number;
  readonly through?: Month;
  readonly rest: string;
}

function timeOf({ year, through }: HeaderPeriod): Pick<HeaderReading, "year" | "through"> {
  return { ...(year !== undefined && { year }), ...(through !== undefined && { through }) };
}

/** The year and the closed months, those that there are, or null where the months are no months. */
function parsePeriod(text: string): HeaderPeriod | null {
  const date = takeOut(text, DATE);
  const taken = [MONTHS_OF_YEAR, MONTHS, MONTH_RANGE].map((pattern) => takeOut(text, pattern)).find(({ found }) => found !== null);
  const [rest, month, year] = date.found ? [date.rest, date.found[2], date.found[3]] : [taken?.rest, taken?.found?.[1], taken?.found?.[2]];
  if (rest === undefined) return parseYear(text);
  const through = monthFrom(Number(month));
  if (through === null) return null;
  return year === undefined ? { ...parseYear(rest), through } : { through, year: Number(year), rest };
}

function parseYear(text: string): HeaderPeriod {
  const full = takeOut(text, YEAR);
  if (full.found) return { year: Number(full.found[0]), rest: full.rest };
  const short = SHORT_YEAR.exec(text);
  return short ? { year: 2000 + Number(short[3]), rest: text.replace(/\d\d/, "") } : { rest: text };
}

const WORDS: readonly (readonly [word: string, topic: HeaderTopic])[] = [
  ...(Object.keys(HEADER_TOPICS) as (keyof typeof HEADER_TOPICS)[]).flatMap((topic) => HEADER_TOPICS[topic].map((word) => [word, topic] as const)),
  ...PERCENT_WORDS.map((word) => [word, "percent-used"] as const),
];

// A scanner may misread a letter of a long word; short words and abbreviations must be right.
const SHORTEST_FORGIVEN = 7;

function topicOf(words: string, percent: boolean): HeaderTopic | null {
  if (words === "" || /\d/.test(words)) return null;
  const known = percent ? [...PERCENT_TOPICS, ...PERCENT_WORDS].map((word) => [word, "percent-used"] as const) : WORDS;
  const exact = known.find(([word]) => word === words);
  if (exact) return exact[1];
  // The plus of "TA +muutos" tells the amended budget from the amendments, so it is never forgiven.
  const close = known.filter(([word]) => !word.includes("+") && Math.min(word.length, words.length) >= SHORTEST_FORGIVEN && editDistance(word, words, 1) <= 1);
  const topics = new Set(close.map(([, topic]) => topic));
  const [only] = topics;
  return only !== undefined && topics.size === 1 ? only : null;
}

/** Only what accrues has months; a closing is of the whole year. */
function periodFits(topic: HeaderTopic, through: Month | undefined): boolean {
  if (through === undefined) return true;
  switch (topic) {
    case "actual":
    case "percent-used":
    case "remaining":
    case "deviation":
    case "forecast":
      return true;
    case "closing":
      return through === 12;
    case "budget":
    case "original-budget":
    case "amendments":
    case "amended-budget":
    case "adjustment":
    case "plan":
    case "words":
    case "label":
      return false;
  }
}
