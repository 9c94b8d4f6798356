import type { CellStyle, LineStyle } from "../plan/CellStyle";
import type { PrintedCell, PrintedTable } from "./PrintedTable";

const FONT = "font-family:Calibri,Arial,sans-serif;font-size:10pt;color:#000000";
/** In points: the room beside a text, and what one step of indent adds to it. */
const PADDING = 3;
const INDENT = 7;
const LINES: Readonly<Record<Exclude<LineStyle, "none">, string>> = { hair: "0.5pt solid", thin: "0.75pt solid", double: "2.25pt double" };

/** The printed table as HTML that Word and Outlook keep: every style on its own element, no classes, no background but a flag's. */
export function formatAsHtml({ language, title, subtitle, headers, rows, note }: PrintedTable): string {
  return [
    `<div lang="${language}" style="${FONT}">`,
    formatLine(title),
    formatLine(subtitle),
    '<table cellspacing="0" cellpadding="0" style="border-collapse:collapse">',
    "<thead>",
    formatRow(headers.map((cell) => formatCell(cell, "th", ' scope="col"'))),
    "</thead>",
    "<tbody>",
    ...rows.map((cells) => formatRow(cells.map((cell, index) => (index === 0 ? formatCell(cell, "th", ' scope="row"') : formatCell(cell, "td"))))),
    "</tbody>",
    "</table>",
    ...(note.text === "" ? [] : [formatLine(note)]),
    "</div>",
    "",
  ].join("\n");
}

function formatLine({ text, style }: PrintedCell): string {
  return `<p style="margin:0 0 ${PADDING}pt 0;${formatFont(style)}">${escapeHtml(text)}</p>`;
}

function formatRow(cells: readonly string[]): string {
  return `<tr>${cells.join("")}</tr>`;
}

function formatCell({ text, style }: PrintedCell, element: "th" | "td", attributes = ""): string {
  const side = style.horizontal ?? "left";
  const padding = PADDING + (style.indent ?? 0) * INDENT;
  const css = [
    formatFont(style),
    `text-align:${side}`,
    `vertical-align:${style.vertical === "center" ? "middle" : (style.vertical ?? "bottom")}`,
    `padding:1pt ${side === "right" ? padding : PADDING}pt 1pt ${side === "left" ? padding : PADDING}pt`,
    // A figure is never broken over two lines.
    ...(side === "right" && style.wrap !== true ? ["white-space:nowrap"] : []),
    ...formatBorder("top", style.lineAbove),
    ...formatBorder("bottom", style.lineBelow),
    ...(style.fill === undefined || style.fill === null ? [] : [`background-color:${style.fill}`]),
  ];
  return `<${element}${attributes} style="${css.join(";")}">${escapeHtml(text)}</${element}>`;
}

function formatFont({ bold, italic, fontSize, fontColour }: CellStyle): string {
  return [
    `font-weight:${bold === true ? "bold" : "normal"}`,
    ...(italic === true ? ["font-style:italic"] : []),
    ...(fontSize === undefined ? [] : [`font-size:${fontSize}pt`]),
    ...(fontColour === undefined ? [] : [`color:${fontColour}`]),
  ].join(";");
}

function formatBorder(side: "top" | "bottom", line: CellStyle["lineAbove"]): readonly string[] {
  return line === undefined || line.style === "none" ? [] : [`border-${side}:${LINES[line.style]} ${line.colour}`];
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\u00a0/g, "&nbsp;").replace(/\r\n|\r|\n/g, "<br>");
}
