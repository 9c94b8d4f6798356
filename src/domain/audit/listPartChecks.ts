import type { SumCheck, Term } from "../crossfoot/Check";
import type { CellAt } from "../crossfoot/Figure";
import { isSameReport, type NamedTable } from "./NamedTable";
import { slackAt } from "./slackAt";
import type { TableFamily } from "./TableFamily";

/** A parent's column against its parts'. */
export interface PartColumn {
  readonly column: number;
  readonly checks: readonly SumCheck[];
}

/** A parent held against its parts, column by column. */
export interface FamilyChecks {
  readonly family: TableFamily;
  /** Whether a part is of another report, and may tell of another organisation. */
  readonly crossesReports: boolean;
  /** Rows of the parent that a part lacks, and of which nothing tells whether they add nothing there. */
  readonly lacking: ReadonlySet<number>;
  readonly columns: readonly PartColumn[];
}

/**
 * Every amount of a parent against the sum of its parts, in the columns that all of them have. A part without the row adds nothing; a step of the
 * chain of results that a part leaves out is what its own terms give: without Vuosikate, Toimintakate and what else of it is there.
 */
export function listPartChecks(family: TableFamily, tables: readonly NamedTable[]): FamilyChecks {
  const parent = tables[family.parent];
  const parts = family.parts.flatMap((place) => tables[place] ?? []);
  if (parent === undefined || parts.length === 0) return { family, crossesReports: false, lacking: new Set(), columns: [] };
  const crossesReports = parts.some((part) => !isSameReport(parent, part));
  const columnsOf = (table: NamedTable): ReadonlyMap<string, number> => (crossesReports ? table.lasting : table.columns);
  const named = [...columnsOf(parent)].filter(([name]) => parts.every((part) => columnsOf(part).has(name)));
  const nameOf = new Map([...parent.rows].map(([name, row]) => [row, name]));
  // What no part tells itself is told of none: short tables of the parts end at Toimintakate.
  const told = [...parent.rows].filter(([name]) => parts.some((part) => part.rows.has(name)));
  const lacking = new Set(told.flatMap(([, row]) => (parts.some((part) => termsIn(part, row, 0, 1).length === 0) ? [row] : [])));
  return { family, crossesReports, lacking, columns: named.map(([name, column]) => ({ column, checks: told.flatMap(([, row]) => checkOf(row, name, column)) })) };

  function checkOf(row: number, name: string, column: number): readonly SumCheck[] {
    const terms = parts.flatMap((part) => termsIn(part, row, columnsOf(part).get(name) ?? -1, 1));
    const target = { table: family.parent, row, column };
    return terms.length === 0 ? [] : [{ kind: "parent-child", target, terms, slack: slackIn([target, ...terms.map(({ at }) => at)]) }];
  }

  function slackIn(cells: readonly CellAt[]): number {
    return cells.reduce((slack, { table, row, column }) => slack + (tables[table] === undefined ? 0 : slackAt(tables[table].audited, row, column)), 0);
  }

  function termsIn(part: NamedTable, row: number, column: number, sign: 1 | -1): readonly Term[] {
    const own = part.rows.get(nameOf.get(row) ?? "");
    if (own !== undefined) return [{ at: { table: part.place, row: own, column }, sign }];
    const sum = sumOf(row);
    if (sum?.terms.some((term) => sumOf(term.row) !== undefined) !== true) return [];
    return sum.terms.flatMap((term) => termsIn(part, term.row, column, term.sign === sign ? 1 : -1));
  }

  function sumOf(row: number) {
    return parent?.audited.structure.rows.find(({ total }) => total === row);
  }
}
