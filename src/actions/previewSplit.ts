import type { DeviationLimits } from "../domain/deviations/DeviationLimits";
import { finding, type Finding } from "../domain/findings/Finding";
import { deriveFileName } from "../domain/text/fileName";
import { keyOf } from "../domain/units/checkUnits";
import { findTemplate } from "../templates";
import { layOutRegister } from "../workbook/register/RegisterLayout";
import { ENTRY_PARTS, type SentFigure } from "../workbook/sent/Sent";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { REGISTER_NAMES } from "../workbook/settings/names";
import { readTable } from "../workbook/table/readTable";
import type { CellValue, RangeReading, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { ageOf } from "./ageOf";
import { checkYearOf, tellOfOthers } from "./checkYear";
import { readInParts, valuesAndFormulas } from "./readInParts";
import { readLimits } from "./readLimits";
import type { TableInWorkbook } from "./readWorkbook";
import { readNamedSettings } from "./splitting/carrySettings";
import { carryTable, type CarriedTable } from "./splitting/carryTable";
import { nameSheets } from "./splitting/nameSheets";
import { readSplit, type SplitSource, type SplitUnit } from "./splitting/readSplit";
import type { SplitPart } from "./splitting/SplitPart";
import { tellOfLeft } from "./splitting/tellOfLeft";

export type { SplitPart } from "./splitting/SplitPart";
export type { SplitUnit } from "./splitting/readSplit";

/** Which units get a workbook of their own: by name or id, or every one that has tables of the workbook's year. */
export type SplitChoice = readonly string[] | "all";

/** What would go to the heads of units, a file each. Nothing is made while an error stands among the findings. */
export interface SplitPreview {
  readonly findings: readonly Finding[];
  /** All units that can be chosen. */
  readonly units: readonly SplitUnit[];
  /** The files; none while an error is in the way. */
  readonly parts: readonly SplitPart[];
}

/** What a workbook of their own would hold for each of some units. Only reads: what others are told of in the workbook is not taken. */
export async function previewSplit(host: WorkbookHost, choice: SplitChoice): Promise<SplitPreview> {
  const { source, findings } = await readSplit(host);
  if (source === null) return { findings, units: [], parts: [] };
  const units = source.units.filter((unit) => unit.isOfYear);
  const chosen = chooseUnits(source, choice);
  const inTheWay = [...findings, ...chosen.findings];
  if (inTheWay.length > 0) return { findings: inTheWay, units, parts: [] };
  const tables = chosen.units.flatMap((unit) => unit.tables);
  const readings = await readInParts(host, valuesAndFormulas, tables.map(({ range }) => range));
  const entries = tables.some(({ identity }) => identity.sumsRegister === true) ? await readEntries(host, source.reading) : null;
  const shared: SharedSettings = { limits: (await readLimits(host, source.reading)).limits, named: await readNamedSettings(host, source.reading) };
  const read = new Map(tables.map((table, index) => [table, readings[index]]));
  const taken: string[] = [];
  const made = chosen.units.map((unit) => {
    const carried = carryTables(unit, source, (table) => read.get(table));
    const fileName = deriveFileName(unit.name, taken);
    taken.push(fileName);
    return { ...carried, part: gatherPart(unit, `${fileName}.xlsx`, source, carried.tables, carried.sumsRegister ? entries : null, shared) };
  });
  const told = made.flatMap((one) => one.findings).concat(
    made.flatMap(({ sums }) => (entries === null ? sums.map((table) => finding({ code: "register-lost" }, placeOf(table))) : [])),
    tellOfOthers("other-years-go-along", source.others.filter((table) => tables.includes(table)), source.settings),
    choice === "all" ? tellOfOthers("other-years-stay", source.others.filter((table) => !tables.includes(table)), source.settings) : [],
    await tellOfLeft(host, source, tables, new Set(made.flatMap(({ part }) => titlesOf(part)))));
  return { findings: told, units, parts: told.some((one) => one.severity === "error") ? [] : made.map(({ part }) => part) };
}

function chooseUnits({ units, listSheet, state }: SplitSource, choice: SplitChoice): { readonly units: readonly SplitUnit[]; readonly findings: readonly Finding[] } {
  const sendable = units.filter((unit) => unit.isOfYear);
  const place = listSheet === null ? {} : { sheet: listSheet };
  if (choice === "all") return { units: sendable, findings: sendable.length === 0 ? [finding({ code: "split-none-chosen" })] : [] };
  const find = (wanted: string): SplitUnit | undefined => units.find((unit) => keyOf(unit.name) === keyOf(wanted)) ?? units.find((unit) => keyOf(unit.id) === keyOf(wanted));
  const found = choice.map((wanted) => ({ wanted, unit: find(wanted) }));
  const chosen = new Set(found.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  const findings = [
    ...(choice.length === 0 ? [finding({ code: "split-none-chosen" })] : []),
    ...found.flatMap(({ wanted, unit }) => (unit === undefined ? [finding({ code: "unit-unknown", text: wanted, units: sendable.map((one) => one.name).join(", ") }, place)] : [])),
    ...[...chosen].filter((unit) => !unit.isOfYear).flatMap((unit) => unit.tables.flatMap((table) => checkYearOf(state, table))),
    ...[...chosen].filter((unit) => unit.tables.length === 0).map((unit) => finding({ code: "unit-without-tables", name: unit.name }, place)),
  ];
  // In the order of the workbook, each once.
  return { units: units.filter((unit) => chosen.has(unit)), findings };
}

/** A unit's tables as they go along, and what stands in their way. */
interface CarriedUnit {
  readonly tables: readonly CarriedTable[];
  readonly findings: readonly Finding[];
  readonly sumsRegister: boolean;
  readonly sums: readonly TableInWorkbook[];
}

function carryTables(unit: SplitUnit, { units, settings }: SplitSource, readingOf: (table: TableInWorkbook) => RangeReading | undefined): CarriedUnit {
  const sheets = nameSheets(unit, units, settings.language);
  const tables: CarriedTable[] = [];
  const findings: Finding[] = [];
  unit.tables.forEach((table, index) => {
    const age = ageOf(table.identity);
    const { kind, variant, version } = table.identity;
    const template = findTemplate(kind, variant, version);
    const reading = readingOf(table);
    if (age === "newer") findings.push(finding({ code: "table-newer" }, placeOf(table)));
    // Another version's template would give the table another number.
    const read = template === null || template.version !== version || reading === undefined ? null : readTable(template, table.identity, reading);
    if (age === "newer") return;
    if (read === null || reading === undefined) return void findings.push(finding({ code: "table-damaged" }, placeOf(table)));
    const carried = carryTable(read, reading, sheets[index] ?? "", index + 1, unit.listed !== null);
    tables.push(carried);
    findings.push(...carried.findings, ...(age === "older" ? [finding({ code: "table-as-it-is" }, placeOf(table), "info")] : []));
  });
  const sums = unit.tables.filter(({ identity }) => identity.sumsRegister === true);
  return { tables, findings, sums, sumsRegister: sums.length > 0 };
}

/** Settings of the workbook that its tables follow besides the usual ones. */
type SharedSettings = Pick<SplitPart, "named"> & { readonly limits: DeviationLimits };

function gatherPart(unit: SplitUnit, fileName: string, { settings }: SplitSource, tables: readonly CarriedTable[], entries: SplitPart["entries"], { limits, named }: SharedSettings): SplitPart {
  const titles = new Set(titlesOf({ unit: unit.name, tables }));
  const isWatched = tables.some(({ definition }) => definition.template.deviations !== undefined);
  // A profile of another unit tells when its costs come.
  const profiles = limits.profiles.filter((profile) => profile.unit === null || titles.has(keyOf(profile.unit)));
  const own = entries === null ? null : entries.filter(([name]) => titles.has(keyOf(String(name ?? ""))));
  const figures = (own ?? []).flatMap((cells, index) => ENTRY_PARTS.map((part, place): SentFigure => ({ table: null, at: { kind: "entry", entry: index + 1, part }, value: cells[place] ?? null })));
  const { year, through } = settings;
  return {
    unit: unit.name, fileName, listed: unit.listed, settings, limits: isWatched ? { ...limits, profiles } : null, named, tables, entries: own,
    sent: { unitId: unit.listed?.id ?? "", unit: unit.name, year, through, figures: [...tables.flatMap((table) => table.sent), ...figures] },
  };
}

/** What the unit is called, in the list and in its tables, as names are compared. */
function titlesOf({ unit, tables }: Pick<SplitPart, "unit" | "tables">): readonly string[] {
  return [unit, ...tables.map(({ definition }) => definition.unit)].map(keyOf);
}

/** The entries of the register with all their parts; null where the workbook has no register. */
async function readEntries(host: WorkbookHost, { names }: WorkbookReading): Promise<readonly (readonly CellValue[])[] | null> {
  const units = findNamedRange(names, REGISTER_NAMES.units);
  if (units === null) return null;
  const { entries } = layOutRegister(units);
  const { ranges } = await host.read({ ranges: [{ ...entries, columns: ENTRY_PARTS.length }] });
  return ranges[0]?.values ?? [];
}

function placeOf({ identity, range }: TableInWorkbook) {
  return { sheet: range.sheet, table: identity.unit };
}
