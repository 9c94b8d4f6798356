import { USUAL_LIMITS } from "../domain/deviations/DeviationLimits";
import { DEVIATION_TEXTS } from "../locale/deviations";
import { TABLE_TEXTS } from "../locale/tables";
import type { TableIdentity } from "../templates/TableIdentity";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileLimits } from "../workbook/deviations/compileLimits";
import { LIMIT_NAMES } from "../workbook/deviations/limitNames";
import { compileSettings, type SettingValues } from "../workbook/settings/compileSettings";
import { SETTING_NAMES } from "../workbook/settings/names";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import { countCells } from "./countCells";
import { areLimitsLost } from "./areLimitsLost";
import type { Preview } from "./Preview";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

/** A preview with the settings that it would make. */
export interface SettingsPreview extends Preview {
  readonly values: SettingValues | null;
}

/**
 * Makes the sheets of settings and of limits anew where a person removed them: their names point to them again, and the formulas of every table find them. The
 * limits are the usual ones: nothing else of the workbook knows what they were. Nothing where both stand.
 */
export async function previewSettings(host: WorkbookHost): Promise<SettingsPreview> {
  const { state } = await readStructure(host);
  const isLost = areLimitsLost(state);
  const values = state.isSettingsLost || isLost ? (state.settings ?? valuesOf(state.tables)) : null;
  if (values === null) return { plan: { name: "restore-settings", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null, values };
  const sheets = [...state.sheets];
  const sheetsAdded: string[] = [];
  const addSheet = (wish: string): string => {
    const sheet = deriveSheetName(wish, [...sheets, ...sheetsAdded]);
    sheetsAdded.push(sheet);
    return sheet;
  };
  const steps = [
    ...(state.isSettingsLost ? compileSettings(addSheet(TABLE_TEXTS[values.language].settings.sheetName), values) : []),
    ...(isLost ? compileLimits(addSheet(DEVIATION_TEXTS[values.language].limits.sheetName), USUAL_LIMITS, values.language) : []),
  ];
  const first = steps.flatMap((step) => (step.kind === "set-name" && [SETTING_NAMES.year, LIMIT_NAMES.typedEuros].some((name) => name === step.name) && "row" in step.refersTo ? [step.refersTo] : []))[0] ?? rangeAt(sheetsAdded[0] ?? "", 0, 0);
  const shows = { sheet: first.sheet, row: first.row, column: first.column };
  return { plan: { name: "restore-settings", steps: [...steps, { kind: "select-cell", at: shows }] }, findings: [], sheetsAdded, cellsChanged: countCells(steps), shows, values };
}

/** What the tables say of themselves: the year and the conventions of the first, and the latest month that any was made for. */
function valuesOf(tables: readonly TableInWorkbook[]): SettingValues | null {
  const identities: readonly TableIdentity[] = tables.map((table) => table.identity);
  const [first] = identities;
  if (first === undefined) return null;
  const { year, language, conventions } = first;
  return { year, language, conventions, through: Math.max(...identities.filter((one) => one.year === year).map((one) => one.through)) };
}
