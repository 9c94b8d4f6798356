import type { MeasureKey } from "../statement/Measure";
import type { Row, RowKey } from "../statement/Row";
import { termSign } from "../statement/SignProfile";
import type { StatementDefinition } from "../statement/StatementDefinition";
import type { SumCheck, Term } from "./Check";
import type { CellAt } from "./Figure";
import type { KnownTable } from "./KnownTable";

/**
 * Every amount of a unit against the sum of its parts, in the columns that they share. A part without the row adds nothing; a result that a part
 * leaves out is what its own terms give: without Vuosikate, Toimintakate and what else of it is there. `definition` is the parent's.
 */
export function listChildChecks({ rows, profile }: Pick<StatementDefinition, "rows" | "profile">, parent: KnownTable, children: readonly KnownTable[]): readonly SumCheck[] {
  const measures = amountsOf(parent).filter((measure) => children.every(({ columnAt }) => columnAt.has(measure)));
  // What no part tells itself is told of none: short tables of the parts end at Toimintakate.
  const told = rows.filter(({ key }) => children.some(({ rowAt }) => rowAt.has(key)));
  return told.flatMap((row) => measures.flatMap((measure): readonly SumCheck[] => {
    const target = cellOf(parent, row.key, measure);
    const terms = children.flatMap((child) => termsIn(child, row, measure));
    return target === null || terms.length === 0 ? [] : [{ kind: "parent-child", target, terms }];
  }));

  function termsIn(child: KnownTable, row: Row, measure: MeasureKey): readonly Term[] {
    const own = cellOf(child, row.key, measure);
    if (own !== null) return [{ at: own, sign: 1 }];
    if (row.kind !== "sum" || row.nature !== "result") return [];
    return row.of.flatMap((key) => {
      const term = rows.find((one) => one.key === key);
      return term === undefined ? [] : termsIn(child, term, measure).map(({ at, sign }): Term => ({ at, sign: sign === termSign(row.nature, term.nature, profile) ? 1 : -1 }));
    });
  }
}

/** What stands for what in two tables that tell the same figures. */
export interface Correspondence {
  /** Rows of the first by those of the second; those of one name where nothing is said. */
  readonly rows?: ReadonlyMap<RowKey, RowKey>;
  readonly measures?: ReadonlyMap<MeasureKey, MeasureKey>;
}

/** The figures of a table that stand in another as well: the short table beside the long one, the closing of last year, the plan. */
export function listSameFigures(one: KnownTable, other: KnownTable, { rows, measures }: Correspondence = {}): readonly SumCheck[] {
  const pairs = <Key>(of: ReadonlyMap<Key, unknown>, given: ReadonlyMap<Key, Key> | undefined): readonly (readonly [Key, Key])[] => (given === undefined ? [...of.keys()].map((key) => [key, key] as const) : [...given]);
  return pairs(one.rowAt, rows).flatMap(([row, otherRow]) => pairs(one.columnAt, measures).flatMap(([measure, otherMeasure]): readonly SumCheck[] => {
    const [target, at] = [cellOf(one, row, measure), cellOf(other, otherRow, otherMeasure)];
    return target === null || at === null ? [] : [{ kind: "same-figure", target, terms: [{ at, sign: 1 }] }];
  }));
}

function cellOf({ place, rowAt, columnAt }: KnownTable, row: RowKey, measure: MeasureKey): CellAt | null {
  const [at, column] = [rowAt.get(row), columnAt.get(measure)];
  return at === undefined || column === undefined ? null : { table: place, row: at, column };
}

function amountsOf({ table, columnAt }: KnownTable): readonly MeasureKey[] {
  return [...columnAt].flatMap(([measure, column]) => (table.columns[column]?.kind === "amount" ? [measure] : []));
}
