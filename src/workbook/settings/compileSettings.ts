import { FIRST_YEAR, LAST_YEAR } from "../../domain/periods/Period";
import { SIGN_PROFILE_IDS, type SignProfileId } from "../../domain/statement/SignProfile";
import { LANGUAGES, type Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt } from "../addresses/RangeAddress";
import { WHOLE } from "../formats/numberFormats";
import { ACCENT, GREY, INPUT_FILL } from "../formats/palette";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "./names";

/** What the settings sheet holds when it is made. */
export interface SettingValues {
  readonly year: number;
  readonly through: number;
  readonly language: Language;
  readonly profile: SignProfileId;
}

const FIRST = 3;
const VALUE_COLUMN = 1;

/** The steps that make the settings sheet: one visible row a setting, each value under a name. */
export function compileSettings(sheet: string, values: SettingValues): readonly PlanStep[] {
  const texts = TABLE_TEXTS[values.language];
  const { settings, input } = texts;
  const rows: readonly (readonly [string, number | string, string])[] = [
    [settings.year, values.year, settings.yearNote],
    [settings.through, values.through, settings.throughNote],
    [settings.language, values.language, settings.languageNote],
    [settings.profile, values.profile, settings.profileNote],
  ];
  const cells: CellContent[][] = [
    [settings.title, null, null],
    [settings.subtitle, null, null],
    [null, null, null],
    ...rows.map((row) => [...row]),
    [null, null, null],
    [settings.protection, null, null],
  ];
  const value = (row: number) => rangeAt(sheet, FIRST + row, VALUE_COLUMN);
  const names = [SETTING_NAMES.year, SETTING_NAMES.through, SETTING_NAMES.language, SETTING_NAMES.profile];
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, cells.length, 3), cells },
    { kind: "format-cells", ranges: [rangeAt(sheet, 0, 0)], style: { bold: true, fontSize: 14 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, 1, 0), rangeAt(sheet, FIRST, 2, rows.length), rangeAt(sheet, FIRST + rows.length + 1, 0)], style: { fontColour: GREY, fontSize: 9 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, FIRST, 0, rows.length)], style: { bold: true, fontColour: ACCENT } },
    { kind: "format-cells", ranges: [rangeAt(sheet, FIRST, VALUE_COLUMN, rows.length)], style: { fill: INPUT_FILL, unlocked: true, horizontal: "left", numberFormat: WHOLE } },
    { kind: "validate-cells", ranges: [value(0)], rule: { type: "whole-number", from: FIRST_YEAR, to: LAST_YEAR }, message: { title: input.yearTitle, text: input.yearText } },
    { kind: "validate-cells", ranges: [value(1)], rule: { type: "whole-number", from: 1, to: 12 }, message: { title: input.monthTitle, text: input.monthText } },
    { kind: "validate-cells", ranges: [value(2)], rule: { type: "list", values: LANGUAGES }, message: { title: input.listTitle, text: input.listText } },
    { kind: "validate-cells", ranges: [value(3)], rule: { type: "list", values: SIGN_PROFILE_IDS }, message: { title: input.listTitle, text: input.listText } },
    ...names.map((name, row): PlanStep => ({ kind: "set-name", scope: null, name, refersTo: value(row) })),
    { kind: "set-column-widths", sheet, widths: [{ column: 0, characters: 22 }, { column: 1, characters: 12 }, { column: 2, characters: 90 }] },
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
