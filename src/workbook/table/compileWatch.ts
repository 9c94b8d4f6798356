import { TABLE_TEXTS } from "../../locale/tables";
import { columnKey, type TemplateRow } from "../../templates/TableTemplate";
import { rangeAt } from "../addresses/RangeAddress";
import { at, binary, call } from "../formulas/formulaParts";
import { mapReferences } from "../formulas/mapReferences";
import { ASKS, ASKS_FILL, GREY, UNFAVOURABLE } from "../formats/palette";
import type { Formula } from "../formulas/Formula";
import type { PlanStep } from "../plan/WorkbookPlan";
import { compileExceeded } from "./compileFigures";
import { stampedColumns } from "./compileHeader";
import { inputRanges } from "./inputRanges";
import { rowBlocks } from "./rowBlocks";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** What the workbook itself watches: which cells take only numbers, and which rows stand out, all without the add-in. */
export function compileWatch(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  return [...compileValidation(definition, layout), ...compileConditionalFormats(definition, layout)];
}

export function compileValidation(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  const { input } = TABLE_TEXTS[definition.language];
  const stamps = stampedColumns(definition).map((column) => rangeAt(layout.sheet, layout.stampRow, layout.columnOf(columnKey(column))));
  return [
    { kind: "validate-cells", ranges: inputRanges(definition, layout), rule: { type: "number" }, message: { title: input.amountTitle, text: input.amountText } },
    ...(stamps.length === 0 ? [] : [{ kind: "validate-cells", ranges: stamps, rule: { type: "whole-number", from: 1, to: 12 }, message: { title: input.monthTitle, text: input.monthText } } as const]),
  ];
}

export function compileConditionalFormats(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  const inputs = inputRanges(definition, layout);
  const first = inputs[0];
  const steps: PlanStep[] = [];
  if (first !== undefined) {
    const cell = at(first.row, first.column);
    steps.push({ kind: "format-when", ranges: inputs, formula: binary(call("COUNTA", cell), ">", call("COUNT", cell)), style: { bold: true, fontColour: ASKS, fill: ASKS_FILL } });
  }
  for (const nature of ["expense", "result"] as const) steps.push(...compileExceededFormat(definition, layout, (row) => row.kind !== "heading" && row.nature === nature));
  return [...steps, ...compileUnansweredFormat(definition, layout)];
}

// Bold as well as coloured, so that the print tells it without colour; the words stand in the flag column.
function compileExceededFormat(definition: TableDefinition, layout: TableLayout, wanted: (row: TemplateRow) => boolean): PlanStep[] {
  const rows = definition.rows.filter(wanted);
  const first = rows[0];
  const formula = first === undefined ? null : compileExceeded(definition, layout, first);
  if (formula === null) return [];
  // From the left, since the formula is that of the first cell; a person may have moved or inserted columns.
  const columns = (["actual", "remaining", "percent-used"] as const).map((column) => layout.columnOf(column)).sort((a, b) => a - b);
  return [{ kind: "format-when", ranges: columns.flatMap((column) => rowBlocks(layout, rows, column)), formula: fixColumns(formula), style: { bold: true, fontColour: UNFAVOURABLE } }];
}

// A forecast that nobody has given is the budget; it is shown in grey italics until it is answered.
function compileUnansweredFormat(definition: TableDefinition, layout: TableLayout): PlanStep[] {
  const rows = definition.rows.filter((row) => row.kind === "input");
  const first = rows[0];
  if (first === undefined) return [];
  const unanswered = binary(call("COUNT", at(layout.rowOf(first.key), layout.columnOf("adjustment"))), "=", 0);
  return [{ kind: "format-when", ranges: rowBlocks(layout, rows, layout.columnOf("forecast")), formula: fixColumns(unanswered), style: { italic: true, fontColour: GREY } }];
}

/** The formula with every column absolute, so that it asks the same cells in each column it formats. */
function fixColumns(formula: Formula): Formula {
  return mapReferences(formula, (cell) => ({ ...cell, absoluteColumn: true }));
}
