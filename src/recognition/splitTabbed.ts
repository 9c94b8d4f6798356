import type { TextGrid } from "./TextGrid";

/** What stands between columns: a tab on the clipboard, a semicolon in the .csv files of Finnish and Swedish systems. */
export type ColumnMark = "\t" | ";";

/** A cell in quotes because it holds a line break, a mark or a quote; else the text up to the next mark or line end. */
const CELLS: Readonly<Record<ColumnMark, RegExp>> = {
  "\t": /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*)/y,
  ";": /"((?:[^"]|"")*)"(?=;|\r?\n|\r|$)|([^;\r\n]*)/y,
};
const SEPARATOR = /[\t;]|\r\n|\n|\r/y;

/** What the text has between its columns: tabs, else semicolons in more than half of at least two lines, since a sentence has one now and then; else null. */
export function findColumnMark(text: string): ColumnMark | null {
  if (text.includes("\t")) return "\t";
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.filter((line) => line.includes(";")).length > lines.length / 2 ? ";" : null;
}

/** Text as Excel and Word put it on the clipboard: marks between columns, lines between rows. A line break within a cell becomes a space. */
export function splitTabbed(text: string, mark: ColumnMark = "\t"): TextGrid {
  const cells = CELLS[mark];
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    cells.lastIndex = at;
    const cell = cells.exec(text);
    rows.at(-1)?.push((cell?.[1]?.replace(/""/g, '"') ?? cell?.[2] ?? "").replace(/\s*[\r\n]+\s*/g, " ").trim());
    at += cell?.[0].length ?? 0;
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    at += separator[0].length;
    if (separator[0] !== mark) rows.push([]);
  }
  // The clipboard ends with a line end; that is no row.
  if (rows.length > 1 && rows.at(-1)?.every((one) => one === "")) rows.pop();
  return rows;
}
