import { halfUnit } from "../money/halfUnit";
import type { AuditedTable } from "./AuditedTable";

/**
 * What the rounding of typed figures can move a computed one by, in hundredths, beyond half a unit of its own: a total by formula of five lines, each rounded to euros
 * before it was typed, is two euros more uncertain than a printed one. 0 where the figure is typed.
 */
export function slackAt(audited: AuditedTable, row: number, column: number): number {
  const figure = audited.table.figures[row]?.[column] ?? null;
  return figure === null ? 0 : (countTyped(audited, row, column) - 1) * halfUnit(figure.unit);
}

/** How many typed figures a figure is computed of: 1 where it is typed itself. `above` are the cells whose sums it is in: sums found by arithmetic may go round in a circle. */
function countTyped(audited: AuditedTable, row: number, column: number, above: readonly string[] = []): number {
  const here = `${row},${column}`;
  if ((audited.cells[row]?.[column]?.formula ?? null) === null || above.includes(here)) return 1;
  const count = (terms: readonly (readonly [row: number, column: number])[]): number => Math.max(1, terms.reduce((sum, [termRow, termColumn]) => sum + countTyped(audited, termRow, termColumn, [...above, here]), 0));
  const { rows, columns } = audited.structure;
  const sum = rows.find(({ total }) => total === row);
  if (sum !== undefined) return count(sum.terms.map((term) => [term.row, column]));
  const given = columns.find(({ kind, target }) => kind === "sum" && target === column);
  return given?.kind === "sum" ? count(given.terms.map((term) => [row, term.column])) : 1;
}
