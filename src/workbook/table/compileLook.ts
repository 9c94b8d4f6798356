import { isAmount } from "../../domain/statement/Measure";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { columnKey, type DeviationColumn, type MeasureColumn, type TemplateColumn, type TemplateRow, type WatchColumn } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { DAY, EFFECT, EUROS, INVISIBLE, figureFormat, labelledText, percentFormat } from "../formats/numberFormats";
import { ACCENT, GREY, INPUT_FILL, PAPER, UNFAVOURABLE } from "../formats/palette";
import type { CellStyle } from "../plan/CellStyle";
import type { PlanStep } from "../plan/WorkbookPlan";
import { bindingCell, bindingKeyCell, countCell, levelCell, ruleColumns } from "../deviations/headCells";
import { stampedColumns } from "./compileHeader";
import { answeredCell } from "./compileWords";
import { decimalsOf } from "./decimals";
import { inputRanges, stampRanges, wordRanges } from "./inputRanges";
import { readyRanges } from "./compileReady";
import { RECORD_LETTERS } from "./recordHeights";
import { rowBlocks } from "./rowBlocks";
import type { InputFigures, TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** How the table looks: quiet, one accent, only input cells filled, ready to print as it is. */
export function compileLook(definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly PlanStep[] {
  const { sheet, range } = layout;
  const { template } = definition;
  const style = (ranges: readonly RangeAddress[], look: CellStyle): PlanStep[] => (ranges.length === 0 ? [] : [{ kind: "format-cells", ranges, style: look }]);
  const line = (row: number, from: number, columns: number): RangeAddress => rangeAt(sheet, row, from, 1, columns);
  const printedLine = (row: number): RangeAddress => line(row, layout.labelColumn, layout.printed.columns);
  const besideColumn = layout.keyColumn + 1;
  const besideLine = (row: number): RangeAddress[] => (besideColumn < range.column + range.columns ? [line(row, besideColumn, range.column + range.columns - besideColumn)] : []);
  const columnsOf = (wanted: (column: TemplateColumn) => boolean): RangeAddress[] =>
    template.columns.filter(wanted).flatMap((column) => rowBlocks(layout, definition.rows, layout.columnOf(columnKey(column))));
  const rowsOf = (wanted: (row: TemplateRow) => boolean): RangeAddress[] =>
    definition.rows.filter(wanted).map((row) => printedLine(layout.rowOf(row.key)));
  const labelsOf = (wanted: (row: TemplateRow) => boolean): RangeAddress[] => rowsOf(wanted).map((row) => ({ ...row, columns: 1 }));
  const records = definition.rows.filter((row) => row.typed === true);
  const ready = readyRanges(definition, layout);
  const last = definition.rows.at(-1);
  const warning = stampWarningColumn(definition, layout);
  const hidden = [line(layout.keyRow, range.column, range.columns), rangeAt(sheet, layout.stampRow, layout.keyColumn, range.rows), ...ready.unseen];
  const words = [...textHeaders(definition, layout), ...columnsOf((column) => !isFigures(column))];

  return [
    // Words stand left by themselves.
    ...style([...columnsOf(isFigures), ...limitHead(definition, layout), ...figureHeaders(definition, layout), ...stampRanges(definition, layout)], { horizontal: "right", indent: 1 }),
    ...figureFormats(definition, layout, figures).flatMap(({ format, ranges }) => style(ranges, { numberFormat: format })),
    ...style([printedLine(layout.titleRow)], { bold: true, fontSize: 14 }),
    ...style([line(layout.stampRow, layout.labelColumn, range.columns), ...besideLine(layout.titleRow), printedLine(layout.subtitleRow), ...besideLine(layout.subtitleRow), printedLine(layout.noteRow)], { fontColour: GREY, fontSize: 9 }),
    ...style(warning === null ? [] : [line(layout.stampRow, warning, 1)], { bold: true, fontColour: UNFAVOURABLE }),
    ...style(hidden, { numberFormat: INVISIBLE }),
    ...style([...hidden, ...choiceRanges(definition, layout)], { fontColour: PAPER }),
    ...style([printedLine(layout.headerRow), ...besideLine(layout.headerRow)], {
      bold: true, fontColour: ACCENT, wrap: true, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT },
    }),
    // Words in columns beside each other stand apart.
    ...style(template.records === null ? [] : words, { horizontal: "left", indent: 1 }),
    ...style(labelsOf((row) => isDetail(definition, row)), { horizontal: "left", indent: 1 }),
    ...style(labelsOf(isPart), { horizontal: "left", indent: 2, italic: true }),
    ...style(labelsOf((row) => row.kind === "heading"), { bold: true, fontColour: ACCENT, vertical: "bottom" }),
    ...style(rowsOf((row) => row.kind === "sum"), { bold: true, lineAbove: { style: "thin", colour: ACCENT } }),
    ...style(last === undefined ? [] : [printedLine(layout.rowOf(last.key))], { lineBelow: { style: "double", colour: ACCENT } }),
    ...style([...inputRanges(definition, layout), ...wordRanges(definition, layout), ...stampRanges(definition, layout), ...ready.typed], { fill: INPUT_FILL, unlocked: true }),
    // A long reason in a low row shows how it begins, not how it ends.
    ...style(wordRanges(definition, layout), { wrap: true, vertical: "top", ...(template.records === null ? {} : { fontSize: RECORD_LETTERS }) }),
    ...style(ready.day, { numberFormat: DAY }),
    // The name alone stands in the cell, which the rows' names are compared with.
    ...style(isStatement(definition) ? [rangeAt(sheet, bindingCell(layout).row, bindingCell(layout).column)] : [], { numberFormat: labelledText(DEVIATION_TEXTS[definition.language].limits.binding) }),
    // The pane writes as a person types, and lifts no protection for it.
    ...style(ready.remembered, { unlocked: true }),
    ...(template.records === null ? [] : [...style(rowBlocks(layout, records, layout.labelColumn, range.columns), { vertical: "top" }), ...style(recordLines(definition, layout, records), { lineAbove: { style: "hair", colour: GREY } })]),
  ];
}

/** The headers of words: they stand as their column does. */
function textHeaders(definition: TableDefinition, layout: TableLayout): RangeAddress[] {
  return definition.template.columns
    .filter((column) => !isFigures(column))
    .map((column) => rangeAt(layout.sheet, layout.headerRow, layout.columnOf(columnKey(column))));
}

/** Where a line parts the records; none runs over the name of a record that goes on with the one above, such as a goal's next target. */
function recordLines(definition: TableDefinition, layout: TableLayout, records: readonly TemplateRow[]): RangeAddress[] {
  const isNamed = (row: TemplateRow): boolean => row.label[definition.language] !== "";
  const goesOn = (row: TemplateRow): boolean => !isNamed(row) && records.some(isNamed);
  return records.slice(1).map((row) => {
    const skipped = goesOn(row) ? 1 : 0;
    return rangeAt(layout.sheet, layout.rowOf(row.key), layout.labelColumn + skipped, 1, layout.printed.columns - skipped);
  });
}

/** The number formats of the columns of figures, each with its cells. */
function figureFormats(definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly { readonly format: string; readonly ranges: readonly RangeAddress[] }[] {
  const head = limitHead(definition, layout);
  const groups = new Map<string, RangeAddress[]>(head.length === 0 ? [] : [[EUROS, head]]);
  for (const column of definition.template.columns) {
    if (!isFigures(column)) continue;
    const place = layout.columnOf(columnKey(column));
    for (const [format, rows] of groupRows(definition.rows, (row) => formatOf(definition, column, row, figures))) {
      groups.set(format, [...(groups.get(format) ?? []), ...rowBlocks(layout, rows, place)]);
    }
  }
  return [...groups].map(([format, ranges]) => ({ format, ranges }));
}

type FiguresColumn = MeasureColumn | WatchColumn | DeviationColumn;

/** Whether figures stand in the column, and not words. */
function isFigures(column: TemplateColumn): column is FiguresColumn {
  return column.type === "measure" || column.type === "expected" || column.type === "to-explain" || column.type === "deviation";
}

/** The number of the unit's level and the key of its binding row tell a person nothing: what they choose stands beside them. What the states say of a forecast is seen in them. */
function choiceRanges(definition: TableDefinition, layout: TableLayout): RangeAddress[] {
  if (ruleColumns(definition).length === 0) return [];
  const cells = [
    countCell(layout),
    levelCell(layout),
    ...(isStatement(definition) ? [bindingKeyCell(layout)] : []),
    ...stampedColumns(definition, "forecast").map(() => answeredCell(layout)),
  ];
  return cells.map(({ row, column }) => rangeAt(layout.sheet, row, column));
}

function isStatement({ template }: TableDefinition): boolean {
  return template.deviations?.kind === "statement";
}

/** What stands above the columns of the rules, with its labels: limits are shown as the amounts below them are. */
function limitHead({ template }: TableDefinition, layout: TableLayout): RangeAddress[] {
  const places = template.columns.filter((column) => column.type === "deviation" || column.type === "to-explain" || (column.type === "measure" && column.measure.kind === "noted")).map((column) => layout.columnOf(columnKey(column)));
  if (places.length === 0) return [];
  const first = Math.min(...places);
  return [rangeAt(layout.sheet, layout.stampRow, first, layout.subtitleRow - layout.stampRow + 1, Math.max(...places) - first + 1)];
}

function formatOf(definition: TableDefinition, column: FiguresColumn, row: TemplateRow, figures: InputFigures): string {
  if (column.type !== "measure") return column.type === "expected" ? figureFormat(1) : EFFECT;
  if (isAmount(column.measure)) return EUROS;
  if (column.measure.kind === "ratio") return percentFormat(definition.conventions.percentDecimals);
  return figureFormat(decimalsOf(definition, column, row, figures));
}

function groupRows(rows: readonly TemplateRow[], formatOfRow: (row: TemplateRow) => string): ReadonlyMap<string, readonly TemplateRow[]> {
  const groups = new Map<string, TemplateRow[]>();
  for (const row of rows) groups.set(formatOfRow(row), [...(groups.get(formatOfRow(row)) ?? []), row]);
  return groups;
}

/** The warning about stamps stands right of the last stamped column, in sight beside the figures it speaks of; null where no column has months. */
function stampWarningColumn(definition: TableDefinition, layout: TableLayout): number | null {
  const stamped = stampedColumns(definition).at(-1);
  return stamped === undefined ? null : layout.columnOf(columnKey(stamped)) + 1;
}

/** The headers of figures, those beside each other as one rectangle. */
function figureHeaders(definition: TableDefinition, layout: TableLayout): RangeAddress[] {
  const columns = definition.template.columns.filter(isFigures).map((column) => layout.columnOf(columnKey(column))).sort((a, b) => a - b);
  const firsts = columns.filter((column) => !columns.includes(column - 1));
  const lasts = columns.filter((column) => !columns.includes(column + 1));
  return firsts.map((first, index) => rangeAt(layout.sheet, layout.headerRow, first, 1, (lasts[index] ?? first) - first + 1));
}

/** Whether the row is a line of a group: a term of an income or expense sum. */
function isDetail(definition: TableDefinition, row: TemplateRow): boolean {
  return row.kind === "input" && definition.rows.some((sum) => sum.kind === "sum" && sum.nature !== "result" && sum.of.includes(row.key));
}

function isPart(row: TemplateRow): boolean {
  return row.kind === "input" && row.partOf !== undefined;
}
