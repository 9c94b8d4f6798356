import { compareAll, listChecks } from "../../crossfoot/crossfoot";
import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";

/** A total that comes near its rows in every column and differs from them in most: asked about in its first column, since a row may be lacking. */
export function checkLackingRows({ tables, figureAt }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited: { table, structure, doubted = [] }, place }) => doubted.flatMap((sum): readonly AuditFault[] => {
    const checks = listChecks(table, { rows: [sum], columns: structure.columns }, place).filter(({ kind }) => kind === "row-sum");
    const [first, ...others] = compareAll(checks, figureAt);
    return first === undefined ? [] : [amountFault("rows-lacking", "warning", first.check.target, first, {}, others.map(({ check }) => check.target))];
  }));
}
