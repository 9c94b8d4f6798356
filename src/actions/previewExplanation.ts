import { finding, type Finding } from "../domain/findings/Finding";
import { EXPLANATION_TEXTS } from "../locale/explanations";
import type { Language } from "../locale/Language";
import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileExplanations, compileSplitDeviation, placeExplanations } from "../workbook/explanations/compileExplanations";
import { EXPLANATION_NAMES } from "../workbook/explanations/explanationNames";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import type { CellValue, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import type { WeighedFlag } from "./readDeviations";
import { readStructure } from "./readWorkbook";

/** Two lines of a unit and row, as they are compared. */
type Line = readonly [unit: string, row: string];

/**
 * What splitting a deviation into its causes would change: the sheet of causes, where the workbook has none, the deviation among those that it knows, and a line
 * for a first or a further cause, with its unit and row. The cause and its amount are for a person to type. Two reads.
 */
export async function previewExplanation(host: WorkbookHost, { table, flag }: Pick<WeighedFlag, "table" | "flag">, language: Language): Promise<Preview> {
  const { reading, state } = await readStructure(host);
  const words = state.settings?.language ?? language;
  const standing = findSheet(reading);
  const sheet = standing?.lines.sheet ?? deriveSheetName(EXPLANATION_TEXTS[words].sheetName, [...state.sheets]);
  const { lines, known } = standing ?? placeExplanations(sheet);
  const [typed, knownCells] = standing === null ? [[], []] : (await host.read({ valuesOf: [lines, known] })).values.map(({ values }) => values);
  const used = (typed ?? []).map((cells) => cells.some((cell) => textOf(cell) !== "")).lastIndexOf(true) + 1;
  const listed = (knownCells ?? []).map(([unit, row]): Line => [textOf(unit), textOf(row)]);
  const isListed = listed.some(([unit, row]) => unit === table.unit && row === flag.label);
  const free = listed.findIndex(([unit]) => unit === "");
  const place = standing === null ? 0 : free;
  const { toExplain } = flag.cells;
  const isFull = used >= lines.rows || (!isListed && place < 0);
  const findings: readonly Finding[] = [
    ...state.settingsFindings,
    ...(standing === null && reading.structureProtected ? [finding({ code: "workbook-protected" })] : []),
    ...(isFull ? [finding({ code: "explanations-full", places: used >= lines.rows ? lines.rows : known.rows }, { sheet })] : []),
  ];
  const empty = { plan: { name: "split-deviation", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null };
  if (toExplain === null || findings.length > 0) return empty;
  const shows = { sheet, row: lines.row + used, column: lines.column + 2 };
  const made: readonly PlanStep[] = [
    ...(standing === null ? compileExplanations(sheet, words) : []),
    ...(isListed ? [] : compileSplitDeviation(known, place, { title: table.title, label: flag.cells.label, toExplain, euros: table.euros })),
    { kind: "write-cells", range: { ...lines, row: shows.row, rows: 1, columns: 2 }, cells: [[table.unit, flag.label]] },
  ];
  return { ...empty, plan: { name: "split-deviation", steps: [...made, { kind: "select-cell", at: shows }] }, sheetsAdded: standing === null ? [sheet] : [], cellsChanged: countCells(made), shows };
}

/** Where the lines and the known deviations stand; null where the workbook has no such sheet. */
function findSheet({ names }: WorkbookReading): { readonly lines: RangeAddress; readonly known: RangeAddress } | null {
  const placeOf = (wanted: string): RangeAddress | null => names.find((name) => name.scope === null && name.name.toLowerCase() === wanted)?.range ?? null;
  const [lines, units, deviations] = [placeOf(EXPLANATION_NAMES.lines), placeOf(EXPLANATION_NAMES.units), placeOf(EXPLANATION_NAMES.deviations)];
  return lines === null || units === null || deviations === null ? null : { lines, known: { ...units, columns: deviations.column - units.column + 1 } };
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
