import type { AuditFault } from "../../domain/audit/AuditFault";
import { mendOf } from "../../domain/audit/mendOf";
import type { Formula } from "../../workbook/formulas/Formula";
import { parseFormula } from "../../workbook/formulas/parseFormula";

/** What would be written into a cell to put it right: an amount in the unit of its table, or a formula, which is also told as text. */
export type CellMend = { readonly kind: "amount"; readonly amount: number } | { readonly kind: "formula"; readonly text: string; readonly formula: Formula };

/** The certain mend of a fault; null where there is none, or where its formula is none that we can write. `hundredths` is what one in the column stands for. */
export function cellMendOf(fault: AuditFault, hundredths = 100): CellMend | null {
  const mend = mendOf(fault);
  if (mend === null) return null;
  if (mend.kind === "amount") return { kind: "amount", amount: Number((mend.amount / hundredths).toPrecision(15)) };
  const formula = parseFormula(`=${mend.formula}`);
  return formula === null ? null : { kind: "formula", text: `=${mend.formula}`, formula };
}
