import { cellsOf } from "../../crossfoot/Check";
import { cellText } from "../../crossfoot/Figure";
import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";
import type { NamedTable } from "../NamedTable";
import type { FigureSubject } from "../HeaderSubject";

/** What has one sign through the years. A deviation may have either. */
const STEADY: ReadonlySet<FigureSubject> = new Set(["budget", "actual", "closing", "forecast", "plan"]);
const FEWEST = 4;
const NEAR = 10;

/** One figure of a row with another sign than all the others and of their size, where no equation that holds bears it out. */
export function checkSigns({ tables, comparisons }: AuditBasis): readonly AuditFault[] {
  const suspects = tables.flatMap(turnedCells);
  if (suspects.length === 0) return [];
  const borneOut = new Set(comparisons.filter(({ outcome }) => outcome !== "differs").flatMap(({ check }) => cellsOf(check).map(cellText)));
  return suspects.filter(({ cell }) => !borneOut.has(cellText(cell)));
}

function turnedCells({ audited: { table, subjects }, place }: NamedTable): readonly AuditFault[] {
  const columns = table.columns.flatMap(({ kind }, column) => (kind === "amount" && STEADY.has(subjects[column]?.subject ?? "deviation") ? [column] : []));
  return table.figures.flatMap((figures, row) => {
    const all = columns.flatMap((column) => {
      const amount = figures[column]?.amount ?? 0;
      return amount === 0 ? [] : [{ column, amount }];
    });
    const [positive, negative] = [all.filter(({ amount }) => amount > 0), all.filter(({ amount }) => amount < 0)];
    const [turned] = positive.length === 1 ? positive : negative.length === 1 ? negative : [];
    const sizes = all.filter((one) => one !== turned).map(({ amount }) => Math.abs(amount)).sort((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
    if (all.length < FEWEST || turned === undefined || Math.abs(turned.amount) * NEAR < middle || Math.abs(turned.amount) > middle * NEAR) return [];
    return [amountFault("sign-turned", "warning", { table: place, row, column: turned.column }, { expected: -turned.amount, found: turned.amount }, { slip: "sign" })];
  });
}
