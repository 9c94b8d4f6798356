import type { CellStyle } from "../../../src/workbook/plan/CellStyle";
import { readPrintedTable } from "../../../src/workbook/print/readPrintedTable";
import type { PrintedCell } from "../../../src/workbook/print/PrintedTable";
import { columnWidths } from "../../../src/workbook/table/columnWidths";
import type { ReadTable } from "../../../src/workbook/table/readTable";

// In pixels, for a font of 12: a digit, a line of text, the room around it.
const DIGIT = 7;
const LINE = 15;
const ROOM = 4;
const MOST_LINES = 5;
const LINES = { hair: 0.5, thin: 1, double: 2.5 } as const;

interface Placed {
  readonly cell: PrintedCell;
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
}

/** The printed part of a table as an SVG, with the looks and the column widths of its sheet. A long text is cut after a few lines. */
export function drawTable(table: ReadTable): string {
  const { title, subtitle, headers, rows, note } = readPrintedTable(table, table.definition.conventions.moneyUnit);
  const figures = (row: string, column: string): number | string | null => {
    const value = table.value(table.layout.rowOf(row), table.layout.columnOf(column));
    return typeof value === "boolean" ? null : value;
  };
  const characters = new Map(columnWidths(table.definition, table.layout, figures).map((one) => [one.column, one.characters]));
  const widths = headers.map((_, index) => (characters.get(table.layout.labelColumn + index) ?? 12) * DIGIT);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const parts: string[] = [];
  let y = ROOM;
  const drawLine = (cell: PrintedCell, size: number): void => {
    y += size + ROOM;
    parts.push(drawText(cell.text, ROOM, y, cell.style, "start", size));
  };
  const drawRow = (cells: readonly PrintedCell[]): void => {
    const placed = cells.map((cell, index): Placed => ({
      cell, width: widths[index] ?? 0, x: widths.slice(0, index).reduce((sum, width) => sum + width, 0), lines: wrap(cell.text, (widths[index] ?? 0) - 2 * ROOM),
    }));
    const height = Math.max(...placed.map((one) => one.lines.length)) * LINE + ROOM;
    parts.push(...placed.flatMap((one) => drawCell(one, y, height)));
    y += height;
  };
  drawLine(title, 16);
  drawLine(subtitle, 11);
  y += ROOM;
  drawRow(headers);
  rows.forEach(drawRow);
  if (note.text !== "") for (const text of wrap(note.text, total)) drawLine({ ...note, text }, 11);
  y += 2 * ROOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${y}" width="${total}" height="${y}" font-family="Calibri, Carlito, Arial, sans-serif" font-size="12">`,
    `<rect width="${total}" height="${y}" fill="#FFFFFF"/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

function drawCell({ cell, lines, x, width }: Placed, y: number, height: number): readonly string[] {
  const { style } = cell;
  const isRight = style.horizontal === "right";
  const indent = ROOM + (style.indent ?? 0) * DIGIT;
  const top = style.vertical === "top" ? y + LINE - 2 : y + height - ROOM - (lines.length - 1) * LINE;
  return [
    ...(style.fill === undefined || style.fill === null ? [] : [`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${style.fill}"/>`]),
    ...drawBorder(style.lineAbove, x, y, width),
    ...drawBorder(style.lineBelow, x, y + height, width),
    ...lines.filter((text) => text !== "").map((text, index) => drawText(text, isRight ? x + width - indent : x + indent, top + index * LINE, style, isRight ? "end" : "start")),
  ];
}

function drawBorder(line: CellStyle["lineAbove"], x: number, y: number, width: number): readonly string[] {
  return line === undefined || line.style === "none" ? [] : [`<path d="M${x} ${y}h${width}" stroke="${line.colour}" stroke-width="${LINES[line.style]}"/>`];
}

function drawText(text: string, x: number, y: number, { bold, italic, fontColour }: CellStyle, anchor: "start" | "end", size?: number): string {
  const looks = [
    ...(anchor === "end" ? ['text-anchor="end"'] : []), ...(bold === true ? ['font-weight="bold"'] : []), ...(italic === true ? ['font-style="italic"'] : []),
    ...(fontColour === undefined ? [] : [`fill="${fontColour}"`]), ...(size === undefined ? [] : [`font-size="${size}"`]),
  ].map((look) => ` ${look}`).join("");
  return `<text x="${x}" y="${y}"${looks}>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</text>`;
}

/** The text in lines of the width, its spaces that do not break kept; cut where it is too long to show. */
function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(4, Math.floor(width / (DIGIT - 0.6)));
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ""} …`];
}
