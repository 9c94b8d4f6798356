import type { TemplateRow } from "../../templates/TableTemplate";

/** Whether a person may add rows to the sum: one of lines of its own nature, such as Toimintakulut, and no margin of sums. */
export function isGroup(row: TemplateRow, rows: readonly TemplateRow[]): boolean {
  return row.kind === "sum" && row.of.length > 0 && row.of.every((key) => {
    const term = rows.find((one) => one.key === key);
    return term?.kind === "input" && term.nature === row.nature;
  });
}
