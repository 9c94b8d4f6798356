import { compareCheck } from "../../crossfoot/compareCheck";
import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";

/** Asks where another report tells a figure otherwise: it may have been restated. One question for two tables. */
export function checkTieOuts({ tieOuts, figureAt }: AuditBasis): readonly AuditFault[] {
  return tieOuts.filter((tieOut) => !tieOut.isSameReport).flatMap(({ other, checks }): readonly AuditFault[] => {
    const failures = checks.flatMap((check) => compareCheck(check, figureAt) ?? []).filter(({ outcome }) => outcome === "differs");
    const [largest, ...others] = [...failures].sort((a, b) => Math.abs(b.found - b.expected) - Math.abs(a.found - a.expected));
    if (largest === undefined) return [];
    const facts = { reason: "other-report", tables: [other], equations: failures.length } as const;
    return [amountFault("same-figure-differs", "warning", largest.check.target, largest, facts, others.map(({ check }) => check.target))];
  });
}
