import type { AuditFault, FaultCode } from "./AuditFault";

/** What would put a cell right: an amount in hundredths, or a formula in English A1 without its equals sign. */
export type Mend = { readonly kind: "amount"; readonly amount: number } | { readonly kind: "formula"; readonly formula: string };

/** Codes that say what the cell should hold, where nothing else explains what fails. */
const SAY_AMOUNT: readonly FaultCode[] = ["digits-swapped", "sign-turned", "thousandfold", "digit-differs", "figure-differs", "cell-copied", "percent-differs", "column-differs"];

/** The mend of a fault where it is certain: one cell alone explains it, and what it should hold is known. Null otherwise: a total that differs may be right and a row wrong. */
export function mendOf({ code, severity, expected, others, facts }: AuditFault): Mend | null {
  if (code === "typed-over-formula") return facts.text === undefined || facts.text === "" ? null : { kind: "formula", formula: facts.text };
  return severity === "error" && expected !== null && others.length === 0 && SAY_AMOUNT.includes(code) ? { kind: "amount", amount: expected } : null;
}
