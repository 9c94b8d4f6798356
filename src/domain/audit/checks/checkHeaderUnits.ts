import type { FigureTable } from "../../crossfoot/FigureTable";
import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import { columnCells } from "./columnCells";

/** "TS 2025 1000e", "TA 2025, 1 000 €": a thousand and a currency, in figures. Words for it are for those who know the language. */
const THOUSANDS = /(?<!\d)1[\s. ]?000\s?(?:€|e|eur|euroa)(?![\p{L}])/iu;
const EURO = 100;
const THOUSAND = 1_000;

/** How far columns of one unit lie from each other. */
const NEAR = 10;

/** A header that says thousands over figures that are as large as those beside it, whose headers do not. */
export function checkHeaderUnits({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited: { table, subjects }, place }) => {
    // Inhabitants, and euros for each of them, are of any size beside thousands.
    const isMoney = (column: number): boolean => (subjects[column] ?? null) !== null;
    const [said, others] = [columnsOf(table, true).filter(isMoney), columnsOf(table, false).filter(isMoney)];
    return said.filter((column) => isInEuros(table, column, others)).flatMap((column) => {
      const [first] = columnCells(table, place, column);
      return first === undefined ? [] : [fault("header-unit-differs", "warning", first, { text: table.columns[column]?.label ?? "" })];
    });
  });
}

function columnsOf({ columns }: FigureTable, saysThousands: boolean): readonly number[] {
  return columns.flatMap(({ kind, label }, column) => (kind === "amount" && THOUSANDS.test(label) === saysThousands ? [column] : []));
}

/** Whether what is printed under the header is of one size with the other columns' euros, in most of its rows. */
function isInEuros(table: FigureTable, column: number, others: readonly number[]): boolean {
  const ratios = table.figures.flatMap((row) => {
    const own = printedSize(row[column]);
    return own === 0 ? [] : others.flatMap((other) => {
      const beside = printedSize(row[other]);
      return beside === 0 || row[other]?.unit !== EURO ? [] : [own / beside];
    });
  });
  return ratios.length > 1 && ratios.filter((ratio) => ratio > 1 / NEAR && ratio < NEAR).length * 2 > ratios.length;
}

/** What stands in the cell, whatever its reader took the header to mean. */
function printedSize(figure: { readonly amount: number; readonly unit: number } | null | undefined): number {
  if (figure === null || figure === undefined) return 0;
  return Math.abs(figure.unit >= EURO * THOUSAND ? figure.amount / THOUSAND : figure.amount);
}
