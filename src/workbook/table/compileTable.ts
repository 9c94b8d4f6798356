import { cutText } from "../../domain/text/cutText";
import { TABLE_TEXTS } from "../../locale/tables";
import { printTableIdentity } from "../../templates/TableIdentity";
import type { PlanStep } from "../plan/WorkbookPlan";
import { tableIdentityName, tableRangeName } from "../settings/names";
import { columnWidths, headerLines, type ColumnWidth } from "./columnWidths";
import { compileCells } from "./compileCells";
import { compileLook } from "./compileLook";
import { compileWatch } from "./compileWatch";
import { recordHeights } from "./recordHeights";
import type { InputFigures, TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** Where a table is put: whether its sheet is its own, and its number there. */
export interface TablePlacement {
  /** A sheet of its own is protected, frozen and set up for print; a user's sheet is left in the user's hands. */
  readonly ownSheet: boolean;
  /** From 1; tells the tables of a sheet apart in their names. */
  readonly number: number;
  /** What a user's sheet is like already: how wide its columns are, in characters, and whether something else stands in the row of column keys. */
  readonly found?: { readonly widths: readonly number[]; readonly isKeyRowShared: boolean };
}

/** The steps that write a whole table at its layout. Its sheet must be there. */
export function compileTable(definition: TableDefinition, layout: TableLayout, figures: InputFigures, placement: TablePlacement): readonly PlanStep[] {
  const widths = columnWidths(definition, layout, figures);
  return [
    { kind: "write-cells", range: layout.range, cells: compileCells(definition, layout, figures) },
    ...compileLook(definition, layout, figures),
    ...compileWatch(definition, layout),
    ...compileIdentity(definition, layout, placement.number),
    ...(placement.ownSheet ? compileSheet(definition, layout, widths, recordHeights(definition, layout, figures, widths)) : compileSizes(definition, layout, widths, placement)),
  ];
}

// In points.
const KEY_ROW = 6;
const HEADER_LINE = 15;

function headerHeight(definition: TableDefinition, layout: TableLayout, widths: readonly ColumnWidth[]): number {
  return 2 + HEADER_LINE * headerLines(definition, layout, widths);
}

/** On a user's sheet no column becomes narrower, and no row flatter in which something else stands. */
function compileSizes(definition: TableDefinition, layout: TableLayout, widths: readonly ColumnWidth[], { found }: TablePlacement): readonly PlanStep[] {
  const { sheet } = layout;
  const wider = widths.filter(({ column, characters }) => characters > (found?.widths[column] ?? 0));
  const heights = [...(found?.isKeyRowShared === true ? [] : [{ row: layout.keyRow, points: KEY_ROW }]), { row: layout.headerRow, points: headerHeight(definition, layout, widths) }];
  return [...(wider.length === 0 ? [] : [{ kind: "set-column-widths", sheet, widths: wider } as const]), { kind: "set-row-heights", sheet, heights }];
}

/** The names that say what the table is and where. */
export function compileIdentity(definition: TableDefinition, layout: TableLayout, number: number): readonly PlanStep[] {
  const { template: { kind, variant, version }, language, conventions, sumsRegister, year, through, unit } = definition;
  const text = printTableIdentity({ kind, variant, version, language, conventions, ...(sumsRegister === true ? { sumsRegister } : {}), year, through, unit });
  return [
    { kind: "set-name", scope: layout.sheet, name: tableRangeName(number), refersTo: layout.range },
    { kind: "set-name", scope: layout.sheet, name: tableIdentityName(number), refersTo: { text } },
  ];
}

function compileSheet(definition: TableDefinition, layout: TableLayout, widths: readonly ColumnWidth[], records: readonly { readonly row: number; readonly points: number }[]): readonly PlanStep[] {
  const { sheet } = layout;
  // Room above a heading sets its group apart, without an empty row.
  const headings = definition.rows.filter((row) => row.kind === "heading").map((row) => ({ row: layout.rowOf(row.key), points: 22 }));
  return [
    { kind: "set-column-widths", sheet, widths },
    { kind: "set-row-heights", sheet, heights: [{ row: layout.keyRow, points: KEY_ROW }, { row: layout.headerRow, points: headerHeight(definition, layout, widths) }, ...headings, ...records] },
    { kind: "freeze-panes", at: { sheet, row: layout.headerRow + 1, column: layout.labelColumn + 1 } },
    { kind: "hide-gridlines", sheet },
    { kind: "set-up-print", sheet, setup: printSetup(definition, layout) },
    { kind: "protect-sheet", sheet },
  ];
}

/**
 * A4 landscape, as wide as the page, headers repeated, unit, year and page in the footer. No formula can stand in a footer:
 * the months are printed under the title, where they follow the stamps.
 */
export function printSetup(definition: TableDefinition, layout: TableLayout) {
  const texts = TABLE_TEXTS[definition.language];
  return {
    area: layout.printed,
    orientation: "landscape",
    paper: "A4",
    fitToWidth: true,
    repeatedRows: { first: layout.titleRow, last: layout.headerRow },
    // In a footer & begins a code.
    footer: {
      left: footerText(definition.unit),
      center: String(definition.year),
      right: `${texts.footerPage} &P/&N`,
    },
  } as const;
}

// Excel takes 255 characters for the whole footer, codes and doubled & included.
const FOOTER_UNIT = 100;

/** A name as a footer takes it: not too long, its & doubled. */
export function footerText(unit: string): string {
  const shown = unit.length <= FOOTER_UNIT ? unit : `${cutText(unit, FOOTER_UNIT - 1)}…`;
  return shown.replace(/&/g, "&&");
}
