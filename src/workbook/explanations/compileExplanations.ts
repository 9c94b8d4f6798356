import { EXPLANATION_TEXTS } from "../../locale/explanations";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { CellAddress } from "../addresses/CellAddress";
import { cellOf, effectOf } from "../deviations/liveCells";
import { EFFECT } from "../formats/numberFormats";
import { ACCENT, ASKS, ASKS_FILL, GREY, INPUT_FILL } from "../formats/palette";
import { at, binary, call, join, named } from "../formulas/formulaParts";
import type { Formula } from "../formulas/Formula";
import type { CellStyle } from "../plan/CellStyle";
import type { PlanStep } from "../plan/WorkbookPlan";
import { EXPLANATION_NAMES } from "./explanationNames";

/** A deviation that is split: the cells that say its unit, its row and what is to be explained of it. */
export interface SplitDeviation {
  readonly title: CellAddress;
  readonly label: CellAddress;
  readonly toExplain: CellAddress;
  /** Euros to one of the table's amounts. */
  readonly euros: number;
}

const COLUMNS = { unit: 0, row: 1, cause: 2, amount: 3, deviation: 4, remainder: 5, known: 7 } as const;
const WIDTHS = [26, 26, 46, 15, 15, 34, 2, 28, 28, 15];
const HEADER = 3;
const FIRST = HEADER + 1;
const PLACES = 100;
/** Deviations that can be split at a time. */
const KNOWN_PLACES = 100;

/** Where lines and deviations stand on a new sheet. */
export function placeExplanations(sheet: string): { readonly lines: RangeAddress; readonly known: RangeAddress } {
  return { lines: rangeAt(sheet, FIRST, 0, PLACES, COLUMNS.amount + 1), known: rangeAt(sheet, FIRST, COLUMNS.known, KNOWN_PLACES, 3) };
}

