import { TABLE_TEXTS } from "../locale/tables";
import type { TableIdentity } from "../templates/TableIdentity";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileSettings, type SettingValues } from "../workbook/settings/compileSettings";
import { SETTING_NAMES } from "../workbook/settings/names";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

/** A preview with the settings that it would make. */
export interface SettingsPreview extends Preview {
  readonly values: SettingValues | null;
}

/** Makes the settings sheet anew where a person removed it: its names point to it again, and the formulas of every table find them. Nothing where it stands. */
export async function previewSettings(host: WorkbookHost): Promise<SettingsPreview> {
  const { state } = await readStructure(host);
  const values = state.isSettingsLost ? valuesOf(state.tables) : null;
  if (values === null) return { plan: { name: "restore-settings", steps: [] }, findings: [], sheetsAdded: [], cellsChanged: 0, shows: null, values };
  const sheet = deriveSheetName(TABLE_TEXTS[values.language].settings.sheetName, [...state.sheets]);
  const made = compileSettings(sheet, values);
  const { row, column } = made.flatMap((step) => (step.kind === "set-name" && step.name === SETTING_NAMES.year && "row" in step.refersTo ? [step.refersTo] : []))[0] ?? rangeAt(sheet, 0, 0);
  const shows = { sheet, row, column };
  return { plan: { name: "restore-settings", steps: [...made, { kind: "select-cell", at: shows }] }, findings: [], sheetsAdded: [sheet], cellsChanged: countCells(made), shows, values };
}

/** What the tables say of themselves: the year and the conventions of the first, and the latest month that any was made for. */
function valuesOf(tables: readonly TableInWorkbook[]): SettingValues | null {
  const identities: readonly TableIdentity[] = tables.map((table) => table.identity);
  const [first] = identities;
  if (first === undefined) return null;
  const { year, language, conventions } = first;
  return { year, language, conventions, through: Math.max(...identities.filter((one) => one.year === year).map((one) => one.through)) };
}
