import { EXPECTED_BY, LIMIT_LEVELS, USUAL_LIMITS, type AccrualProfile, type DeviationLimits, type LevelLimits, type LimitLevel } from "../domain/deviations/DeviationLimits";
import { DEVIATION_RULES } from "../domain/deviations/deviationRules";
import { LIMIT_MODES, type RuleKey } from "../domain/deviations/DeviationRule";
import { finding, type Finding } from "../domain/findings/Finding";
import { BINDING_ROWS } from "../domain/units/Unit";
import { DEVIATION_TEXTS } from "../locale/deviations";
import { LANGUAGES, type Language } from "../locale/Language";
import { UNIT_TEXTS } from "../locale/units";
import { printCell } from "../workbook/addresses/printAddress";
import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { LIMIT_NAMES } from "../workbook/deviations/limitNames";
import type { CellValue, RangeValues, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { findNamedRange } from "../workbook/settings/findNamedRange";

/** The limits that a workbook has, or the usual ones where it has none. */
export interface LimitsInWorkbook {
  readonly limits: DeviationLimits;
  /** Limits that cannot be used, each with its cell; the rule then tells nothing. */
  readonly findings: readonly Finding[];
  /** Where the rules stand; null where the workbook has no limits. */
  readonly place: RangeAddress | null;
}

const PARTS = ["rules", "typedEuros", "typedPercent", "modes", "typedSerious", "typedOutdated", "expectedBy", "binding", "profiles"] as const;
type Part = (typeof PARTS)[number];

/** Reads the limits by their names, wherever their sheet is and whatever it is called. One read. */
export async function readLimits(host: WorkbookHost, reading: Pick<WorkbookReading, "names">): Promise<LimitsInWorkbook> {
  const wanted = limitRanges(reading);
  return parseLimits(reading, wanted.length === 0 ? [] : (await host.read({ valuesOf: wanted })).values);
}

/** The ranges to be read for the limits, in whatever reading they come along with; none where the workbook has none. */
export function limitRanges(reading: Pick<WorkbookReading, "names">): readonly RangeAddress[] {
  return placeOf(reading.names, "rules") !== null ? placesOf(reading).map(({ range }) => range) : [];
}

/** The limits as the ranges of `limitRanges`, read in their order, tell them. */
export function parseLimits(reading: Pick<WorkbookReading, "names">, values: readonly RangeValues[]): LimitsInWorkbook {
  const places = placesOf(reading);
  const place = placeOf(reading.names, "rules");
  if (place === null) return { limits: USUAL_LIMITS, findings: [], place };
  const findings: Finding[] = [];
  const block = (part: Part): Block | null => {
    const index = places.findIndex((one) => one.part === part);
    const [found, read] = [places[index], values[index]];
    return found === undefined || read === undefined ? null : { range: found.range, values: read.values };
  };
  const amount = (of: Block | null, row: number, column: number, isOptional: boolean): number | null => {
    const cell = of?.values[row]?.[column] ?? null;
    if (of === null || (isOptional && isBlank(cell))) return null;
    if (typeof cell === "number" && cell >= 0) return cell;
    findings.push(finding({ code: "limit-unusable", text: isBlank(cell) ? "" : String(cell) }, { sheet: of.range.sheet, cell: printCell({ row: of.range.row + row, column: of.range.column + column }) }, "warning"));
    return null;
  };
  const tell = (code: "limit-word-unknown" | "profile-unusable", of: Block, row: number, column: number): void => {
    findings.push(finding({ code, text: String(of.values[row]?.[column] ?? "") }, { sheet: of.range.sheet, cell: printCell({ row: of.range.row + row, column: of.range.column + column }) }, "warning"));
  };
  const choice = <Value extends string>(part: Part, row: number, values: readonly Value[], usual: Value, words: (language: Language) => Readonly<Record<Value, string>>): Value => {
    const of = block(part);
    const cell = of?.values[row]?.[0];
    const found = worded(values, cell, words);
    if (of !== null && found === null) tell("limit-word-unknown", of, row, 0);
    return found ?? usual;
  };
  const keys = block("rules")?.values.map(([key]) => key) ?? [];
  const ofRule = (key: RuleKey): LevelLimits => {
    const row = keys.indexOf(key);
    if (row < 0) return USUAL_LIMITS.rules[key];
    const byLevel = (part: "typedEuros" | "typedPercent"): Readonly<Record<LimitLevel, number | null>> => levels((level) => amount(block(part), row, LIMIT_LEVELS.indexOf(level), level !== "all"));
    return { euros: byLevel("typedEuros"), percent: byLevel("typedPercent"), mode: choice("modes", row, LIMIT_MODES, "and", (language) => DEVIATION_TEXTS[language].modes) };
  };
  const rules = Object.fromEntries(DEVIATION_RULES.map(({ key }) => [key, ofRule(key)])) as DeviationLimits["rules"];
  // An empty one is meant: nothing is serious, no reason is ever outdated.
  const single = (part: Part, usual: number | null): number | null => (block(part) === null ? usual : amount(block(part), 0, 0, true));
  const limits: DeviationLimits = {
    rules,
    serious: single("typedSerious", USUAL_LIMITS.serious),
    outdated: single("typedOutdated", USUAL_LIMITS.outdated),
    expectedBy: choice("expectedBy", 0, EXPECTED_BY, USUAL_LIMITS.expectedBy, (language) => DEVIATION_TEXTS[language].limits.expected),
    binding: choice("binding", 0, BINDING_ROWS, USUAL_LIMITS.binding, (language) => UNIT_TEXTS[language].bindings),
    profiles: readProfiles(block("profiles")?.values ?? []),
  };
  const profiles = block("profiles");
  for (const { row, column } of profiles === null ? [] : unusableShares(profiles.values)) if (profiles !== null) tell("profile-unusable", profiles, row, column);
  return { limits, findings, place };
}

/** The shares of named profiles that are no percentages. */
function unusableShares(rows: Block["values"]): readonly { readonly row: number; readonly column: number }[] {
  return rows.flatMap(([unit, name, ...shares], row) => (isBlank(unit ?? null) || isBlank(name ?? null) ? [] : shares.flatMap((share, month) => {
    const isShare = isBlank(share) || (typeof share === "number" && share >= 0 && share <= 100);
    return isShare ? [] : [{ row, column: 2 + month }];
  })));
}

function placesOf({ names }: Pick<WorkbookReading, "names">): readonly { readonly part: Part; readonly range: RangeAddress }[] {
  return PARTS.flatMap((part) => {
    const range = placeOf(names, part);
    return range === null ? [] : [{ part, range }];
  });
}

function isBlank(cell: CellValue): boolean {
  return cell === null || cell === "";
}

interface Block {
  readonly range: RangeAddress;
  readonly values: readonly (readonly CellValue[])[];
}

function placeOf(names: WorkbookReading["names"], part: Part): RangeAddress | null {
  return findNamedRange(names, LIMIT_NAMES[part]);
}

function levels(of: (level: LimitLevel) => number | null): Readonly<Record<LimitLevel, number | null>> {
  return { all: of("all"), city: of("city"), board: of("board"), "service-area": of("service-area"), "responsibility-area": of("responsibility-area") };
}

/** A choice that stands in the workbook in the words of any language. */
function worded<Value extends string>(values: readonly Value[], cell: CellValue | undefined, words: (language: Language) => Readonly<Record<Value, string>>): Value | null {
  return values.find((one) => LANGUAGES.some((language) => words(language)[one] === cell)) ?? null;
}

function readProfiles(rows: Block["values"]): readonly AccrualProfile[] {
  return rows.flatMap(([unit, row, ...shares]) => {
    if (typeof row !== "string" || row === "" || typeof unit !== "string" || unit === "") return [];
    const isForAll = LANGUAGES.some((language) => DEVIATION_TEXTS[language].limits.allUnits === unit);
    return [{ unit: isForAll ? null : unit, row, shares: shares.map((share) => (typeof share === "number" ? share : null)) }];
  });
}
