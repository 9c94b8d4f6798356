import { finding, type Finding } from "../domain/findings/Finding";
import { orderFlags, weightOf, type FlagWeight } from "../domain/deviations/orderFlags";
import { keyOf } from "../domain/units/checkUnits";
import { groupByArea } from "../domain/units/groupByArea";
import { findTemplate } from "../templates";
import type { TableTemplate } from "../templates/TableTemplate";
import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import type { FlaggedTable } from "../workbook/deviations/FlaggedTable";
import { flagParts, joinFlagParts } from "../workbook/deviations/flagParts";
import { readFlags, type FlagReading } from "../workbook/deviations/readFlags";
import type { ListedFlag, SummedArea, SummedTable } from "../workbook/deviations/ListContent";
import type { ApplyOptions, RangeReading, RangeValues, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { deviationSheetRanges, parseDeviationSheet, type DeviationSheet } from "./readDeviationSheet";
import { readTablesInParts } from "./readInParts";
import { limitRanges, parseLimits, type LimitsInWorkbook } from "./readLimits";
import { parseUnitsOf, unitRanges, type UnitsInWorkbook } from "./readUnits";
import { readStructure, type TableInWorkbook, type WorkbookState } from "./readWorkbook";

/** A flag with what it weighs. */
export interface WeighedFlag extends ListedFlag {
  /** Tells it from all others, and stays the same when rows are put above it. */
  readonly id: string;
  readonly weight: FlagWeight;
}

/** What of a service area deviates. */
export interface AreaDeviations extends SummedArea {
  readonly flags: number;
  readonly missing: number;
  /** What the binding rows lose by the year's end, in cents; zero or less. */
  readonly loss: number;
}

/** Every deviation that a workbook flags now. */
export interface DeviationsInWorkbook {
  readonly state: WorkbookState;
  readonly reading: WorkbookReading;
  /** The tables of the workbook's year whose rows rules watch. */
  readonly tables: readonly SummedTable[];
  /** How many such tables there are of other years, which are kept to judge suggestions by: nothing of them is told. */
  readonly otherYears: number;
  /** The weightiest first. */
  readonly flags: readonly WeighedFlag[];
  /** In the order of the list of units. */
  readonly areas: readonly AreaDeviations[];
  readonly units: UnitsInWorkbook;
  readonly limits: LimitsInWorkbook;
  /** Tables that could not be read, their keys gone, and profiles that none of them has the names of. */
  readonly findings: readonly Finding[];
  /** null where it has not been made. */
  readonly sheet: DeviationSheet | null;
}

/** So many tables are read in one request where the wait is told. */
const PART = 80;

interface Watched {
  readonly table: TableInWorkbook;
  readonly template: TableTemplate;
}

/**
 * Reads the flags, reasons and states of all tables, with the limits and the list of units. Two reads; where `options` are told of progress, a
 * read for each eighty tables, between which it can be cancelled. One more where the columns of a table were moved, or the settings' sheet was renamed.
 */
export async function readDeviations(host: WorkbookHost, options: ApplyOptions = {}): Promise<DeviationsInWorkbook> {
  const { reading, state } = await readStructure(host);
  const { watched, otherYears } = chooseWatched(state);
  const listed = deviationSheetRanges(reading);
  const beside = [...limitRanges(reading), ...unitRanges(reading), ...(listed?.ranges ?? [])];
  const parts = watched.map(({ table: { range }, template }) => flagParts(template, range));
  // Where nobody waits for news of it, all comes in one go.
  const tablesAtOnce = options.onProgress === undefined ? Infinity : PART;
  const effects: RangeReading[] = [];
  const ask = async (from: WorkbookHost, ranges: readonly RangeAddress[]): Promise<readonly RangeValues[]> => {
    // The formulas of the list's sources come along once.
    const part = await from.read({ valuesOf: ranges, ranges: effects.length > 0 ? [] : (listed?.effects ?? []) });
    effects.push(...part.ranges);
    return part.values;
  };
  const { beside: values, tables: read } = await readTablesInParts(host, ask, beside, parts, { ...options, tables: tablesAtOnce });
  const limitCount = limitRanges(reading).length;
  const unitCount = unitRanges(reading).length;
  const limits = parseLimits(reading, values.slice(0, limitCount));
  const units = parseUnitsOf(reading, values.slice(limitCount, limitCount + unitCount));
  const readings = watched.map(({ table, template }, index) => joinFlagParts(template, table.range, read[index] ?? []));
  const { found, findings } = await readTables(host, watched, readings, limits.limits.serious);
  const tables = sumTables(found, units);
  const unused = findUnusedProfiles(limits, watched.map(({ table }, index) => namesOf(table, read[index] ?? [])));
  const flags = weighFlags(tables);
  const areas = sumAreas(tables, units);
  const totals = { flags: flags.length, missing: sumOf(areas, ({ missing }) => missing), loss: sumOf(areas, ({ isPart, loss }) => (isPart ? 0 : loss)) };
  const sheet = listed === null ? null : parseDeviationSheet(listed.lines, values.slice(limitCount + unitCount), effects[0], totals);
  return { state, reading, tables, otherYears, flags, areas, units, limits, findings: [...findings, ...unused], sheet };
}

/** The tables with rules; of the workbook's year where it tells one. */
function chooseWatched({ tables, settings }: WorkbookState): { readonly watched: readonly Watched[]; readonly otherYears: number } {
  const all = tables.flatMap((table): readonly Watched[] => {
    const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
    return template?.deviations === undefined ? [] : [{ table, template }];
  });
  const watched = all.filter(({ table }) => settings === null || table.identity.year === settings.year);
  return { watched, otherYears: all.length - watched.length };
}

/** The title of a table and what its rows are called, as they compare. */
function namesOf({ identity, range }: TableInWorkbook, parts: readonly RangeValues[]): ReadonlySet<string> {
  const labels = parts.flatMap(({ range: { column }, values }) => (column === range.column ? values.map(([label]) => String(label ?? "")) : []));
  return new Set([identity.unit, ...labels].map(keyOf));
}

/** Profiles of a unit or a row that none of the tables has, such as one that is misspelt. */
function findUnusedProfiles({ limits, place }: LimitsInWorkbook, tables: readonly ReadonlySet<string>[]): readonly Finding[] {
  if (place === null || tables.length === 0) return [];
  const isUsed = ({ unit, row }: { readonly unit: string | null; readonly row: string }): boolean => tables.some((names) => names.has(keyOf(row)) && (unit === null || names.has(keyOf(unit))));
  return limits.profiles.filter((profile) => !isUsed(profile)).map(({ unit, row }) => finding({ code: "profile-unused", unit, row }, { sheet: place.sheet }, "warning"));
}

function weighFlags(tables: readonly SummedTable[]): readonly WeighedFlag[] {
  const numbers = new Map<string, number>();
  const all = tables.flatMap(({ table }) => {
    const { sheet } = table.title;
    const number = (numbers.get(sheet) ?? 0) + 1;
    numbers.set(sheet, number);
    return table.flags.map((flag) => ({ ...flag, table, flag, id: [sheet, number, flag.key, flag.rule].join("|") }));
  });
  return orderFlags(all).map(({ id, table, flag }) => ({ id, table, flag, weight: weightOf(flag) }));
}

/** The service areas of the tables, in the order of the list of units. */
export function areasOf(tables: readonly SummedTable[], units: UnitsInWorkbook): readonly SummedArea[] {
  return groupByArea(tables.map(({ table }) => table.unit), units.units).map(({ name, isPart }) => ({ name, isPart }));
}

/** A table whose columns a person moved is read once more, whole. */
async function readTables(host: WorkbookHost, watched: readonly Watched[], readings: readonly (FlagReading | null)[], serious: number | null): Promise<{ readonly found: readonly FlaggedTable[]; readonly findings: readonly Finding[] }> {
  const first = watched.map(({ table, template }, index) => {
    const reading = readings[index] ?? null;
    return reading === null ? null : readFlags(template, table.identity, reading, serious);
  });
  const moved = watched.filter((_, index) => first[index] === null);
  const whole = moved.length === 0 ? [] : (await host.read({ valuesOf: moved.map(({ table }) => table.range) })).values;
  const again = (one: Watched): FlaggedTable | null => {
    const work = whole[moved.indexOf(one)];
    return work === undefined ? null : readFlags(one.template, one.table.identity, { labels: work, work }, serious);
  };
  const all = watched.map((one, index) => ({ one, flagged: first[index] ?? again(one) }));
  return {
    found: all.flatMap(({ flagged }) => flagged ?? []),
    findings: all.flatMap(({ one: { table }, flagged }) => (flagged === null ? [finding({ code: "table-damaged" }, { sheet: table.range.sheet, table: table.identity.unit }, "warning")] : [])),
  };
}

/** Each table in its service area. The binding row of a unit counts once, in the first of its tables that tells how the year ends. */
function sumTables(found: readonly FlaggedTable[], { units }: UnitsInWorkbook): readonly SummedTable[] {
  const areas = groupByArea(found.map(({ unit }) => unit), units);
  // A table of the whole that nobody has filled in yet tells nothing of its parts.
  const ending = found.filter(({ yearEnd, isBlank }) => yearEnd !== null && !isBlank);
  const leading = groupByArea(ending.map(({ unit }) => unit), units).flatMap((area) => area.leading);
  const isSame = (one: string, other: string): boolean => keyOf(one) === keyOf(other);
  return found.map((table) => ({
    table,
    area: areas.findIndex((area) => area.units.some((name) => isSame(name, table.unit))),
    isLeading: leading.some((name) => isSame(name, table.unit)) && ending.find(({ unit }) => isSame(unit, table.unit)) === table,
  }));
}

function sumAreas(tables: readonly SummedTable[], units: UnitsInWorkbook): readonly AreaDeviations[] {
  return areasOf(tables, units).map(({ name, isPart }, place) => {
    const own = tables.filter(({ area }) => area === place);
    return { name, isPart, flags: sumOf(own, ({ table }) => table.flags.length), missing: sumOf(own, ({ table }) => table.missing), loss: sumOf(own, ({ table, isLeading }) => (isLeading ? table.loss : 0)) };
  });
}

function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
