import { listChecks } from "../crossfoot/crossfoot";
import { cellText, type CellAt } from "../crossfoot/Figure";
import type { AuditedTable } from "./AuditedTable";
import { formulaAt, relativeFormula } from "./relativeFormula";

/** So many of the other cells of a row or a column must have one pattern before it says what belongs in the last of them. */
const MOST = 0.75;
const FEWEST = 3;

/** A formula as seen from its cell; "" where the figure is typed, null where the cell holds none. */
type Pattern = string | null;

/** A cell that does not hold the formula that belongs there. */
export interface MeantFormula {
  readonly at: CellAt;
  /** In English A1 without the equals sign. */
  readonly text: string;
  /** Whether a number stands there; another formula otherwise. */
  readonly isTyped: boolean;
}

/** Cells that hold something else than the formula that belongs there, by the text of the cell. */
export type MeantFormulas = ReadonlyMap<string, MeantFormula>;

/**
 * The cells of a table with a number, or a formula of another pattern, where a formula belongs: the one that its template gives, else the one that the rest of its
 * row or its column has. A formula that goes with either is right: a subtotal with its row, a difference with its column. `place` is the table's among those audited.
 */
export function meantFormulas(audited: AuditedTable, place = 0): MeantFormulas {
  const { table, cells, source } = audited;
  if (!cells.some((line) => line.some(({ formula }) => formula !== null))) return new Map();
  const patterns = patternsOf(audited);
  const columns = table.columns.map((_, column) => patterns.map((line) => line[column] ?? null));
  const usualInRow = patterns.map((line) => patternBeside(countPatterns(line), null));
  // What goes with its row says nothing of the column: the total above a difference.
  const counts = columns.map((line) => countPatterns(line.map((own, row) => (own !== "" && own === usualInRow[row] ? null : own))));
  const usualIn = counts.map((count) => patternBeside(count, null));
  const adds = summedCells(audited);
  const found = patterns.flatMap((line, row) => {
    // What goes with its column says nothing of the row: the percentage of a total.
    const ofRow = countPatterns(line.map((own, column) => (own !== "" && own === usualIn[column] ? null : own)));
    return line.flatMap((own, column): readonly MeantFormula[] => {
      if (own === null || (own !== "" && (isUsual(line, own) || isUsual(columns[column] ?? [], own)))) return [];
      const at = { table: place, row, column };
      // A template is sure of what was there; a person's own formula over it only the neighbours speak against.
      const meant = own === "" ? cells[row]?.[column]?.meant : undefined;
      if (meant !== undefined) return [{ at, text: meant, isTyped: true }];
      const beside = [adds(row, column) ? patternBeside(ofRow, own) : null, patternBeside(counts[column] ?? new Map<string, number>(), own)].filter((pattern) => pattern !== null);
      const [usual] = beside.filter((pattern) => pattern !== "");
      if (usual === undefined || (own !== "" && beside.includes(own))) return [];
      return [{ at, text: formulaAt(usual, source.rows[row] ?? row, source.columns[column] ?? column), isTyped: own === "" }];
    });
  });
  return new Map(found.map((one) => [cellText(one.at), one]));
}

/** Whether a cell is computed as its row is: in the row of a total, where it is a sum; a percentage, a mean or euros for each inhabitant is none. */
function summedCells({ table, structure }: AuditedTable): (row: number, column: number) => boolean {
  const totals = new Set(structure.rows.map(({ total }) => total));
  const sums = new Set(listChecks(table, structure).flatMap(({ kind, target }) => (kind === "row-sum" ? [cellText(target)] : [])));
  return (row, column) => !totals.has(row) || sums.has(cellText({ table: 0, row, column }));
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
