import { finding, type Finding } from "../domain/findings/Finding";
import { LANGUAGES } from "../locale/Language";
import { TABLE_TEXTS } from "../locale/tables";
import { parseTableIdentity, type TableIdentity } from "../templates/TableIdentity";
import { contains, sameSheet, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { REGISTER_NAMES, tableIdentityName, tableNumber } from "../workbook/settings/names";
import type { ReadRequest, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { UNIT_NAMES } from "../workbook/settings/unitNames";
import { LIMIT_NAMES } from "../workbook/deviations/limitNames";
import { readSettings, type WorkbookSettings } from "./readSettings";

/** A table of ours in a workbook: what it is and where it stands now. */
export interface TableInWorkbook {
  /** Its number on its sheet, from 1. */
  readonly number: number;
  readonly identity: TableIdentity;
  readonly range: RangeAddress;
}

/** A workbook as a screen shows it. */
export interface WorkbookState {
  readonly settings: WorkbookSettings | null;
  /** Settings that cannot be understood: then there are none, and nothing is written until they are mended. */
  readonly settingsFindings: readonly Finding[];
  /** Whether the sheet of settings was removed from under the tables. */
  readonly isSettingsLost: boolean;
  readonly tables: readonly TableInWorkbook[];
  /** Whether a register of amendments stands in it. */
  readonly hasRegister: boolean;
  /** Whether it has limits of deviations, and a list of its units. */
  readonly hasLimits: boolean;
  readonly hasUnits: boolean;
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
  more: Pick<ReadRequest, "ranges" | "activeUsedRange" | "activeColumnWidths"> = {},
): Promise<{ readonly reading: WorkbookReading; readonly state: WorkbookState }> {
  const reading = await host.read({
    structure: true,
    selection: true,
    usedRangesOf: LANGUAGES.map((language) => TABLE_TEXTS[language].settings.sheetName),
    ...more,
  });
  const { settings, findings } = await readSettings(host, reading);
  const tables = findTables(reading);
  const isSettingsLost = settings === null && findings.length === 0 && tables.length > 0;
  const { selection, activeSheet } = reading;
  const here = activeSheet === null ? [] : tables.filter((table) => sameSheet(table.range.sheet, activeSheet));
  const selected = selection === null ? undefined : here.find((table) => contains(table.range, selection));
  return {
    reading,
    state: {
      settings,
      settingsFindings: isSettingsLost ? [finding({ code: "settings-lost" })] : findings,
      isSettingsLost,
      tables,
      hasRegister: findNamedRange(reading.names, REGISTER_NAMES.units) !== null,
      hasLimits: findNamedRange(reading.names, LIMIT_NAMES.rules) !== null,
      hasUnits: Object.values(UNIT_NAMES).every((wanted) => findNamedRange(reading.names, wanted) !== null),
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
