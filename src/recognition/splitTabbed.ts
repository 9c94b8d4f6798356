import type { TextGrid } from "./TextGrid";

/** A cell that Excel put in quotes because it holds a line break, a tab or a quote; else the text up to the next tab or line end. */
const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*)/y;
const SEPARATOR = /\t|\r\n|\n|\r/y;

/** Text as Excel and Word put it on the clipboard: tabs between columns, lines between rows. A line break within a cell becomes a space. */
export function splitTabbed(text: string): TextGrid {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const cell = CELL.exec(text);
    rows.at(-1)?.push((cell?.[1]?.replace(/""/g, '"') ?? cell?.[2] ?? "").replace(/\s*[\r\n]+\s*/g, " ").trim());
    at += cell?.[0].length ?? 0;
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    at += separator[0].length;
    if (separator[0] !== "\t") rows.push([]);
  }
  // The clipboard ends with a line end; that is no row.
  if (rows.length > 1 && rows.at(-1)?.every((one) => one === "")) rows.pop();
  return rows;
}
