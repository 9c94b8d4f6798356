import { finding, type Finding } from "../../domain/findings/Finding";
import { cellText } from "../../domain/crossfoot/Figure";
import { compileEquation } from "../../workbook/adopted/compileEquation";
import { gatherCells } from "../../workbook/adopted/gatherCells";
import { figureFormat } from "../../workbook/formats/numberFormats";
import { at } from "../../workbook/formulas/formulaParts";
import type { CellContent, PlanStep } from "../../workbook/plan/WorkbookPlan";
import type { UntidyTable } from "../../recognition/untidy/UntidyTable";
import type { FoundTable } from "../auditing/FoundTable";
import { placeOfCell } from "../auditing/tellFault";
import type { ChosenFormulas } from "./chooseFormulas";
import { ofNothing } from "./ofNothing";

/** A cell of the sheet that gets another content, and what stands in it now. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
  /** How many decimals it is written with, where it is text; null where the sheet holds a number. */
  readonly decimals: number | null;
}

/** What stands in the way of adopting a table where it is: rows that were printed over several lines. */
export function checkInPlace(found: FoundTable, { rows }: UntidyTable): readonly Finding[] {
  return rows.flatMap(({ indexes }, row) => {
    if (indexes.length === 1) return [];
    const { table = "", sheet = "", row: label = "" } = placeOfCell(found, { row, column: 0 });
    return [finding({ code: "row-broken" }, { sheet, table, row: label })];
  });
}

/** The cells that change: those that equations give, and numbers that are kept as text. Everything else stays as it is, formulas too. */
export function listChangedCells({ audited: { source } }: FoundTable, untidy: UntidyTable, formulas: ChosenFormulas): readonly ChangedCell[] {
  const rowOf = (row: number): number => source.rows[row] ?? 0;
  const columnOf = (column: number): number => source.columns[column] ?? 0;
  return untidy.cells.flatMap((line, row) => line.flatMap(({ typed, isNumber, formula, text }, column): readonly ChangedCell[] => {
    const place = { row: rowOf(row), column: columnOf(column), text, decimals: isNumber ? null : typed?.decimals ?? 0 };
    const check = formulas.checks.get(cellText({ table: 0, row, column }));
    if (check !== undefined) {
      const places = { figureAt: formulas.figureAt, cellOf: (cell: { readonly row: number; readonly column: number }) => at(rowOf(cell.row), columnOf(cell.column)), hundred: 100, ofNothing: ofNothing(untidy, formulas, column) } as const;
      return [{ ...place, content: { formula: compileEquation(check, places) } }];
    }
    return typed === null || isNumber || formula !== null ? [] : [{ ...place, content: typed.number }];
  }));
}

/** The steps that write changed cells and no other. Where a text stood, the cell is first made one of numbers: a formula in a cell of text is text. */
export function compileChanged(sheet: string, changed: readonly ChangedCell[]): readonly PlanStep[] {
  const contents = new Map(changed.map(({ row, column, content }) => [`${row},${column}`, content]));
  const decimals = [...new Set(changed.flatMap((cell) => cell.decimals ?? []))].sort((a, b) => a - b);
  return [
    ...decimals.map((some): PlanStep => ({ kind: "format-cells", ranges: gatherCells(sheet, changed.filter((cell) => cell.decimals === some)), style: { numberFormat: figureFormat(some) } })),
    ...gatherCells(sheet, changed).map((range): PlanStep => ({
      kind: "write-cells", range,
      cells: Array.from({ length: range.rows }, (_, row) => Array.from({ length: range.columns }, (__, column) => contents.get(`${range.row + row},${range.column + column}`) ?? null)),
    })),
  ];
}
