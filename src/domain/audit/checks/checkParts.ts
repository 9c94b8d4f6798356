import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";

/** Asks, never accuses, where the parts come to something else than their parent by more than a slip: one question for all the cells that differ. */
export function checkParts({ families }: AuditBasis): readonly AuditFault[] {
  return families.flatMap(({ questions }) => questions.flatMap(({ family, reason, failures }): readonly AuditFault[] => {
    const [largest, ...others] = [...failures].sort((a, b) => Math.abs(b.found - b.expected) - Math.abs(a.found - a.expected));
    if (largest === undefined) return [];
    const facts = { reason, tables: family.parts, isInferred: family.isInferred, equations: failures.length };
    return [amountFault("parts-incomplete", "warning", largest.check.target, largest, facts, others.map(({ check }) => check.target))];
  }));
}
