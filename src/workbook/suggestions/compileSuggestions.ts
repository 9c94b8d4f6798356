import type { Language } from "../../locale/Language";
import { SUGGESTION_TEXTS } from "../../locale/suggestions";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EUROS, figureFormat } from "../formats/numberFormats";
import { ACCENT, GREY } from "../formats/palette";
import { join } from "../formulas/formulaParts";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SUGGESTIONS_NAME } from "../settings/names";
import { compileSuggestionRow, reference } from "./compileSuggestionRow";
import type { SuggestionsLayout } from "./layOutSuggestions";
import { METHOD_FORMULAS } from "./methodFormulas";
import { PAST_PARTS } from "./PastFigures";

// In points: four lines.
const HEADER_HEIGHT = 62;
const TITLE = 0;
const SUBTITLE = 1;
const HOW = 2;

/** The steps that fill the sheet of suggestions, which must be there and empty. Nothing on it is typed by a person. */
export function compileSuggestions(layout: SuggestionsLayout, language: Language): readonly PlanStep[] {
  const { range: { sheet } } = layout;
  return [
    { kind: "write-cells", range: layout.range, cells: compileCells(layout, language) },
    ...compileLook(layout),
    { kind: "set-name", scope: null, name: SUGGESTIONS_NAME, refersTo: layout.range },
    { kind: "set-column-widths", sheet, widths: widthsOf(layout) },
    { kind: "set-row-heights", sheet, heights: [{ row: layout.headerRow, points: HEADER_HEIGHT }, ...headings(layout).map(({ at }) => ({ row: at, points: 24 }))] },
    { kind: "freeze-panes", at: { sheet, row: layout.headerRow + 1, column: 1 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: layout.printed, orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: TITLE, last: layout.headerRow },
        footer: { left: SUGGESTION_TEXTS[language].title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

function compileCells(layout: SuggestionsLayout, language: Language): readonly (readonly CellContent[])[] {
  const { range, columns, lines, years } = layout;
  const texts = SUGGESTION_TEXTS[language];
  const cells: CellContent[][] = Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => null));
  const putIn = (row: number) => (column: number, content: CellContent): void => {
    const line = cells[row];
    if (line === undefined || column >= range.columns) throw new Error("A cell lies outside the sheet of suggestions");
    line[column] = content;
  };
  putIn(TITLE)(columns.label, texts.title);
  putIn(SUBTITLE)(columns.label, texts.subtitle);
  putIn(SUBTITLE)(columns.refusals, TABLE_TEXTS[language].notPrinted);
  putIn(HOW)(columns.refusals, texts.howAccurate);
  const header = putIn(layout.headerRow);
  header(columns.label, texts.row);
  header(columns.through, texts.months);
  for (const part of ["budget", "actual", "priorActual", "priorYear"] as const) header(columns[part], texts.figures[part]);
  header(columns.words, texts.refused);
  METHOD_FORMULAS.forEach(({ key }, place) => {
    const name = texts.methods[key] ?? key;
    header(columns.amounts + place, name);
    header(columns.refusals + place, texts.whyNot(name));
    header(columns.ranges + place, texts.errors(name));
    header(columns.within + place, texts.within(name));
    for (const year of years) header(layout.errorColumn(place, year), texts.pastError(year, name));
  });
  for (const year of years) for (const part of PAST_PARTS) header(layout.pastColumn(year, part), texts.pastFigure(year, texts.figures[part]));
  for (const { at, table, row } of lines) {
    if (row !== null) compileSuggestionRow(layout, table, row, at, language, putIn(at));
    else {
      const { sheet, titleRow, subtitleRow, labelColumn } = table.read.layout;
      putIn(at)(columns.label, { formula: join(reference({ sheet, row: titleRow, column: labelColumn }), " · ", reference({ sheet, row: subtitleRow, column: labelColumn })) });
    }
  }
  return cells;
}

function headings({ lines }: SuggestionsLayout) {
  return lines.filter(({ row }) => row === null);
}

const METHODS = METHOD_FORMULAS.length;

function compileLook(layout: SuggestionsLayout): readonly PlanStep[] {
  const { range, printed, columns, headerRow, lines } = layout;
  const { sheet } = range;
  const below = (column: number, count: number): RangeAddress => rangeAt(sheet, headerRow + 1, column, lines.length, count);
  const besides = (row: number, rows = 1): RangeAddress => rangeAt(sheet, row, columns.refusals, rows, range.columns - columns.refusals);
  const headed = (row: number): RangeAddress[] => [rangeAt(sheet, row, 0, 1, printed.columns), besides(row)];
  const figures = columns.words - columns.through;
  const past = range.columns - columns.past;
  const style = (ranges: readonly RangeAddress[], look: Extract<PlanStep, { kind: "format-cells" }>["style"]): PlanStep => ({ kind: "format-cells", ranges, style: look });
  return [
    style([rangeAt(sheet, TITLE, 0)], { bold: true, fontSize: 14 }),
    style([rangeAt(sheet, SUBTITLE, 0), besides(SUBTITLE, 2)], { fontColour: GREY, fontSize: 9 }),
    style([below(columns.through, figures)], { horizontal: "right", numberFormat: EUROS }),
    style([rangeAt(sheet, headerRow, columns.through, 1, figures)], { horizontal: "right" }),
    style([below(columns.label, 1)], { horizontal: "left", indent: 1 }),
    style([rangeAt(sheet, headerRow, columns.words), below(columns.words, 1)], { horizontal: "left", indent: 1 }),
    style([below(columns.words, 1), below(columns.refusals, 3 * METHODS)], { fontColour: GREY, fontSize: 9 }),
    ...(layout.years.length === 0 ? [] : [
      style([below(columns.past, layout.years.length * PAST_PARTS.length)], { horizontal: "right", numberFormat: EUROS, fontColour: GREY, fontSize: 9 }),
      style([below(columns.past + layout.years.length * PAST_PARTS.length, METHODS * layout.years.length)], { horizontal: "right", numberFormat: figureFormat(1), fontColour: GREY, fontSize: 9 }),
      style([rangeAt(sheet, headerRow, columns.past, 1, past)], { horizontal: "right" }),
    ]),
    style(headed(headerRow), { bold: true, fontColour: ACCENT, wrap: true, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    style(headings(layout).map(({ at }) => rangeAt(sheet, at, 0, 1, printed.columns)), { bold: true, fontColour: ACCENT, vertical: "bottom", horizontal: "left", indent: 0, lineBelow: { style: "hair", colour: GREY } }),
  ];
}

/** In characters. */
const WIDTHS = { label: 31, through: 11, figure: 13, method: 15, words: 44, gap: 2, refusal: 30, range: 19, within: 27 } as const;

function widthsOf({ columns, range }: SuggestionsLayout) {
  const widthOf = (column: number): number => {
    if (column === columns.label) return WIDTHS.label;
    if (column === columns.through) return WIDTHS.through;
    if (column < columns.words) return column < columns.amounts ? WIDTHS.figure : WIDTHS.method;
    if (column === columns.words) return WIDTHS.words;
    if (column < columns.refusals) return WIDTHS.gap;
    if (column < columns.ranges) return WIDTHS.refusal;
    if (column < columns.within) return WIDTHS.range;
    if (column < columns.within + METHODS) return WIDTHS.within;
    return column < columns.past ? WIDTHS.gap : WIDTHS.figure;
  };
  return Array.from({ length: range.columns }, (_, column) => ({ column, characters: widthOf(column) }));
}
