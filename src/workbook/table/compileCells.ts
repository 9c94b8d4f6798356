import { DEVIATION_TEXTS } from "../../locale/deviations";
import { TABLE_TEXTS } from "../../locale/tables";
import { columnKey, type ChoiceColumn, type TemplateColumn, type TemplateRow } from "../../templates/TableTemplate";
import { isAmount } from "../../domain/statement/Measure";
import { at, binary, call, join, span } from "../formulas/formulaParts";
import type { CellContent } from "../plan/WorkbookPlan";
import { isTypedAt } from "../../templates/isTypedAt";
import { compileDeviation } from "../deviations/compileDeviation";
import { compileExpected } from "../deviations/compileExpected";
import { compileHead } from "../deviations/compileHead";
import { compileReasonState, compileToExplain } from "../deviations/compileReason";
import type { Formula } from "../formulas/Formula";
import { compileFigure } from "./compileFigures";
import { compileHeader, compilePattern, stampCell, stampedColumns } from "./compileHeader";
import { compileNote } from "./compileNote";
import { compileReady } from "./compileReady";
import { answeredCell, compileAnswered, compileFlag, compileForecastMonth, compileStampWarning, compileState } from "./compileWords";
import { choiceText } from "./choices";
import { inUnit, measuresOf, moneyUnitOf, type InputFigures, type TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** What stands in every cell of the table's block, row by row. */
export function compileCells(definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly (readonly CellContent[])[] {
  const { range } = layout;
  const cells: CellContent[][] = Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => null));
  const put = (row: number, column: number, content: CellContent): void => {
    const line = cells[row - range.row];
    if (line === undefined) throw new Error("A cell lies outside its table");
    line[column - range.column] = content;
  };
  putFrame(definition, layout, put);
  putStamps(definition, layout, put);
  for (const cell of compileHead(definition, layout)) put(cell.row, cell.column, cell.content);
  for (const column of definition.template.columns) {
    const place = layout.columnOf(columnKey(column));
    put(layout.keyRow, place, columnKey(column));
    put(layout.headerRow, place, compileHeader(definition, layout, column));
    for (const row of definition.rows) {
      if (row.kind !== "heading") put(layout.rowOf(row.key), place, compileCell(definition, layout, row, column, figures));
    }
  }
  for (const row of definition.rows) {
    put(layout.rowOf(row.key), layout.labelColumn, row.label[definition.language] || null);
    put(layout.rowOf(row.key), layout.keyColumn, row.key);
  }
  return cells;
}

/** What stands in a cell of the table: a formula, a figure or a word that it has from the start, or nothing. */
export function compileCell(definition: TableDefinition, layout: TableLayout, row: TemplateRow, column: TemplateColumn, figures: InputFigures): CellContent {
  switch (column.type) {
    case "measure": {
      const formula = compileFigure(definition, layout, row, column.measure.key);
      if (formula !== null) return { formula };
      return isTypedAt(column, row) ? typedContent(definition, column, figures(row.key, column.measure.key)) : null;
    }
    case "text":
      return isTypedAt(column, row) ? figures(row.key, column.key) : null;
    case "choice":
      return row.kind === "input" ? figures(row.key, column.key) : compileCounts(definition, layout, row, column);
    case "state":
      return row.kind === "input" ? { formula: compileState(definition, layout, row) } : null;
    case "flag":
      return contentOf(compileFlag(definition, layout, row));
    case "reason-state":
      return contentOf(compileReasonState(definition, layout, row));
    case "to-explain":
      return contentOf(compileToExplain(definition, layout, row));
    case "expected":
      return contentOf(compileExpected(definition, layout, row));
    case "deviation":
      return contentOf(compileDeviation(definition, layout, row, column.rule));
  }
}

function contentOf(formula: Formula | null): CellContent {
  return formula === null ? null : { formula };
}

/** What a person's cell holds: an amount in the unit of its column, anything else as it is. */
export function typedContent(definition: TableDefinition, column: TemplateColumn, figure: number | string | null): number | string | null {
  const isMoney = column.type === "measure" && isAmount(column.measure);
  return isMoney && typeof figure === "number" ? inUnit(definition, column.measure.key, figure) : figure;
}

