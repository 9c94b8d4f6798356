import { finding, type Finding, type SettingKey } from "../domain/findings/Finding";
import { isFiscalYear, monthFrom } from "../domain/periods/Period";
import {
  DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, USUAL_CONVENTIONS, ZERO_BUDGET_DISPLAYS, isRiskScale, type Conventions,
} from "../domain/statement/Conventions";
import { SIGN_PROFILE_IDS } from "../domain/statement/SignProfile";
import { LANGUAGES, type Language } from "../locale/Language";
import type { TableTexts } from "../locale/TableTexts";
import { TABLE_TEXTS } from "../locale/tables";
import { contains, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { printCell } from "../workbook/addresses/printAddress";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { SETTING_NAMES } from "../workbook/settings/names";
import type { CellValue, RangeReading, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";

/** What the workbook itself says: the sheet Asetukset. */
export interface WorkbookSettings {
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly conventions: Conventions;
}

/** The settings, or none where the workbook has none; a setting that a person left blank or spoiled is a finding with its cell. */
export interface SettingsReading {
  readonly settings: WorkbookSettings | null;
  readonly findings: readonly Finding[];
}

const NONE: SettingsReading = { settings: null, findings: [] };

type Parse<Value> = (cell: CellValue) => Value | null;

/** Finds the settings by their names, wherever their sheet is and whatever it is called. Asks the host again only where the sheet was renamed. */
export async function readSettings(host: WorkbookHost, reading: WorkbookReading): Promise<SettingsReading> {
  const placeOf = (wanted: string): RangeAddress | null => findNamedRange(reading.names, wanted);
  if (placeOf(SETTING_NAMES.year) === null || placeOf(SETTING_NAMES.through) === null) return NONE;
  const places = Object.values(SETTING_NAMES).flatMap((name) => placeOf(name) ?? []);
  const known = [...reading.usedRanges, ...reading.ranges];
  // The sheet may have been renamed: then its cells are asked for by name.
  const missing = places.some((place) => findValue(known, place) === undefined);
  const found = missing ? [...known, ...(await host.read({ ranges: places })).ranges] : known;

  const findings: Finding[] = [];
  /** The setting; the usual one where the workbook is older than it and has no such name. */
  const setting = <Value>(name: SettingKey, parse: Parse<Value>, usual: Value): Value => {
    const place = placeOf(SETTING_NAMES[name]);
    if (place === null) return usual;
    const cell = findValue(found, place) ?? null;
    const value = parse(cell);
    if (value === null) findings.push(finding({ code: "setting-unusable", setting: name, text: String(cell ?? "") }, { sheet: place.sheet, cell: printCell(place) }));
    return value ?? usual;
  };
  const usual = USUAL_CONVENTIONS;
  const settings: WorkbookSettings = {
    year: setting("year", number(isFiscalYear), 0),
    through: setting("through", number((value) => monthFrom(value) !== null), 0),
    language: setting("language", oneOf(LANGUAGES), "fi"),
    conventions: {
      signs: setting("signs", oneOf(SIGN_PROFILE_IDS), usual.signs),
      deviation: setting("deviation", worded(DEVIATION_CHOICES, (texts) => texts.settings.deviations), usual.deviation),
      zeroBudget: setting("zeroBudget", worded(ZERO_BUDGET_DISPLAYS, (texts) => texts.settings.zeroBudgets), usual.zeroBudget),
      percentDecimals: setting("percentDecimals", (cell) => PERCENT_DECIMALS.find((one) => one === cell) ?? null, usual.percentDecimals),
      moneyUnit: setting("moneyUnit", worded(MONEY_UNITS, (texts) => texts.moneyUnits), usual.moneyUnit),
      riskScale: setting("riskScale", number(isRiskScale), usual.riskScale),
    },
  };
  return findings.length > 0 ? { settings: null, findings } : { settings, findings };
}

function number(accepts: (value: number) => boolean): Parse<number> {
  return (cell) => (typeof cell === "number" && accepts(cell) ? cell : null);
}

function oneOf<Value extends string>(values: readonly Value[]): Parse<Value> {
  return (cell) => values.find((one) => one === cell) ?? null;
}

/** A choice that stands in the workbook in the words of any language. */
function worded<Value extends string>(values: readonly Value[], words: (texts: TableTexts) => Readonly<Record<Value, string>>): Parse<Value> {
  return (cell) => values.find((one) => LANGUAGES.some((language) => words(TABLE_TEXTS[language])[one] === cell)) ?? null;
}

/** The value of a cell among readings; undefined where none of them holds it. */
function findValue(readings: readonly RangeReading[], cell: RangeAddress): CellValue | undefined {
  const reading = readings.find((one) => contains(one.range, cell));
  return reading?.values[cell.row - reading.range.row]?.[cell.column - reading.range.column];
}
