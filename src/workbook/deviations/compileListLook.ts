import { DEVIATION_LIST_TEXTS } from "../../locale/deviationLists";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { Language } from "../../locale/Language";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EFFECT, EUROS } from "../formats/numberFormats";
import { ACCENT, ASKS, ASKS_FILL, FAVOURABLE, GREY, UNFAVOURABLE } from "../formats/palette";
import { at, binary, call } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellStyle, ConditionalStyle } from "../plan/CellStyle";
import type { PlanStep } from "../plan/WorkbookPlan";
import { countLines } from "../table/recordHeights";
import type { ListContent } from "./ListContent";
import { LIST_COLUMNS, type ListLayout } from "./listLayout";

/** The height of a row of one line, in points. */
const USUAL_HEIGHT = 15;
/** Letters of the list, in points, and how many more of them go into a column than its width says. */
const LETTERS = 10;
const ROOM = 1.05;
const LINE = 13;
const HEADER = 30;
const AIR = 4;
const MOST = 409;

/** The look of the sheet of deviations: what is grey, red, green or asks, by what stands in the cells now. */
export function compileListLook(layout: ListLayout): readonly PlanStep[] {
  const { sheet, lines, areas, areasHeader, header, tables, tablesHeader, numbers } = layout;
  const style = (ranges: readonly RangeAddress[], look: CellStyle): PlanStep => ({ kind: "format-cells", ranges, style: look });
  const listColumn = (column: number, range: RangeAddress = lines): RangeAddress => ({ ...range, column, columns: 1 });
  const total = { ...areas, row: areas.row + areas.rows - 1, rows: 1 };
  const figures = (range: RangeAddress, first: number): RangeAddress => ({ ...range, column: range.column + first, columns: range.columns - first });
  const beside = rangeAt(sheet, 0, tables.column, layout.still.row + layout.still.rows, layout.still.column - tables.column + 1);
  const sourcesHeader = { ...header, column: layout.chosen.column, columns: layout.sources.columns };
  return [
    style([rangeAt(sheet, 0, 0)], { bold: true, fontSize: 14 }),
    style([rangeAt(sheet, 1, 0), beside], { fontColour: GREY, fontSize: 9 }),
    style([rangeAt(sheet, layout.statusRow, 0)], { bold: true }),
    style([rangeAt(sheet, layout.listTitleRow, 0)], { bold: true, fontSize: 12 }),
    style([areasHeader, header, tablesHeader, sourcesHeader], { bold: true, fontColour: ACCENT, wrap: true, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    style([areas], { fontSize: LETTERS }),
    style([{ ...areas, columns: 1 }], { wrap: true }),
    style([total], { bold: true, lineAbove: { style: "thin", colour: ACCENT } }),
    style([lines], { fontSize: LETTERS, wrap: true, vertical: "top", lineBelow: { style: "hair", colour: GREY } }),
    style([figures(areasHeader, 1), figures(areas, 1), figures(tablesHeader, 1), figures(tables, 1), listColumn(LIST_COLUMNS.effect, header), listColumn(LIST_COLUMNS.effect)], { horizontal: "right", indent: 1 }),
    style([{ ...areas, column: LIST_COLUMNS.row, columns: 2 }, numbers, figures(tables, 1)], { numberFormat: EUROS }),
    style([listColumn(LIST_COLUMNS.effect), listColumn(LIST_COLUMNS.effect, areas)], { numberFormat: EFFECT }),
    ...compileConditions(layout),
    { kind: "set-column-widths", sheet, widths: layout.widths },
    { kind: "freeze-panes", at: { sheet, row: layout.statusRow + 1, column: 0 } },
    { kind: "hide-gridlines", sheet },
  ];
}

/** What is no longer flagged is grey; effects red or green, reasons that are due stand out, and so does a list that is behind the tables. */
function compileConditions({ sheet, statusRow, numbers, lines }: ListLayout): readonly PlanStep[] {
  const inColumn = (column: number): CellReference => ({ ...at(lines.row, column), absoluteColumn: true });
  const when = (range: RangeAddress, formula: Formula, look: ConditionalStyle): PlanStep => ({ kind: "format-when", ranges: [range], formula, style: look });
  const [listed, standing, flagged] = [0, 1, 2].map((place) => at(numbers.row, numbers.column + place)) as [CellReference, CellReference, CellReference];
  const effect = inColumn(LIST_COLUMNS.effect);
  const state = inColumn(LIST_COLUMNS.state);
  const given: CellReference = { ...at(numbers.row, numbers.column + 3), absoluteRow: true, absoluteColumn: true };
  return [
    when(rangeAt(sheet, statusRow, 0), call("OR", binary(listed, "<>", standing), binary(listed, "<>", flagged)), { bold: true, fontColour: ASKS, fill: ASKS_FILL }),
    when(lines, call("AND", binary(call("COUNT", effect), "=", 0), binary(inColumn(LIST_COLUMNS.rule), "<>", "")), { italic: true, fontColour: GREY }),
    when({ ...lines, column: LIST_COLUMNS.effect, columns: 1 }, binary(effect, "<", 0), { bold: true, fontColour: UNFAVOURABLE }),
    when({ ...lines, column: LIST_COLUMNS.effect, columns: 1 }, binary(effect, ">", 0), { fontColour: FAVOURABLE }),
    when({ ...lines, column: LIST_COLUMNS.state, columns: 1 }, call("AND", binary(state, "<>", ""), binary(state, "<>", given)), { bold: true, fontColour: ASKS }),
  ];
}

/** The heights of the summary and of so many places of lines, as high as the words that stand there now take: not every program fits a row to what formulas give. */
export function listHeights(layout: ListLayout, content: ListContent, places: number, language: Language): readonly { readonly row: number; readonly points: number }[] {
  const room = (column: number): number => Math.floor((layout.widths.find((one) => one.column === column)?.characters ?? 0) * ROOM);
  const { rules, reasonStates } = DEVIATION_TEXTS[language];
  const pointsOf = (lines: number): number => Math.min(MOST, Math.max(USUAL_HEIGHT, lines * LINE + 2));
  const { loss } = DEVIATION_LIST_TEXTS[language];
  const lines = content.lines.map(({ table, flag }, index) => {
    const words = [
      { text: table.unit, column: LIST_COLUMNS.unit }, { text: flag.label, column: LIST_COLUMNS.row }, { text: rules[flag.rule], column: LIST_COLUMNS.rule },
      { text: flag.words, column: LIST_COLUMNS.words }, { text: flag.reason, column: LIST_COLUMNS.reason },
      { text: flag.state === "not-needed" ? "" : reasonStates[flag.state], column: LIST_COLUMNS.state },
    ];
    return { row: layout.lines.row + index, points: pointsOf(Math.max(...words.map(({ text, column }) => countLines(text, room(column))))) };
  });
  const header = Math.ceil(loss.length / room(LIST_COLUMNS.effect)) > 2 ? HEADER + USUAL_HEIGHT : HEADER;
  const left = Array.from({ length: places - lines.length }, (_, index) => ({ row: layout.lines.row + lines.length + index, points: USUAL_HEIGHT }));
  const areas = content.areas.map(({ name }, index) => ({ row: layout.areas.row + index, points: pointsOf(countLines(name, room(LIST_COLUMNS.unit))) }));
  return [{ row: layout.areasHeader.row, points: header }, ...areas, { row: layout.header.row, points: HEADER }, { row: layout.lines.row - 1, points: AIR }, ...lines, ...left];
}