/** How many rows of a sum have each of a column's words: "✓ 12  ◐ 3  ✗ 0  ○ 2". */
function compileCounts(definition: TableDefinition, layout: TableLayout, row: TemplateRow, column: ChoiceColumn): CellContent {
  const [first] = row.kind === "sum" ? row.of : [];
  const last = row.kind === "sum" ? row.of.at(-1) : undefined;
  if (first === undefined || last === undefined) return null;
  const place = layout.columnOf(column.key);
  const all = span(at(layout.rowOf(first), place), at(layout.rowOf(last), place));
  const parts = column.choices.flatMap((choice, index) => [`${index === 0 ? "" : "  "}${choice.symbol} `, call("COUNTIFS", all, choiceText(choice, definition.language))]);
  const [head = "", ...rest] = parts;
  return { formula: join(head, ...rest) };
}

type Put = (row: number, column: number, content: CellContent) => void;

function putFrame(definition: TableDefinition, layout: TableLayout, put: Put): void {
  const texts = TABLE_TEXTS[definition.language];
  const { template, language } = definition;
  put(layout.titleRow, layout.labelColumn, definition.unit);
  put(layout.noteRow, layout.labelColumn, compileNote(definition) || null);
  if (template.columns.some((column) => column.area === "beside")) put(layout.subtitleRow, layout.keyColumn + 1, compileNotPrinted(definition, layout));
  if (template.records !== null) put(layout.headerRow, layout.labelColumn, template.records.header[language]);
  const stamp = stampedColumns(definition).at(-1);
  const period = compilePattern(template.period[language], () => {
    if (stamp === undefined) throw new Error(`${template.kind} speaks of months, and none of its columns says them`);
    return stampCell(layout, stamp);
  });
  const hasAmounts = measuresOf(template).some(isAmount) && stampedColumns(definition, "unit").length === 0;
  const money = hasAmounts ? [` · ${texts.unitsOfMoney[definition.conventions.moneyUnit]}`] : [];
  put(layout.subtitleRow, layout.labelColumn, { formula: join(`${template.name[language]} · `, ...period, ...money) });
}

/** That the columns right of it are not printed, and how many flags the table has. */
function compileNotPrinted(definition: TableDefinition, layout: TableLayout): CellContent {
  const { notPrinted } = TABLE_TEXTS[definition.language];
  if (definition.template.deviations === undefined) return notPrinted;
  const count = at(layout.stampRow, layout.columnOf("flag"));
  const { flag, flags } = DEVIATION_TEXTS[definition.language].head;
  return { formula: join(`${notPrinted} · `, count, call("IF", binary(count, "=", 1), ` ${flag}`, ` ${flags}`)) };
}

/** The months or the units of what stands in the columns, above them, a warning where months differ, and when the forecasts were given. */
function putStamps(definition: TableDefinition, layout: TableLayout, put: Put): void {
  const texts = TABLE_TEXTS[definition.language];
  for (const column of stampedColumns(definition, "unit")) {
    put(layout.stampRow, layout.labelColumn, texts.unitOfColumn);
    put(layout.stampRow, layout.columnOf(columnKey(column)), texts.moneyUnits[moneyUnitOf(definition, columnKey(column))]);
  }
  for (const column of stampedColumns(definition, "forecast")) {
    put(layout.stampRow, layout.columnOf("state"), { formula: compileForecastMonth(definition, layout, column) });
    const answered = compileAnswered(definition, layout, column);
    if (answered !== null) put(answeredCell(layout).row, answeredCell(layout).column, { formula: answered });
    put(layout.stampRow, layout.columnOf(columnKey(column)), definition.through);
  }
  for (const { cell, content } of compileReady(definition, layout)) put(cell.row, cell.column, content);
  const stamped = stampedColumns(definition);
  const last = stamped.at(-1);
  if (last === undefined) return;
  put(layout.stampRow, layout.labelColumn, texts.figuresOfMonths);
  for (const column of stamped) put(layout.stampRow, layout.columnOf(columnKey(column)), definition.through);
  const warning = compileStampWarning(definition, layout);
  const right = layout.columnOf(columnKey(last)) + 1;
  if (warning !== null) put(layout.stampRow, right, { formula: warning });
}
