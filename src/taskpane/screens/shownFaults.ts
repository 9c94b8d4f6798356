import type { WorkbookAudit } from "../../actions/auditing/auditWorkbook";
import { AUDIT_TEXTS } from "../../locale/audits";
import type { Language } from "../../locale/Language";
import { printCell } from "../../actions";
import { formatEuros } from "../components/AmountText";
import type { ShownFault } from "../components/FaultList";

/** So many of the cells that would explain a fault as well are named. */
const MOST_OTHERS = 5;

/** The findings of an audit as the pane shows them, with what would mend each where that is certain. */
export function shownFaults({ audit: { faults }, findings, lines, mends, tables }: WorkbookAudit, language: Language): readonly ShownFault[] {
  return faults.flatMap((fault, place): readonly ShownFault[] => {
    const [finding, line] = [findings[place], lines[place]];
    if (finding === undefined || line === undefined) return [];
    const { table } = fault.cell;
    const mend = mends[place] ?? null;
    const others = fault.others.slice(0, MOST_OTHERS).map((at) => {
      const { source } = tables[at.table]?.audited ?? { source: null };
      return `${at.table === table || source === null ? "" : `${source.title ?? source.sheet ?? ""} `}${printCell({ row: source?.rows[at.row] ?? 0, column: source?.columns[at.column] ?? 0 })}`;
    });
    return [{ finding, line, others: others.join(", ") + (fault.others.length > MOST_OTHERS ? " …" : ""), mend: mend === null ? null : { from: formatFigure(line.figure, language), to: mend.kind === "amount" ? formatEuros(mend.amount, language) : mend.text } }];
  });
}

/** A number as the language writes it, anything else as it stands. */
function formatFigure(figure: string, language: Language): string {
  const number = Number(figure);
  return figure === "" || !Number.isFinite(number) ? figure : formatEuros(number, language);
}

/** What the sheet of the last audit is called in a workbook that has none yet. */
export function auditSheetName(language: Language): string {
  return AUDIT_TEXTS[language].sheetName;
}