/** The steps that make the sheet of causes: lines that persons type, and beside each what of its deviation is still unexplained. */
export function compileExplanations(sheet: string, language: Language): readonly PlanStep[] {
  const texts = EXPLANATION_TEXTS[language];
  const { notPrinted, footerPage } = TABLE_TEXTS[language];
  const { lines, known } = placeExplanations(sheet);
  const header = rangeAt(sheet, HEADER, 0, 1, COLUMNS.remainder + 1);
  const column = (place: number, from = lines): RangeAddress => ({ ...from, column: place, columns: 1 });
  const style = (ranges: readonly RangeAddress[], look: CellStyle): PlanStep => ({ kind: "format-cells", ranges, style: look });
  const knownHeader = { ...known, row: HEADER, rows: 1 };
  const effects = [column(COLUMNS.amount), column(COLUMNS.deviation)];
  const remainder = { ...at(FIRST, COLUMNS.remainder), absoluteColumn: true };
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, 2), cells: [[texts.title], [texts.subtitle]] },
    { kind: "write-cells", range: header, cells: [[texts.unit, texts.row, texts.cause, texts.amount, texts.deviation, texts.remainder]] },
    { kind: "write-cells", range: rangeAt(sheet, HEADER - 1, COLUMNS.known), cells: [[notPrinted]] },
    { kind: "write-cells", range: knownHeader, cells: [[texts.known.unit, texts.known.row, texts.known.deviation]] },
    {
      kind: "write-cells", range: { ...lines, column: COLUMNS.deviation, columns: 2 },
      cells: Array.from({ length: PLACES }, (_, place) => [{ formula: compileDeviation(FIRST + place) }, { formula: compileRemainder(FIRST + place, language) }]),
    },
    style([rangeAt(sheet, 0, 0)], { bold: true, fontSize: 14 }),
    style([rangeAt(sheet, 1, 0), rangeAt(sheet, HEADER - 1, COLUMNS.known, 2 + known.rows, 3)], { fontColour: GREY, fontSize: 9 }),
    style([header, knownHeader], { bold: true, fontColour: ACCENT, lineBelow: { style: "thin", colour: ACCENT } }),
    style([lines], { fill: INPUT_FILL, unlocked: true, vertical: "top" }),
    style([column(COLUMNS.cause)], { wrap: true }),
    style([...effects, ...effects.map((range) => ({ ...range, row: HEADER, rows: 1 })), column(COLUMNS.known + 2, known)], { horizontal: "right", indent: 1, numberFormat: EFFECT, vertical: "top" }),
    style([column(COLUMNS.remainder)], { vertical: "top", wrap: true }),
    { kind: "validate-cells", ranges: [column(COLUMNS.amount)], rule: { type: "number" }, message: { title: texts.inputTitle, text: texts.inputText } },
    {
      kind: "format-when", ranges: [column(COLUMNS.amount)], style: { bold: true, fontColour: ASKS, fill: ASKS_FILL },
      formula: binary(call("COUNTA", at(FIRST, COLUMNS.amount)), ">", call("COUNT", at(FIRST, COLUMNS.amount))),
    },
    {
      kind: "format-when", ranges: [column(COLUMNS.remainder)], style: { bold: true, fontColour: ASKS },
      formula: call("AND", binary(remainder, "<>", ""), binary(remainder, "<>", texts.states.explained), binary(remainder, "<>", texts.states.notNeeded)),
    },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.lines, refersTo: lines },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.units, refersTo: column(COLUMNS.known, known) },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.rows, refersTo: column(COLUMNS.known + 1, known) },
    { kind: "set-name", scope: null, name: EXPLANATION_NAMES.deviations, refersTo: column(COLUMNS.known + 2, known) },
    { kind: "set-column-widths", sheet, widths: WIDTHS.map((characters, place) => ({ column: place, characters })) },
    { kind: "freeze-panes", at: { sheet, row: FIRST, column: 0 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: rangeAt(sheet, 0, 0, FIRST + PLACES, COLUMNS.remainder + 1), orientation: "landscape", paper: "A4", fitToWidth: true,
        repeatedRows: { first: 0, last: HEADER }, footer: { left: texts.title, center: "", right: `${footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

/** The steps that put a deviation among those that are split, at a place of their list, by references to its cells. */
export function compileSplitDeviation(known: RangeAddress, place: number, { title, label, toExplain, euros }: SplitDeviation): readonly PlanStep[] {
  return [{
    kind: "write-cells", range: { ...known, row: known.row + place, rows: 1 },
    cells: [[{ formula: cellOf(title) }, { formula: cellOf(label) }, { formula: effectOf(toExplain, { euros }) }]],
  }];
}

/** What is to be explained of the line's unit and row, in euros; "" of an empty line. */
function compileDeviation(row: number): Formula {
  return call("IF", isEmpty(row), "", deviationOf(row));
}

/** What is left of the deviation once the amounts of all lines of the unit and row are taken off, in words. */
function compileRemainder(row: number, language: Language): Formula {
  const { states } = EXPLANATION_TEXTS[language];
  const [unit, name, deviation] = [at(row, COLUMNS.unit), at(row, COLUMNS.row), at(row, COLUMNS.deviation)];
  const column = (place: number): Formula => {
    const fixed = (of: number) => ({ ...at(of, place), absoluteRow: true, absoluteColumn: true });
    return { type: "range", from: fixed(FIRST), to: fixed(FIRST + PLACES - 1) };
  };
  const explained = call("SUMIFS", column(COLUMNS.amount), column(COLUMNS.unit), unit, column(COLUMNS.row), name);
  const left = call("ROUND", binary(deviation, "-", explained), 2);
  const isUnlisted = call("OR", binary(call("COUNTA", unit), "=", 0), binary(call("COUNTA", name), "=", 0), binary(call("COUNTIFS", named(EXPLANATION_NAMES.units), unit, named(EXPLANATION_NAMES.rows), name), "=", 0));
  const said = join(call("IF", binary(binary(left, "*", deviation), "<", 0), states.tooMuch, states.left), call("FIXED", call("ABS", left), 0), states.euros);
  return call("IF", isEmpty(row), "", call("IF", isUnlisted, states.unlisted,
    call("IF", binary(deviation, "=", 0), states.notNeeded, call("IF", binary(left, "=", 0), states.explained, said))));
}

function deviationOf(row: number): Formula {
  return call("SUMIFS", named(EXPLANATION_NAMES.deviations), named(EXPLANATION_NAMES.units), at(row, COLUMNS.unit), named(EXPLANATION_NAMES.rows), at(row, COLUMNS.row));
}

function isEmpty(row: number): Formula {
  return binary(call("COUNTA", { type: "range", from: at(row, COLUMNS.unit), to: at(row, COLUMNS.amount) }), "=", 0);
}
