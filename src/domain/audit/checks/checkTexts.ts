import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import type { AuditedTable } from "../AuditedTable";
import { readsCell } from "../readsCell";

/** A number, by itself or between words ("20,3 € / as", "at least 14 %"), which a person reads and a sum does not. "1O5 200" has a word that is no number. */
const NUMBER = /^[-−–(]?\d[\d.,–-]*%?[).,]?$/;

/**
 * Text where a number belongs: in a column that holds more than twice as many figures, in a row that has some. In a spreadsheet a number that is kept
 * as text as well, which sums leave out.
 */
export function checkTexts({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited, place }) => audited.table.columns.flatMap((_, column) => textsIn(audited, column).filter((row) => !isConsequence(audited, row, column)).map((row) => {
    const { text } = audited.cells[row]?.[column] ?? { text: "" };
    return fault("text-for-number", isNumberInWords(text) ? "info" : "warning", { table: place, row, column }, { text });
  })));
}

/** Whether a cell shows the error that its formula makes of a text or an error which it reads: that one is told. */
function isConsequence({ source, table, cells }: AuditedTable, row: number, column: number): boolean {
  const { text, formula } = cells[row]?.[column] ?? { text: "", formula: null };
  if (formula === null || !text.startsWith("#")) return false;
  return cells.some((line, at) => line.some((other, place) => (
    (at !== row || place !== column) && /[\p{L}\p{N}]/u.test(other.text) && (table.figures[at]?.[place] ?? null) === null && readsCell(formula, source.rows[at] ?? -1, source.columns[place] ?? -1))));
}

function isNumberInWords(text: string): boolean {
  const words = text.split(/[\s/]+/).filter((word) => /\d/.test(word));
  return words.length > 0 && words.every((word) => NUMBER.test(word));
}

function textsIn({ table, cells }: AuditedTable, column: number): readonly number[] {
  const rows = table.rows.map((_, row) => row);
  const isSheet = cells.some((row) => row.some(({ isNumber }) => isNumber));
  const figures = rows.filter((row) => (table.figures[row]?.[column] ?? null) !== null);
  const worded = rows.filter((row) => {
    const { text = "", isAmbiguous = false } = cells[row]?.[column] ?? {};
    return !isAmbiguous && /[\p{L}\p{N}]/u.test(text) && (table.figures[row]?.[column] ?? null) === null && table.figures[row]?.some((figure) => figure !== null) === true;
  });
  const kept = isSheet ? figures.filter((row) => cells[row]?.[column]?.isNumber === false) : [];
  return figures.length < 3 || (worded.length + kept.length) * 2 >= figures.length ? [] : [...worded, ...kept];
}
