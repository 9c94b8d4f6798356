import { ADOPT_TEXTS } from "../../locale/adopts";
import { TABLE_TEXTS } from "../../locale/tables";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { footerText } from "../table/compileTable";
import type { AdoptedTable } from "./AdoptedTable";
import { FINDINGS_NAME, FIRST_ROW, HEADER_ROW, layOutAdopted, SUBTITLE_ROW, TITLE_ROW, type AdoptedLayout } from "./adoptedLayout";
import { adoptedWidths, headerHeight, rowHeights } from "./adoptedWidths";
import { compileAdoptedFindings } from "./compileAdoptedFindings";
import { compileAdoptedLook, inputCells } from "./compileAdoptedLook";
import { gatherCells } from "./gatherCells";

/** The steps that fill the sheet of an adopted table, which must be there and empty: the table as it was found, ready to print, and what was found of it beside. */
export function compileAdopted(sheet: string, table: AdoptedTable): readonly PlanStep[] {
  const layout = layOutAdopted(sheet, table);
  const typed = gatherCells(sheet, inputCells(table));
  const texts = ADOPT_TEXTS[table.language];
  const widths = adoptedWidths(table);
  return [
    { kind: "write-cells", range: layout.printed, cells: compileCells(table, layout) },
    ...compileAdoptedLook(table, layout),
    ...(typed.length === 0 ? [] : [{ kind: "validate-cells", ranges: typed, rule: { type: "number" }, message: { title: texts.numberTitle, text: texts.numberText } } as const]),
    ...compileAdoptedFindings({ ...table, hasFormulas: hasFormulas(table), isPrinted: false }, { name: FINDINGS_NAME, range: layout.findings }),
    { kind: "set-column-widths", sheet, widths },
    { kind: "set-row-heights", sheet, heights: [{ row: HEADER_ROW, points: headerHeight(table, widths) }, ...rowHeights(table, widths)] },
    { kind: "freeze-panes", at: { sheet, row: FIRST_ROW, column: table.columns[0]?.kind === "label" ? 1 : 0 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: layout.printed, orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: TITLE_ROW, last: HEADER_ROW },
        footer: { left: footerText(table.title), center: "", right: `${TABLE_TEXTS[table.language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

function hasFormulas({ rows }: AdoptedTable): boolean {
  return rows.some(({ cells: line }) => line.some(({ content }) => typeof content === "object" && content !== null));
}

function compileCells({ title, subtitle, columns, rows, notes }: AdoptedTable, { printed }: AdoptedLayout): readonly (readonly CellContent[])[] {
  const line = (text: string): readonly CellContent[] => columns.map((_, column) => (column === 0 && text !== "" ? text : null));
  const cells: (readonly CellContent[])[] = Array.from({ length: printed.rows }, () => line(""));
  cells[TITLE_ROW] = line(title);
  cells[SUBTITLE_ROW] = line(subtitle);
  cells[HEADER_ROW] = columns.map(({ header }) => (header === "" ? null : header));
  rows.forEach((row, place) => (cells[FIRST_ROW + place] = row.cells.map(({ content }) => content)));
  notes.forEach((note, place) => (cells[FIRST_ROW + rows.length + 1 + place] = line(note)));
  return cells;
}
