import { finding, type Finding } from "../domain/findings/Finding";
import { TEMPLATES, findTemplate } from "../templates";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileLook } from "../workbook/table/compileLook";
import { compileConditionalFormats, compileValidation } from "../workbook/table/compileWatch";
import { inputRanges, wordRanges } from "../workbook/table/inputRanges";
import { printCell } from "../workbook/addresses/printAddress";
import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { rowBlocks } from "../workbook/table/rowBlocks";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import type { Preview } from "./Preview";
import type { TableInWorkbook } from "./readWorkbook";

const NO_LINE = { style: "none", colour: "#000000" } as const;
// The font's size is left as it is: what is plain in this workbook is not known.
const PLAIN = { bold: false, italic: false, fontColour: "#000000", fill: null, wrap: false, unlocked: false, lineAbove: NO_LINE, lineBelow: NO_LINE } as const;

/**
 * Gives a table its own look, locks, validation and flags again after foreign cells were pasted over it. Figures and
 * reasons stay as they are; a text that stands in a number cell is flagged by the table itself.
 */
export async function previewRestoreInputs(host: WorkbookHost, table: TableInWorkbook, templates = TEMPLATES): Promise<Preview> {
  const { ranges } = await host.read({ structure: true, ranges: [table.range] });
  const [reading] = ranges;
  const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version, templates);
  const read = template === null || reading === undefined ? null : readTable(template, table.identity, reading);
  const empty = { sheetsAdded: [], cellsChanged: 0, shows: null };
  if (read === null) {
    return { ...empty, plan: { name: "restore-inputs", steps: [] }, findings: [finding({ code: "table-damaged" }, { sheet: table.range.sheet })] };
  }
  const { definition, layout } = read;
  const cells = [...inputRanges(definition, layout), ...wordRanges(definition, layout)];
  // Only the table's own rows: a row that a person inserted is left alone.
  const rows = rowBlocks(layout, definition.rows, layout.range.column, layout.range.columns);
  const steps: PlanStep[] = [
    { kind: "clear-conditions", range: layout.range },
    { kind: "format-cells", ranges: rows, style: PLAIN },
    ...compileLook(definition, layout, (row, column) => read.value(layout.rowOf(row), layout.columnOf(column)) as number | string | null),
    ...compileValidation(definition, layout),
    ...compileConditionalFormats(definition, layout),
  ];
  return {
    plan: { name: "restore-inputs", steps },
    findings: findTexts(read, inputRanges(definition, layout)),
    sheetsAdded: [],
    cellsChanged: cells.reduce((sum, range) => sum + range.rows * range.columns, 0),
    shows: { sheet: layout.sheet, row: layout.titleRow, column: layout.labelColumn },
  };
}

/** Texts that stand where a number belongs: they stay, since a person typed or pasted them, and are said. */
function findTexts(table: ReadTable, ranges: readonly RangeAddress[]): readonly Finding[] {
  const { sheet } = table.layout;
  return ranges.flatMap((range) =>
    cellsOf(range).flatMap((cell) => {
      const value = table.value(cell.row, cell.column);
      if (typeof value !== "string" || value === "") return [];
      return [finding({ code: "text-in-number-cell", text: value }, { sheet, column: table.header(cell.column), cell: printCell(cell) }, "warning")];
    }),
  );
}

function cellsOf({ row, column, rows, columns }: RangeAddress) {
  return Array.from({ length: rows * columns }, (_, index) => ({ row: row + Math.floor(index / columns), column: column + (index % columns) }));
}
