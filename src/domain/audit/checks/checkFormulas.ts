import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import type { AuditedTable } from "../AuditedTable";
import { formulaAt, relativeFormula } from "../relativeFormula";

/** So many of the other cells of a row or a column must have one pattern before it says what belongs in the last of them. */
const MOST = 0.75;
const FEWEST = 3;

/** A formula as seen from its cell; "" where the figure is typed, null where the cell holds none. */
type Pattern = string | null;

/**
 * A number typed over a formula, and a formula of another pattern, where the rest of its row or its column has one. A formula that goes with either is right: a
 * subtotal with its row, a difference with its column. What a template means to be there is known without them.
 */
export function checkFormulas({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited, place }) => {
    if (!audited.cells.some((row) => row.some(({ formula }) => formula !== null))) return [];
    const patterns = patternsOf(audited);
    const columns = audited.table.columns.map((_, column) => countPatterns(patterns.map((row) => row[column] ?? null)));
    const usualIn = columns.map((counts) => patternBeside(counts, null));
    return patterns.flatMap((cells, row) => {
      // What goes with its column says nothing of the row: the percentage of a total.
      const ofRow = countPatterns(cells.map((own, column) => (own !== "" && own === usualIn[column] ? null : own)));
      return cells.flatMap((own, column): readonly AuditFault[] => {
        if (own === null) return [];
        const meant = audited.cells[row]?.[column]?.meant;
        if (own === "" && meant !== undefined) return [fault("typed-over-formula", "warning", { table: place, row, column }, { text: meant })];
        if (own !== "" && (isUsual(cells, own) || isUsual(patterns.map((line) => line[column] ?? null), own))) return [];
        const expected = [patternBeside(ofRow, own), patternBeside(columns[column] ?? new Map<string, number>(), own)].filter((pattern) => pattern !== null);
        const [usual] = expected.filter((pattern) => pattern !== "");
        if (usual === undefined || (own !== "" && expected.includes(own))) return [];
        return [fault(own === "" ? "typed-over-formula" : "formula-differs", "warning", { table: place, row, column }, { text: formulaAt(usual, audited.source.rows[row] ?? row, audited.source.columns[column] ?? column) })];
      });
    });
  });
}

function patternsOf({ table, cells, source }: AuditedTable): readonly (readonly Pattern[])[] {
  return table.figures.map((figures, row) => figures.map((figure, column): Pattern => {
    const formula = cells[row]?.[column]?.formula ?? null;
    if (formula !== null) return relativeFormula(formula, source.rows[row] ?? row, source.columns[column] ?? column);
    return figure === null ? null : "";
  }));
}

/** Whether no other pattern is as common as this one, which another cell has too: a short table has too few rows for more. */
function isUsual(cells: readonly Pattern[], own: string): boolean {
  const counts = countPatterns(cells.filter((pattern) => pattern !== ""));
  const count = counts.get(own) ?? 0;
  return count > 1 && [...counts].every(([pattern, others]) => pattern === own || others < count);
}

function countPatterns(cells: readonly Pattern[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pattern of cells) if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  return counts;
}

/** The pattern that most of the other cells have; null where none has it. */
function patternBeside(counts: ReadonlyMap<string, number>, own: Pattern): string | null {
  const others = [...counts].map(([pattern, count]) => ({ pattern, count: pattern === own ? count - 1 : count }));
  const all = others.reduce((sum, { count }) => sum + count, 0);
  return others.find(({ count }) => count >= FEWEST && count >= MOST * all)?.pattern ?? null;
}
