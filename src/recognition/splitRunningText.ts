import type { Finding } from "../domain/findings/Finding";
import { plainSpaces } from "../domain/money/parseNumeral";
import { matchColumns, findYearOfHeaders } from "./matchColumns";
import { matchRowLabel } from "./matchRowLabel";
import { parseFigureLine, type FigureLine } from "./parseFigureLine";
import { joinHeaderLines, parseHeaderLine, type HeaderLine } from "./parseHeaderLine";
import { parseMoneyWords } from "./parseMoneyWords";
import { addLine, finishTable, type OpenTable } from "./runningTable";
import type { TableDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/**
 * Splits text copied from a PDF, where columns are parted by the same spaces as thousands. A line that ends in headers opens a table;
 * each run of figures below it is parted by the number of columns and by arithmetic. Blank lines have no row in the grid.
 */
export function splitRunningText(text: string, description: TableDescription, year: number | null): { readonly grid: TextGrid; readonly findings: readonly Finding[] } {
  const lines = text.split(/\r\n|\n|\r|\f/);
  const grid: (readonly string[])[] = [];
  const findings: Finding[] = [];
  let table: OpenTable | null = null;
  const close = (): void => {
    if (table === null) return;
    const finished = finishTable(table, description);
    grid.push(...finished.grid);
    findings.push(...finished.findings);
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (plainSpaces(line) === "") continue;
    const first = parseHeaderLine(line);
    if (first === null && table === null) grid.push([plainSpaces(line)]);
    if (first === null && table !== null) table = addLine(table, parseLine(line, description), description);
    if (first === null) continue;
    close();
    const whole = joinHeaderLines(first, lines[index + 1] ?? "");
    table = openTable(withTitleAbove(whole ?? first, lines[index - 1] ?? ""), description, year);
    if (whole !== null) index += 1;
  }
  close();
  return { grid, findings };
}

// "Vaalit, 1 000 €" names the unit of the table that follows and holds no figures.
function parseLine(line: string, description: TableDescription): FigureLine {
  const { unit, rest, isApart } = parseMoneyWords(line);
  const isUnit = unit !== null && unit !== "euro" && isApart && matchRowLabel(rest, description.rows, true) === null;
  return isUnit ? { label: plainSpaces(line), pieces: [] } : parseFigureLine(line);
}

function openTable(header: HeaderLine, description: TableDescription, year: number | null): OpenTable {
  const columns = matchColumns(header.headers, findYearOfHeaders(header.headers, year) ?? year, description.columns);
  return {
    title: header.title,
    headers: header.headers,
    columns: columns.map((column) => column.measure),
    lines: [],
    words: null,
    isNextInDoubt: false,
  };
}

// A title in a narrow cell wraps: "Hyvinvoinnin ja" over "terveyden edistäminen TP 2023 …".
function withTitleAbove(header: HeaderLine, above: string): HeaderLine {
  return /^\p{Ll}/u.test(header.title) && plainSpaces(above) !== "" ? { ...header, title: `${plainSpaces(above)} ${header.title}` } : header;
}
