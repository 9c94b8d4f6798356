import { DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, ZERO_BUDGET_DISPLAYS, type Conventions } from "../../domain/statement/Conventions";
import { FIRST_YEAR, LAST_YEAR, MONTHS } from "../../domain/periods/Period";
import { SIGN_PROFILE_IDS } from "../../domain/statement/SignProfile";
import { LANGUAGES, type Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt } from "../addresses/RangeAddress";
import { ACCENT, GREY, INPUT_FILL } from "../formats/palette";
import type { CellContent, PlanStep, ValidationRule } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "./names";

/** What the settings sheet holds when it is made. */
export interface SettingValues {
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly conventions: Conventions;
}

/** A visible row of the sheet: what it is called, its value under a name, what it means, and what may be typed. */
interface SettingRow {
  readonly name: string;
  readonly label: string;
  readonly value: number | string;
  readonly note: string;
  readonly rule: ValidationRule;
  readonly message: { readonly title: string; readonly text: string };
}

const FIRST = 3;
const VALUE_COLUMN = 1;
/** Of the smaller letters of a note a few more go into the column; what runs over it would be cut from the print. */
export const NOTE_WIDTH = 100;
const SMALLEST_SCALE = 2;
const LARGEST_SCALE = 10;

/** The steps that make the settings sheet: one visible row a setting, each value under a name. */
export function compileSettings(sheet: string, values: SettingValues): readonly PlanStep[] {
  const texts = TABLE_TEXTS[values.language];
  const { settings } = texts;
  const rows = settingRows(values);
  const cells: CellContent[][] = [
    [settings.title, null, null],
    [settings.subtitle, null, null],
    [null, null, null],
    ...rows.map((row) => [row.label, row.value, row.note]),
    [null, null, null],
    [settings.protection, null, null],
  ];
  const value = (row: number) => rangeAt(sheet, FIRST + row, VALUE_COLUMN);
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, cells.length, 3), cells },
    { kind: "format-cells", ranges: [rangeAt(sheet, 0, 0)], style: { bold: true, fontSize: 14 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, 1, 0), rangeAt(sheet, FIRST, 2, rows.length), rangeAt(sheet, FIRST + rows.length + 1, 0)], style: { fontColour: GREY, fontSize: 9 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, FIRST, 0, rows.length)], style: { bold: true, fontColour: ACCENT } },
    { kind: "format-cells", ranges: [rangeAt(sheet, FIRST, VALUE_COLUMN, rows.length)], style: { fill: INPUT_FILL, unlocked: true, horizontal: "left" } },
    ...rows.map(({ rule, message }, row): PlanStep => ({ kind: "validate-cells", ranges: [value(row)], rule, message })),
    ...rows.map(({ name }, row): PlanStep => ({ kind: "set-name", scope: null, name, refersTo: value(row) })),
    { kind: "set-column-widths", sheet, widths: [{ column: 0, characters: 24 }, { column: 1, characters: 22 }, { column: 2, characters: NOTE_WIDTH }] },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print",
      sheet,
      setup: {
        area: rangeAt(sheet, 0, 0, cells.length, 3), orientation: "landscape", paper: "A4", fitToWidth: true,
        repeatedRows: { first: 0, last: 0 }, footer: { left: settings.title, center: "", right: `${texts.footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

function settingRows({ year, through, language, conventions }: SettingValues): readonly SettingRow[] {
  const { settings, input, moneyUnits } = TABLE_TEXTS[language];
  const oneOf = (values: readonly string[]): Pick<SettingRow, "rule" | "message"> => ({ rule: { type: "list", values }, message: { title: input.listTitle, text: input.listText } });
  const whole = (from: number, to: number, title: string, text: string): Pick<SettingRow, "rule" | "message"> => ({ rule: { type: "whole-number", from, to }, message: { title, text } });
  return [
    { name: SETTING_NAMES.year, label: settings.year, value: year, note: settings.yearNote, ...whole(FIRST_YEAR, LAST_YEAR, input.yearTitle, input.yearText) },
    { name: SETTING_NAMES.through, label: settings.through, value: through, note: settings.throughNote, ...whole(1, MONTHS, input.monthTitle, input.monthText) },
    { name: SETTING_NAMES.language, label: settings.language, value: language, note: settings.languageNote, ...oneOf(LANGUAGES) },
    { name: SETTING_NAMES.signs, label: settings.profile, value: conventions.signs, note: settings.profileNote, ...oneOf(SIGN_PROFILE_IDS) },
    { name: SETTING_NAMES.deviation, label: settings.deviation, value: settings.deviations[conventions.deviation], note: settings.deviationNote, ...oneOf(DEVIATION_CHOICES.map((one) => settings.deviations[one])) },
    { name: SETTING_NAMES.zeroBudget, label: settings.zeroBudget, value: settings.zeroBudgets[conventions.zeroBudget], note: settings.zeroBudgetNote, ...oneOf(ZERO_BUDGET_DISPLAYS.map((one) => settings.zeroBudgets[one])) },
    {
      name: SETTING_NAMES.percentDecimals, label: settings.percentDecimals, value: conventions.percentDecimals, note: settings.percentDecimalsNote,
      ...whole(Math.min(...PERCENT_DECIMALS), Math.max(...PERCENT_DECIMALS), settings.percentDecimals, settings.percentDecimalsNote),
    },
    { name: SETTING_NAMES.moneyUnit, label: settings.moneyUnit, value: moneyUnits[conventions.moneyUnit], note: settings.moneyUnitNote, ...oneOf(MONEY_UNITS.map((one) => moneyUnits[one])) },
    { name: SETTING_NAMES.riskScale, label: settings.riskScale, value: conventions.riskScale, note: settings.riskScaleNote, ...whole(SMALLEST_SCALE, LARGEST_SCALE, settings.riskScale, settings.riskScaleNote) },
  ];
}
