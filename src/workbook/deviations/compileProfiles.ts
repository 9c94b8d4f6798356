import type { AccrualProfile } from "../../domain/deviations/DeviationLimits";
import { MONTHS } from "../../domain/periods/Period";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { Language } from "../../locale/Language";
import { figureFormat } from "../formats/numberFormats";
import { rangeAt } from "../addresses/RangeAddress";
import { ACCENT, INPUT_FILL } from "../formats/palette";
import type { Formula } from "../formulas/Formula";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { LIMIT_NAMES } from "./limitNames";
import type { LimitsLayout } from "./limitsLayout";

/** The steps that make the list of accrual profiles: what share of a row's budget has come by the end of each month, and its share at the closed month by formula. */
export function compileProfiles(layout: LimitsLayout, profiles: readonly AccrualProfile[], language: Language): readonly PlanStep[] {
  const texts = DEVIATION_TEXTS[language].limits;
  const { sheet, profiles: typed, profileNow: now, profileShares: shares, profileKeys: keys } = layout;
  const header = { ...typed, row: typed.row - 1, rows: 1, columns: typed.columns + 1 };
  const rows = Array.from({ length: typed.rows }, (_, index) => index);
  const content = (index: number): CellContent[] => {
    const profile = profiles[index];
    if (profile === undefined) return Array.from({ length: typed.columns }, () => null);
    return [profile.unit ?? texts.allUnits, profile.row, ...Array.from({ length: MONTHS }, (_, month) => profile.shares[month] ?? null)];
  };
  return [
    { kind: "write-cells", range: rangeAt(sheet, header.row - 2, 0, 2), cells: [[texts.profiles], [texts.profilesNote]] },
    { kind: "write-cells", range: header, cells: [[texts.unit, texts.row, ...Array.from({ length: MONTHS }, (_, month) => `${month + 1} ${texts.month}`), texts.now]] },
    { kind: "write-cells", range: typed, cells: rows.map(content) },
    { kind: "write-cells", range: { ...now, columns: 2 }, cells: rows.map((index) => [{ formula: compileNow(layout, index, language) }, { formula: compileKey(layout, index) }]) },
    { kind: "write-cells", range: shares, cells: rows.map((index) => Array.from({ length: MONTHS }, (_, month) => ({ formula: compileShare(layout, index, month) }))) },
    { kind: "format-cells", ranges: [header], style: { bold: true, fontColour: ACCENT, lineBelow: { style: "thin", colour: ACCENT } } },
    { kind: "format-cells", ranges: [typed], style: { fill: INPUT_FILL, unlocked: true } },
    { kind: "format-cells", ranges: [{ ...typed, column: 2, columns: MONTHS + 1 }], style: { numberFormat: figureFormat(1), horizontal: "left" } },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.profiles, refersTo: typed },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.profileShares, refersTo: shares },
    { kind: "set-name", scope: null, name: LIMIT_NAMES.profileKeys, refersTo: keys },
  ];
}

/** The profile's share at the closed month, or what is wrong with the profile; "" while nothing is said of the month. */
function compileNow({ profiles, profileKeys }: LimitsLayout, index: number, language: Language): Formula {
  const texts = DEVIATION_TEXTS[language].limits;
  const row = profiles.row + index;
  const share = call("INDEX", span(at(row, profiles.column + 2), at(row, profiles.column + 1 + MONTHS)), 1, named(SETTING_NAMES.through));
  const months = span(at(row, profiles.column + 2), at(row, profiles.column + 1 + MONTHS));
  const names = [at(row, profiles.column), at(row, profiles.column + 1)];
  // The blank cell in the row of the headings stands before the first.
  const before = span({ ...at(profileKeys.row - 1, profileKeys.column), absoluteRow: true }, at(row - 1, profileKeys.column));
  const isAgain = call("ISNUMBER", call("MATCH", at(row, profileKeys.column), before, 0));
  const shown = call("IF", call("ISNUMBER", share), binary(share, "+", 0), "");
  return call(
    "IF", binary(call("COUNTA", ...names, months), "=", 0), "",
    call("IF", binary(call("COUNTA", ...names), "<", 2), texts.profileUnnamed, call("IF", binary(call("COUNTA", months), ">", call("COUNT", months)), texts.notNumber,
      call("IF", binary(call("MAX", 0, months), ">", 100), texts.profileBeyond, call("IF", isAgain, texts.profileAgain, shown)))),
  );
}

/** The share of a month, or a text that cannot be reckoned with, so that what else tells of the row is looked for. */
function compileShare({ profiles }: LimitsLayout, index: number, month: number): Formula {
  const share = at(profiles.row + index, profiles.column + 2 + month);
  return call("IF", call("ISNUMBER", share), share, "-");
}

/** By what a row of a table finds its profile. */
function compileKey({ profiles }: LimitsLayout, index: number): Formula {
  const row = profiles.row + index;
  return join(at(row, profiles.column), "|", at(row, profiles.column + 1));
}
