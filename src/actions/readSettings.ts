import { finding, type Finding } from "../domain/findings/Finding";
import { isFiscalYear, monthFrom } from "../domain/periods/Period";
import { SIGN_PROFILES, type SignProfileId } from "../domain/statement/SignProfile";
import { LANGUAGES, type Language } from "../locale/Language";
import { contains, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { printCell } from "../workbook/addresses/printAddress";
import { SETTING_NAMES } from "../workbook/settings/names";
import type { CellValue, RangeReading, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";

/** What the workbook itself says: the sheet Asetukset. */
export interface WorkbookSettings {
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly profile: SignProfileId;
}

/** The settings, or none where the workbook has none; a setting that a person left blank or spoiled is a finding with its cell. */
export interface SettingsReading {
  readonly settings: WorkbookSettings | null;
  readonly findings: readonly Finding[];
}

const NONE: SettingsReading = { settings: null, findings: [] };

/** Finds the settings by their names, wherever their sheet is and whatever it is called. Asks the host again only where the sheet was renamed. */
export async function readSettings(host: WorkbookHost, reading: WorkbookReading): Promise<SettingsReading> {
  const placeOf = (wanted: string): RangeAddress | null => reading.names.find((name) => name.scope === null && name.name.toLowerCase() === wanted)?.range ?? null;
  const { year, through, language, profile } = { year: placeOf(SETTING_NAMES.year), through: placeOf(SETTING_NAMES.through), language: placeOf(SETTING_NAMES.language), profile: placeOf(SETTING_NAMES.profile) };
  if (year === null || through === null) return NONE;
  const places = [year, through, language, profile].flatMap((place) => place ?? []);
  const known = [...reading.usedRanges, ...reading.ranges];
  // The sheet may have been renamed: then its cells are asked for by name.
  const missing = places.some((place) => findValue(known, place) === undefined);
  const found = missing ? [...known, ...(await host.read({ ranges: places })).ranges] : known;
  const value = (place: RangeAddress): CellValue => findValue(found, place) ?? null;

  const findings: Finding[] = [];
  const parse = <Value>(name: keyof WorkbookSettings, place: RangeAddress, parseValue: (value: CellValue) => Value | null, otherwise: Value): Value => {
    const parsed = parseValue(value(place));
    if (parsed !== null) return parsed;
    findings.push(finding({ code: "setting-unusable", setting: name, text: String(value(place) ?? "") }, { sheet: place.sheet, cell: printCell(place) }));
    return otherwise;
  };
  const settings: WorkbookSettings = {
    year: parse("year", year, (cell) => (typeof cell === "number" && isFiscalYear(cell) ? cell : null), 0),
    through: parse<number>("through", through, (cell) => (typeof cell === "number" ? monthFrom(cell) : null), 0),
    // A workbook whose language or profile has lost its name is read by the usual ones.
    language: language === null ? "fi" : parse("language", language, (cell) => LANGUAGES.find((one) => one === cell) ?? null, "fi"),
    profile: profile === null ? "A" : parse("profile", profile, (cell) => Object.values(SIGN_PROFILES).find((one) => one.id === cell)?.id ?? null, "A"),
  };
  return findings.length > 0 ? { settings: null, findings } : { settings, findings };
}

/** The value of a cell among readings; undefined where none of them holds it. */
function findValue(readings: readonly RangeReading[], cell: RangeAddress): CellValue | undefined {
  const reading = readings.find((one) => contains(one.range, cell));
  return reading?.values[cell.row - reading.range.row]?.[cell.column - reading.range.column];
}
