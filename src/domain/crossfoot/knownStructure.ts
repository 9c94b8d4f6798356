import type { Measure, MeasureKey } from "../statement/Measure";
import { signProfileTurns, termSign } from "../statement/SignProfile";
import { selectRows, type StatementDefinition } from "../statement/StatementDefinition";
import type { Structure } from "./crossfoot";
import type { ColumnEquation } from "./ColumnEquation";
import type { KnownTable } from "./KnownTable";
import type { RowSum } from "./RowSum";

/** How the figures of a known table must hang together: its sums, of the rows that are there, and the columns that others of it give. */
export function knownStructure({ rows, measures, profile }: Pick<StatementDefinition, "rows" | "measures" | "profile">, { rowAt, columnAt }: KnownTable): Structure {
  const present = selectRows(rows, new Set(rowAt.keys()));
  const natureOf = new Map(present.map(({ key, nature }) => [key, nature]));
  return {
    rows: present.flatMap((row): readonly RowSum[] => {
      const total = rowAt.get(row.key);
      if (row.kind !== "sum" || total === undefined) return [];
      const terms = row.of.flatMap((key) => {
        const at = rowAt.get(key);
        return at === undefined ? [] : [{ row: at, sign: termSign(row.nature, natureOf.get(key) ?? row.nature, profile) }];
      });
      return [{ total, terms, leftOut: null }];
    }),
    columns: measures.flatMap((measure) => equationOf(measure)),
  };

  function equationOf(measure: Measure): readonly ColumnEquation[] {
    const at = (key: MeasureKey): number => columnAt.get(key) ?? -1;
    const given = (...keys: readonly MeasureKey[]): boolean => [measure.key, ...keys].every((key) => columnAt.has(key));
    if (measure.kind === "sum" && given(...measure.of.map((term) => term.measure))) {
      return [{ kind: "sum", target: at(measure.key), terms: measure.of.map((term) => ({ column: at(term.measure), sign: term.sign })), turns: false }];
    }
    if (measure.kind === "deviation" && given(measure.budget, measure.actual)) {
      const sign = profile.deviation === "actual-minus-budget" ? -1 : 1;
      return [{ kind: "sum", target: at(measure.key), terms: [{ column: at(measure.budget), sign }, { column: at(measure.actual), sign: sign === 1 ? -1 : 1 }], turns: signProfileTurns(profile) }];
    }
    return measure.kind === "ratio" && given(measure.of, measure.to) ? [{ kind: "share", target: at(measure.key), part: at(measure.of), whole: at(measure.to) }] : [];
  }
}
