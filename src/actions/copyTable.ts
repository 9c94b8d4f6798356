import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileIdentity, printSetup } from "../workbook/table/compileTable";
import { isTypedAt } from "../templates/isTypedAt";
import { columnKey } from "../templates/TableTemplate";
import { typedContent } from "../workbook/table/compileCells";
import { columnWidths, widestFigure } from "../workbook/table/columnWidths";
import { rowBlocks } from "../workbook/table/rowBlocks";
import { contains, rangeAt } from "../workbook/addresses/RangeAddress";
import type { TableLayout } from "../workbook/table/layOutTable";
import type { InputFigures, TableDefinition } from "../workbook/table/TableDefinition";

/** A table of this plan that already stands on a sheet of its own and can be copied for a unit like it. */
export interface MadeTable {
  readonly definition: TableDefinition;
  readonly sheet: string;
  /** What stands in it. */
  readonly figures: InputFigures;
  /** The characters that its widest figure takes. */
  readonly widest: number;
}

/**
 * The steps that make a table by copying a sheet that the same plan has made, or null where none is alike.
 * A copied sheet and its values cost a tenth of a sheet made anew: 200 units fit in a few requests.
 */
export function copyTable(definition: TableDefinition, layout: TableLayout, figures: InputFigures, made: readonly MadeTable[]): readonly PlanStep[] | null {
  const source = made.find((one) => isAlike(one.definition, definition));
  if (source === undefined) return null;
  return [
    { kind: "copy-sheet", source: source.sheet, sheet: layout.sheet },
    { kind: "unprotect-sheet", sheet: layout.sheet },
    { kind: "write-cells", range: rangeAt(layout.sheet, layout.titleRow, layout.labelColumn), cells: [[definition.unit]] },
    ...writeInputs(definition, layout, figures, source.figures),
    ...compileIdentity(definition, layout, 1),
    ...widen(source, definition, layout, figures),
    { kind: "set-up-print", sheet: layout.sheet, setup: printSetup(definition, layout) },
    { kind: "protect-sheet", sheet: layout.sheet },
  ];
}

/** What stands in the cells that a person fills in, a column's rows that follow each other in one step; everything else, and what is the same, came with the copy. */
function writeInputs(definition: TableDefinition, layout: TableLayout, figures: InputFigures, copied: InputFigures): readonly PlanStep[] {
  return definition.template.columns.flatMap((column) => {
    const key = columnKey(column);
    const inputs = definition.rows.filter((row) => isTypedAt(column, row));
    return rowBlocks(layout, inputs, layout.columnOf(key)).flatMap((range): readonly PlanStep[] => {
      const rows = inputs.filter((row) => contains(range, { ...range, row: layout.rowOf(row.key) }));
      if (rows.every((row) => figures(row.key, key) === copied(row.key, key))) return [];
      return [{ kind: "write-cells", range, cells: rows.map((row) => [typedContent(definition, column, figures(row.key, key))]) }];
    });
  });
}

/** Wider columns where this unit's figures are longer than those of the sheet it is copied from. */
function widen(source: MadeTable, definition: TableDefinition, layout: TableLayout, figures: InputFigures): readonly PlanStep[] {
  if (widestFigure(definition, figures) <= source.widest) return [];
  return [{ kind: "set-column-widths", sheet: layout.sheet, widths: columnWidths(definition, layout, figures) }];
}

function isAlike(a: TableDefinition, b: TableDefinition): boolean {
  return (
    a.template === b.template &&
    a.language === b.language &&
    isSame(a.conventions, b.conventions) &&
    isSame(a.columnUnits ?? {}, b.columnUnits ?? {}) &&
    a.year === b.year &&
    a.through === b.through &&
    // What a person has called a row came with the copy.
    isSame(a.rows.map(({ key, label }) => [key, label]), b.rows.map(({ key, label }) => [key, label]))
  );
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
