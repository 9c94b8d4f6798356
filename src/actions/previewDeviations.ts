import { finding, type Finding } from "../domain/findings/Finding";
import type { Language } from "../locale/Language";
import { DEVIATION_LIST_TEXTS } from "../locale/deviationLists";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileList, compileListAgain } from "../workbook/deviations/compileList";
import { placeList, placeListAgain } from "../workbook/deviations/listLayout";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { areasOf, readDeviations, type DeviationsInWorkbook } from "./readDeviations";

export interface DeviationsPreview extends Preview {
  /** How many flags would be listed. */
  readonly listed: number;
}

/** What making or refreshing the sheet of deviations would change. Nobody types there, so that its list is written anew where it stands; where it has no room, or other service areas, the sheet is made anew and stands last. */
export async function previewDeviations(host: WorkbookHost, language: Language): Promise<DeviationsPreview> {
  return compileDeviations(await readDeviations(host), language);
}

/** As `previewDeviations`, of deviations that have been read. `language` is for a workbook that says none. */
export function compileDeviations(deviations: DeviationsInWorkbook, language: Language): DeviationsPreview {
  const { state, reading, tables, flags, units, sheet: standing } = deviations;
  const inTheWay: readonly Finding[] = [
    ...state.settingsFindings,
    ...(standing === null && reading.structureProtected ? [finding({ code: "workbook-protected" })] : []),
  ];
  const findings = [...inTheWay, ...deviations.findings];
  // A list that stands is emptied when there is nothing to list any more.
  if (inTheWay.length > 0 || (tables.length === 0 && standing === null)) return { plan: { name: "list-deviations", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, listed: 0 };
  const words = state.settings?.language ?? language;
  const sheet = standing?.lines.sheet ?? deriveSheetName(DEVIATION_LIST_TEXTS[words].sheetName, [...state.sheets]);
  const areas = areasOf(tables, units);
  const content = { areas, tables, lines: flags, hasUnits: units.columns !== null };
  const counts = { areas: areas.length, lines: flags.length, tables: tables.length };
  const again = standing === null ? null : placeListAgain(standing.lines, counts);
  const refreshed = standing === null || standing.list === null || again === null ? null : compileListAgain(again, content, standing.list, words);
  const made: readonly PlanStep[] = refreshed ?? [
    // What no longer fits is made anew, and not cleared: a host would have to remember the looks of thousands of cells that nobody types in.
    ...(standing === null ? [] : [{ kind: "remove-sheet", sheet } as const]),
    { kind: "add-sheet", sheet },
    ...compileList(placeList(sheet, counts), content, words),
  ];
  const shows = { sheet, row: 0, column: 0 };
  return {
    plan: { name: "list-deviations", steps: [...made, { kind: "select-cell", at: shows }] },
    findings, sheetsAdded: standing === null ? [sheet] : [], cellsChanged: countCells(made), shows, listed: flags.length,
  };
}
