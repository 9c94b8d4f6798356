import { finding, type Finding } from "../domain/findings/Finding";
import { EXPLANATION_TEXTS } from "../locale/explanations";
import type { Language } from "../locale/Language";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import { carryExplanations } from "../workbook/explanations/carryExplanations";
import { compileExplanations } from "../workbook/explanations/compileExplanations";
import { compileSplitDeviation } from "../workbook/explanations/compileSplitDeviation";
import { LINE_COLUMNS, placeExplanations, type ExplanationsPlace } from "../workbook/explanations/explanationsLayout";
import { findExplanations, isSameCell, NO_EXPLANATIONS, readExplanations, type ReadExplanations } from "../workbook/explanations/readExplanations";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import type { WeighedFlag } from "./readDeviations";
import { readStructure } from "./readWorkbook";

/** The sheet of causes as it stands once these steps are done. */
interface CausesSheet extends ReadExplanations {
  readonly place: ExplanationsPlace;
  readonly steps: readonly PlanStep[];
  readonly isNew: boolean;
}

/**
 * What splitting a deviation into its causes would change: the sheet of causes, where the workbook has none, the deviation among those that it knows, and a line
 * for a first or a further cause, with the deviation's number. The cause and its amount are for a person to type. The cell of what is to be explained is what
 * tells deviations apart, whatever their units and rows are called. Two reads.
 */
export async function previewExplanation(host: WorkbookHost, chosen: Pick<WeighedFlag, "table" | "flag">, language: Language): Promise<Preview> {
  const { reading, state } = await readStructure(host);
  const words = state.settings?.language ?? language;
  const causes = await openSheet(host, reading, words);
  const split = splitDeviation(causes, chosen);
  const { lines } = causes.place;
  const findings: readonly Finding[] = [
    ...state.settingsFindings,
    ...(causes.isNew && reading.structureProtected ? [finding({ code: "workbook-protected" })] : []),
    ...(split?.full === undefined ? [] : [finding({ code: "explanations-full", places: split.full }, { sheet: lines.sheet })]),
  ];
  const nothing = { plan: { name: "split-deviation", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null };
  if (split === null || findings.length > 0) return nothing;
  const shows = { sheet: lines.sheet, row: lines.row + causes.used, column: LINE_COLUMNS.cause };
  const made = [...causes.steps, ...split.steps];
  return {
    ...nothing, sheetsAdded: causes.isNew ? [lines.sheet] : [], cellsChanged: countCells(made), shows,
    // The deviations were read some time ago: a row that was put among them since moves the cells.
    plan: { name: "split-deviation", steps: [...made, { kind: "select-cell", at: shows }], expects: chosen.flag.expects },
  };
}

async function openSheet(host: WorkbookHost, reading: WorkbookReading, words: Language): Promise<CausesSheet> {
  const found = findExplanations(reading);
  if (found === null) {
    const sheet = deriveSheetName(EXPLANATION_TEXTS[words].sheetName, reading.sheets.map(({ name }) => name));
    const place = placeExplanations(sheet);
    return { ...NO_EXPLANATIONS, place, steps: [{ kind: "add-sheet", sheet }, ...compileExplanations(place, words)], isNew: true };
  }
  const [lines, known] = (await host.read({ ranges: [found.lines, found.known] })).ranges;
  if (lines === undefined || known === undefined) throw new Error("The host did not read the sheet of causes");
  if (found.isOlder) return { ...carryExplanations({ lines, known }, words), isNew: false };
  return { ...readExplanations({ lines, known }), place: found, steps: [], isNew: false };
}

/** The deviation's line, and the deviation itself unless it is known; how many places there are where all are taken. null where the table asks for no reasons. */
function splitDeviation({ place: { lines, known }, ...causes }: CausesSheet, { table, flag }: Pick<WeighedFlag, "table" | "flag">): { readonly steps: readonly PlanStep[]; readonly full?: number } | null {
  const { toExplain, label } = flag.cells;
  if (toExplain === null) return null;
  const listed = causes.known.find((one) => one !== null && isSameCell(one.toExplain, toExplain));
  const place = Array.from({ length: known.rows }, (_, index) => causes.known[index] ?? null).indexOf(null);
  if (causes.used >= lines.rows) return { steps: [], full: lines.rows };
  if (!listed && place < 0) return { steps: [], full: known.rows };
  const number = listed?.number ?? firstFree(causes.numbers);
  const deviation = { number, title: { cell: table.title, text: table.unit }, label: { cell: label, text: flag.label }, toExplain, euros: table.euros };
  return {
    steps: [
      ...(listed ? [] : [compileSplitDeviation(known, place, deviation)]),
      { kind: "write-cells", range: rangeAt(lines.sheet, lines.row + causes.used, lines.column + LINE_COLUMNS.number), cells: [[number]] },
    ],
  };
}

/** The first number that stands nowhere: a line with a number that is no longer listed does not get another deviation. */
function firstFree(numbers: ReadonlySet<number>): number {
  let number = 1;
  while (numbers.has(number)) number += 1;
  return number;
}
