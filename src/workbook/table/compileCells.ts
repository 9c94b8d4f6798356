import { SIGN_PROFILES } from "../../domain/statement/SignProfile";
import { TABLE_TEXTS } from "../../locale/tables";
import { columnKey, type TemplateColumn, type TemplateRow } from "../../templates/TableTemplate";
import { join, named } from "../formulas/formulaParts";
import type { CellContent } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { compileFigure } from "./compileFigures";
import { compileHeader, stampCell, stampedColumns } from "./compileHeader";
import { compileFlag, compileStampWarning, compileState } from "./compileWords";
import type { InputFigures, TableDefinition } from "./TableDefinition";
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
  for (const column of definition.template.columns) {
    const place = layout.columnOf(columnKey(column));
    put(layout.keyRow, place, columnKey(column));
    put(layout.headerRow, place, compileHeader(definition, layout, column));
    for (const row of definition.rows) {
      if (row.kind !== "heading") put(layout.rowOf(row.key), place, compileCell(definition, layout, row, column, figures));
    }
  }
  for (const row of definition.rows) {
    put(layout.rowOf(row.key), layout.labelColumn, row.label[definition.language]);
    put(layout.rowOf(row.key), layout.keyColumn, row.key);
  }
  return cells;
}

function compileCell(definition: TableDefinition, layout: TableLayout, row: TemplateRow, column: TemplateColumn, figures: InputFigures): CellContent {
  switch (column.type) {
    case "measure": {
      const formula = compileFigure(definition, layout, row, column.measure.key);
      return formula === null ? figures(row.key, column.measure.key) : { formula };
    }
    case "reason":
      return null;
    case "state":
      return row.kind === "input" ? { formula: compileState(definition, layout, row) } : null;
    case "flag":
      return { formula: compileFlag(definition, layout, row) };
  }
}

function putFrame(definition: TableDefinition, layout: TableLayout, put: (row: number, column: number, content: CellContent) => void): void {
  const texts = TABLE_TEXTS[definition.language];
  const stamped = stampedColumns(definition);
  const stamp = stamped.at(-1);
  put(layout.titleRow, layout.labelColumn, definition.unit);
  put(layout.noteRow, layout.labelColumn, compileNote(definition));
  put(layout.subtitleRow, layout.keyColumn + 1, texts.notPrinted);
  if (stamp === undefined) return;
  put(layout.stampRow, layout.labelColumn, texts.figuresOfMonths);
  for (const column of stamped) put(layout.stampRow, layout.columnOf(columnKey(column)), definition.through);
  const warning = compileStampWarning(definition, layout);
  if (warning !== null) put(layout.stampRow, layout.columnOf(columnKey(stamp)) + 1, { formula: warning });
  put(layout.subtitleRow, layout.labelColumn, {
    formula: join(`${definition.template.name[definition.language]} · 1–`, stampCell(layout, stamp), "/", named(SETTING_NAMES.year), ` · ${texts.unitOfMoney}`),
  });
}

/** The conventions of the table in words, so that a reader of the print knows them. */
export function compileNote(definition: TableDefinition): string {
  const { note } = TABLE_TEXTS[definition.language];
  const { costs, margin } = SIGN_PROFILES[definition.profile];
  const signs = [costs === "negative" ? note.costsNegative : note.costsPositive, ...(margin === "costs-less-income" ? [note.marginReversed] : [])];
  return [note.remaining, note.percent, ...signs].join(" ");
}
