import { SIGN_PROFILES, type SignProfileId } from "../domain/statement/SignProfile";
import { LANGUAGES, languageFrom, type Language } from "../locale/Language";
import { TABLE_TEXTS } from "../locale/tables";
import { parseTableIdentity, type TableIdentity } from "../templates/TableIdentity";
import { contains, sameSheet, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { SETTING_NAMES, tableIdentityName, tableNumber } from "../workbook/settings/names";
import type { CellValue, RangeReading, ReadRequest, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";

/** A table of ours in a workbook: what it is and where it stands now. */
export interface TableInWorkbook {
  /** Its number on its sheet, from 1. */
  readonly number: number;
  readonly identity: TableIdentity;
  readonly range: RangeAddress;
}

/** What the workbook itself says: the sheet Asetukset. */
export interface WorkbookSettings {
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly profile: SignProfileId;
}

/** A workbook as a screen shows it. */
export interface WorkbookState {
  readonly settings: WorkbookSettings | null;
  readonly tables: readonly TableInWorkbook[];
  readonly sheets: readonly string[];
  readonly activeSheet: string | null;
  readonly selection: RangeAddress | null;
  /** The table that the selection is in, or else the only table of the active sheet. */
  readonly activeTable: TableInWorkbook | null;
}

/** Reads what a workbook is: its settings, its tables, and where the user stands. One read, two where the settings sheet was renamed. */
export async function readWorkbook(host: WorkbookHost): Promise<WorkbookState> {
  return (await readStructure(host)).state;
}

/** As `readWorkbook`, with the reading itself for actions that check more. `more` is read in the same go. */
export async function readStructure(
  host: WorkbookHost,
  more: Pick<ReadRequest, "ranges" | "activeUsedRange"> = {},
): Promise<{ readonly reading: WorkbookReading; readonly state: WorkbookState }> {
  const reading = await host.read({
    structure: true,
    selection: true,
    usedRangesOf: LANGUAGES.map((language) => TABLE_TEXTS[language].settings.sheetName),
    ...more,
  });
  const settings = await readSettings(host, reading);
  const tables = findTables(reading);
  const { selection, activeSheet } = reading;
  const here = activeSheet === null ? [] : tables.filter((table) => sameSheet(table.range.sheet, activeSheet));
  const selected = selection === null ? undefined : here.find((table) => contains(table.range, selection));
  return {
    reading,
    state: {
      settings,
      tables,
      sheets: reading.sheets.map((sheet) => sheet.name),
      activeSheet,
      selection,
      activeTable: selected ?? (here.length === 1 ? (here[0] ?? null) : null),
    },
  };
}

/** The tables whose names still say what they are; a name whose range is gone is passed over. */
export function findTables(reading: WorkbookReading): readonly TableInWorkbook[] {
  return reading.names.flatMap((name) => {
    const number = tableNumber(name.name);
    if (number === null || name.scope === null || name.range === null) return [];
    const { scope } = name;
    const text = reading.names.find((other) => other.scope !== null && sameSheet(other.scope, scope) && other.name.toLowerCase() === tableIdentityName(number))?.text;
    const identity = text === undefined || text === null ? null : parseTableIdentity(text);
    return identity === null ? [] : [{ number, identity, range: name.range }];
  });
}

async function readSettings(host: WorkbookHost, reading: WorkbookReading): Promise<WorkbookSettings | null> {
  const places = [SETTING_NAMES.year, SETTING_NAMES.through, SETTING_NAMES.language, SETTING_NAMES.profile].map(
    (wanted) => reading.names.find((name) => name.scope === null && name.name.toLowerCase() === wanted)?.range ?? null,
  );
  const [year, through, language, profile] = places;
  if (!year || !through) return null;
  const known = [...reading.usedRanges, ...reading.ranges];
  // The sheet may have been renamed: then its cells are asked for by name.
  const missing = places.some((place) => place !== null && findValue(known, place) === undefined);
  const found = missing ? [...known, ...(await host.read({ ranges: places.filter((place) => place !== null) })).ranges] : known;
  const value = (place: RangeAddress | null | undefined): CellValue => (place ? (findValue(found, place) ?? null) : null);
  return {
    year: Number(value(year)),
    through: Number(value(through)),
    language: languageFrom(String(value(language))),
    profile: Object.values(SIGN_PROFILES).find((one) => one.id === value(profile))?.id ?? "A",
  };
}

/** The value of a cell among readings; undefined where none of them holds it. */
function findValue(readings: readonly RangeReading[], cell: RangeAddress): CellValue | undefined {
  const reading = readings.find((one) => contains(one.range, cell));
  return reading?.values[cell.row - reading.range.row]?.[cell.column - reading.range.column];
}
