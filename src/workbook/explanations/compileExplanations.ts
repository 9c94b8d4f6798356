import { EXPLANATION_TEXTS } from "../../locale/explanations";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EFFECT } from "../formats/numberFormats";
import { ACCENT, ASKS, ASKS_FILL, GREY, INPUT_FILL } from "../formats/palette";
import { at, binary, call } from "../formulas/formulaParts";
import type { CellStyle } from "../plan/CellStyle";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { compileCauseLine } from "./compileCauseLine";
import { EXPLANATION_NAMES } from "./explanationNames";
import { FIRST, HEADER, KNOWN_COLUMNS, LINE_COLUMNS, PRINTED, WIDTHS, type ExplanationsPlace } from "./explanationsLayout";

/** In points: the lines above the header stand apart from it. */
const HEADER_HEIGHT = 24;

/** The steps that fill a sheet of causes, which must be there: lines that persons type, and beside each what of its deviation is still unexplained. */
export function compileExplanations(place: ExplanationsPlace, language: Language): readonly PlanStep[] {
  const { lines, known } = place;
  const { sheet } = lines;
  const texts = EXPLANATION_TEXTS[language];
  return [
    ...compileContents(place, language),
    ...compileLook(place),
    { kind: "validate-cells", ranges: [columnOf(lines, LINE_COLUMNS.number)], rule: { type: "whole-number", from: 1, to: known.rows }, message: texts.numberInput },
    { kind: "validate-cells", ranges: [columnOf(lines, LINE_COLUMNS.amount)], rule: { type: "number" }, message: texts.amountInput },
    ...compileConditions(place, language),
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.lines, refersTo: lines },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.numbers, refersTo: columnOf(known, KNOWN_COLUMNS.number) },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.units, refersTo: columnOf(known, KNOWN_COLUMNS.unit) },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.rows, refersTo: columnOf(known, KNOWN_COLUMNS.row) },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.deviations, refersTo: columnOf(known, KNOWN_COLUMNS.deviation) },
    { kind: "set-row-heights", sheet, heights: [{ row: HEADER, points: HEADER_HEIGHT }] },
    { kind: "set-column-widths", sheet, widths: WIDTHS.map((characters, column) => ({ column, characters })) },
    { kind: "freeze-panes", at: { sheet, row: FIRST, column: 0 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: rangeAt(sheet, 0, 0, FIRST + lines.rows, PRINTED), orientation: "landscape", paper: "A4", fitToWidth: true,
        repeatedRows: { first: 0, last: HEADER }, footer: { left: texts.title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

/** The cells of a line that a person types: the deviation's number, and the cause with its amount. */
export function typedCells(lines: RangeAddress): readonly RangeAddress[] {
  return [columnOf(lines, LINE_COLUMNS.number), { ...lines, column: LINE_COLUMNS.cause, columns: 2 }];
}

function compileContents({ lines, known }: ExplanationsPlace, language: Language): readonly PlanStep[] {
  const { sheet } = lines;
  const texts = EXPLANATION_TEXTS[language];
  const write = (range: RangeAddress, cells: readonly (readonly CellContent[])[]): PlanStep => ({ kind: "write-cells", range, cells });
  const formulas = Array.from({ length: lines.rows }, (_, line) => compileCauseLine(FIRST + line, lines, language));
  return [
    write(rangeAt(sheet, 0, 0, HEADER), [[texts.title], [texts.subtitle], [texts.furtherCause]]),
    write(rangeAt(sheet, HEADER, 0, 1, PRINTED), [[texts.number, texts.unit, texts.row, texts.cause, texts.amount, texts.deviation, texts.remainder]]),
    write(rangeAt(sheet, HEADER - 1, known.column), [[TABLE_TEXTS[language].notPrinted]]),
    write({ ...known, row: HEADER, rows: 1 }, [[texts.number, texts.known.unit, texts.known.row, texts.known.deviation]]),
    write({ ...lines, column: LINE_COLUMNS.unit, columns: 2 }, formulas.map(({ unit, row }) => [{ formula: unit }, { formula: row }])),
    write({ ...lines, column: LINE_COLUMNS.deviation, columns: 2 }, formulas.map(({ deviation, remainder }) => [{ formula: deviation }, { formula: remainder }])),
  ];
}

function compileLook({ lines, known }: ExplanationsPlace): readonly PlanStep[] {
  const { sheet } = lines;
  const style = (ranges: readonly RangeAddress[], look: CellStyle): PlanStep => ({ kind: "format-cells", ranges, style: look });
  const effects = [columnOf(lines, LINE_COLUMNS.amount), columnOf(lines, LINE_COLUMNS.deviation)];
  const names = [LINE_COLUMNS.unit, LINE_COLUMNS.row, LINE_COLUMNS.cause, LINE_COLUMNS.remainder].map((column) => columnOf(lines, column));
  return [
    style([rangeAt(sheet, 0, 0)], { bold: true, fontSize: 14 }),
    style([rangeAt(sheet, 1, 0, 2), rangeAt(sheet, HEADER - 1, known.column, 2 + known.rows, known.columns)], { fontColour: GREY, fontSize: 9 }),
    style([rangeAt(sheet, HEADER, 0, 1, PRINTED), { ...known, row: HEADER, rows: 1 }], { bold: true, fontColour: ACCENT, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    style(typedCells(lines), { fill: INPUT_FILL, unlocked: true, vertical: "top" }),
    style(names, { vertical: "top", wrap: true }),
    style([columnOf(lines, LINE_COLUMNS.number), columnOf(known, KNOWN_COLUMNS.number)], { horizontal: "center", vertical: "top" }),
    style([...effects, columnOf(known, KNOWN_COLUMNS.deviation)], { horizontal: "right", indent: 1, numberFormat: EFFECT, vertical: "top" }),
    style(effects.map((range) => ({ ...range, row: HEADER, rows: 1 })), { horizontal: "right", indent: 1 }),
  ];
}

/** An amount that is no number asks, and so does what is left or too much. */
function compileConditions({ lines }: ExplanationsPlace, language: Language): readonly PlanStep[] {
  const { states } = EXPLANATION_TEXTS[language];
  const amount = at(FIRST, LINE_COLUMNS.amount);
  const remainder = { ...at(FIRST, LINE_COLUMNS.remainder), absoluteColumn: true };
  return [
    {
      kind: "format-when", ranges: [columnOf(lines, LINE_COLUMNS.amount)], style: { bold: true, fontColour: ASKS, fill: ASKS_FILL },
      formula: binary(call("COUNTA", amount), ">", call("COUNT", amount)),
    },
    {
      kind: "format-when", ranges: [columnOf(lines, LINE_COLUMNS.remainder)], style: { bold: true, fontColour: ASKS },
      formula: call("AND", binary(remainder, "<>", ""), binary(remainder, "<>", states.explained), binary(remainder, "<>", states.notNeeded)),
    },
  ];
}

function columnOf(range: RangeAddress, column: number): RangeAddress {
  return { ...range, column, columns: 1 };
}
