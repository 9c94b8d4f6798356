import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";

/** A number typed over a formula, and a formula of another pattern than belongs there. One that does not add up either is told by the arithmetic, with its amounts. */
export function checkFormulas({ meant }: AuditBasis): readonly AuditFault[] {
  return [...meant.values()].map(({ at, text, isTyped }) => fault(isTyped ? "typed-over-formula" : "formula-differs", "warning", at, { text }));
}
