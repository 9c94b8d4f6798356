import type { Finding } from "../../domain/findings/Finding";
import { keyOf } from "../../domain/units/checkUnits";
import { orderUnits } from "../../domain/units/orderUnits";
import type { Unit, UnitLevel } from "../../domain/units/Unit";
import type { WorkbookHost, WorkbookReading } from "../../workbook/WorkbookHost";
import { checkYear } from "../checkYear";
import type { WorkbookSettings } from "../readSettings";
import { readHeads, type TableHead } from "../readHeads";
import { readUnitsOf } from "../readUnits";
import { readStructure, type TableInWorkbook, type WorkbookState } from "../readWorkbook";

/** A unit of the workbook, from its list or from the title of a table. */
export interface SplitUnit {
  /** What it is chosen by: its id in the list, or its name where the list has it not. */
  readonly id: string;
  readonly name: string;
  readonly level: UnitLevel | null;
  /** How many units it is a part of. */
  readonly depth: number;
  /** As the list has it. */
  readonly listed: Unit | null;
  /** Whether any of its tables is of the workbook's year: only then is there something to fill in. */
  readonly isOfYear: boolean;
  /** In the order of their sheets, those of other years among them. */
  readonly tables: readonly TableInWorkbook[];
}

/** A workbook whose units can be sent. */
export interface SplitSource {
  readonly reading: WorkbookReading;
  readonly state: WorkbookState;
  readonly settings: WorkbookSettings;
  /** The sheet of the list of units; null where there is none. */
  readonly listSheet: string | null;
  readonly units: readonly SplitUnit[];
  /** The tables that are not of the workbook's year. */
  readonly others: readonly TableInWorkbook[];
}

/** Reads the units of a workbook and which tables each has; no source where the workbook cannot be sent from. Three reads, four where rows were inserted into a table's head. */
export async function readSplit(host: WorkbookHost): Promise<{ readonly source: SplitSource | null; readonly findings: readonly Finding[] }> {
  const { reading, state } = await readStructure(host);
  const year = checkYear(state);
  if (year.settings === null) return { source: null, findings: year.findings };
  const { settings, others: ofOtherYears } = year;
  const list = await readUnitsOf(host, reading);
  const tables = inOrder(state);
  const titles = new Map((await readHeads(host, tables)).map((head) => [head.table, titleOf(head)]));
  const known = new Set([...list.units.map((unit) => unit.name), ...tables.map(({ identity }) => identity.unit)].map(keyOf));
  const owned = tables.map((table) => {
    // A title may have been typed over; it counts where it is the name of a unit.
    const title = titles.get(table) ?? "";
    return { table, unit: known.has(keyOf(title)) ? title.trim() : table.identity.unit };
  });
  const tablesOf = (name: string): Pick<SplitUnit, "tables" | "isOfYear"> => {
    const own = owned.filter(({ unit }) => keyOf(unit) === keyOf(name)).map(({ table }) => table);
    return { tables: own, isOfYear: own.some((table) => !ofOtherYears.includes(table)) };
  };
  const listed = orderUnits(list.units).map(({ unit, depth }): SplitUnit => ({ id: unit.id, name: unit.name, level: unit.level, depth, listed: unit, ...tablesOf(unit.name) }));
  const names = new Map(owned.map(({ unit }) => [keyOf(unit), unit]));
  const others = [...names.values()].filter((name) => !listed.some((unit) => keyOf(unit.name) === keyOf(name)))
    .map((name): SplitUnit => ({ id: name, name, level: null, depth: 0, listed: null, ...tablesOf(name) }));
  return { source: { reading, state, settings, listSheet: list.columns?.id.sheet ?? null, units: [...listed, ...others], others: ofOtherYears }, findings: list.findings };
}

function titleOf({ layout, reading: { range, values } }: TableHead): string {
  return String(values[layout.titleRow - range.row]?.[0] ?? "");
}

/** Tables as their sheets follow each other. */
function inOrder({ sheets, tables }: WorkbookState): readonly TableInWorkbook[] {
  const places = new Map(sheets.map((sheet, place) => [sheet.toLowerCase(), place]));
  const place = ({ range }: TableInWorkbook): number => places.get(range.sheet.toLowerCase()) ?? sheets.length;
  return [...tables].sort((a, b) => place(a) - place(b) || a.number - b.number);
}
