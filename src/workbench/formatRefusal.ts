import { printCell } from "../actions";
import type { GridOptions } from "../hosts/univer/grid";
import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";
import { WORKBENCH_TEXTS } from "../locale/workbenches";

export type Refusal = Parameters<GridOptions["onRefused"]>[0];

/** What the grid kept a person from, as one sentence. */
export function formatRefusal(refusal: Refusal, language: Language): string {
  const texts = WORKBENCH_TEXTS[language];
  switch (refusal.kind) {
    case "locked":
      return texts.locked(printCell(refusal.range));
    case "structure-locked":
      return texts.structureLocked;
    case "sheet-name":
      return formatFinding({ ...refusal.problem, severity: "error", place: {} }, language);
    case "no-amount":
      return formatFinding({ ...refusal.problem, severity: "error", place: { cell: printCell(refusal.cell) } }, language);
    case "no-date":
      return texts.noDate(printCell(refusal.cell), refusal.text);
    case "formula-without-number":
      return texts.formulaWithoutNumber(printCell(refusal.cell));
    case "circular":
      return texts.formulaOfItself(printCell(refusal.cell));
    case "rule":
      return texts.notTaken(printCell(refusal.cell), refusal.rule).trim();
  }
}
