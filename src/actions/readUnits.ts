import { finding, type Finding } from "../domain/findings/Finding";
import { checkUnits, keyOf } from "../domain/units/checkUnits";
import { UNIT_PARTS, type Unit, type UnitPart } from "../domain/units/Unit";
import { parseUnitWords } from "../recognition/parseUnitWords";
import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { printCell } from "../workbook/addresses/printAddress";
import type { UnitColumns } from "../workbook/settings/compileUnits";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { SENT_NAMES } from "../workbook/settings/sentNames";
import { UNIT_NAMES } from "../workbook/settings/unitNames";
import type { RangeValues, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";

/** The units that the workbook itself lists. */
export interface UnitsInWorkbook {
  readonly units: readonly Unit[];
  /** What is wrong with the list, with its cells; it is not to be followed while there is something. */
  readonly findings: readonly Finding[];
  /** Where the list stands; null where there is none. */
  readonly columns: UnitColumns | null;
  /** The rows of the list down to its last unit. */
  readonly filled: number;
}

const NONE: UnitsInWorkbook = { units: [], findings: [], columns: null, filled: 0 };

/** Finds the units by the names of their columns, wherever a person has moved them. */
export async function readUnits(host: WorkbookHost): Promise<UnitsInWorkbook> {
  return readUnitsOf(host, await host.read({ structure: true }));
}

/** As `readUnits`, where the workbook's names are known already. */
export async function readUnitsOf(host: WorkbookHost, reading: Pick<WorkbookReading, "names">): Promise<UnitsInWorkbook> {
  const wanted = unitRanges(reading);
  return parseUnitsOf(reading, wanted.length === 0 ? [] : (await host.read({ valuesOf: wanted })).values);
}

/** The ranges to be read for the list of units, in whatever reading they come along with; none where there is no list to be read. */
export function unitRanges(reading: Pick<WorkbookReading, "names">): readonly RangeAddress[] {
  const columns = findColumns(reading);
  return columns === null ? [] : UNIT_PARTS.map((part) => columns[part]);
}

/** The units as the ranges of `unitRanges`, read in their order, tell them. */
export function parseUnitsOf(workbook: Pick<WorkbookReading, "names">, values: readonly RangeValues[]): UnitsInWorkbook {
  if (ownNames(workbook).length === 0) return NONE;
  const columns = findColumns(workbook);
  if (columns === null) return { ...NONE, findings: [finding({ code: "units-damaged" })] };
  const word = (row: number, part: UnitPart): string => String(values[UNIT_PARTS.indexOf(part)]?.values[row]?.[0] ?? "").trim();
  const rows = Array.from({ length: columns.id.rows }, (_, row) => row).filter((row) => UNIT_PARTS.some((part) => word(row, part) !== ""));
  const lines = rows.map((row) => ({
    id: word(row, "id"), name: word(row, "name"), parent: word(row, "parent"), level: word(row, "level"), binding: word(row, "binding"), responsible: word(row, "responsible"),
  }));
  const reading = parseUnitWords(lines, (index, part) => {
    const column = columns[part];
    return { sheet: column.sheet, cell: printCell({ row: column.row + (rows[index] ?? 0), column: column.column }) };
  });
  // A workbook that was sent to one unit keeps the id of what the unit is a part of, which itself stays behind.
  const isSent = workbook.names.some((name) => name.scope === null && name.name.toLowerCase() === SENT_NAMES.list);
  const isBehind = (parent: string | null): boolean => isSent && !reading.units.some((other) => keyOf(other.id) === keyOf(parent ?? ""));
  const units = reading.units.map((unit) => (isBehind(unit.parent) ? { ...unit, parent: null } : unit));
  const findings = checkUnits(units, (unit, part) => reading.placeOf(reading.units[units.indexOf(unit)] ?? unit, part));
  return { units, findings: [...reading.findings, ...findings], columns, filled: (rows.at(-1) ?? -1) + 1 };
}

function ownNames({ names }: Pick<WorkbookReading, "names">): WorkbookReading["names"] {
  return names.filter((name) => name.scope === null && Object.values(UNIT_NAMES).includes(name.name.toLowerCase()));
}

function findColumns(reading: Pick<WorkbookReading, "names">): UnitColumns | null {
  return columnsOf(UNIT_PARTS.map((part) => findNamedRange(reading.names, UNIT_NAMES[part])));
}

/** The columns where all are there and of the same rows. */
function columnsOf(places: readonly (RangeAddress | null)[]): UnitColumns | null {
  const [id, name, parent, level, binding, responsible] = places;
  if (!id || !name || !parent || !level || !binding || !responsible) return null;
  const isEven = [name, parent, level, binding, responsible].every((one) => one.row === id.row && one.rows === id.rows && one.sheet === id.sheet);
  return isEven ? { id, name, parent, level, binding, responsible } : null;
}
