import type { PrintedCell, PrintedTable } from "./PrintedTable";

/** The printed table as text for the clipboard: title, subtitle and note on lines of their own, tabs between columns. */
export function formatAsText({ title, subtitle, headers, rows, note }: PrintedTable): string {
  const lines = [[title], [subtitle], headers, ...rows, ...(note.text === "" ? [] : [[note]])];
  return lines.map((cells) => `${cells.map(formatCell).join("\t")}\r\n`).join("");
}

/** A text that would break the line or the column stands in quotes, as Excel puts it there. */
function formatCell({ text }: PrintedCell): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
