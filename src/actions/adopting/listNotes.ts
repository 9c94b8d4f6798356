import type { ComparedFigures } from "../../domain/findings/AuditProblem";
import type { Finding } from "../../domain/findings/Finding";
import { formatSentence } from "../../locale/formatFinding";
import type { Language } from "../../locale/Language";
import type { AdoptedFinding } from "../../workbook/adopted/AdoptedTable";
import type { AdoptNote } from "./AdoptPreview";

/** What is told of a table as the list beside it has it. `cellOf` gives the cell of the sheet for one of the table's figures. */
export function listNotes(notes: readonly AdoptNote[], cellOf: (at: AdoptNote["at"]) => AdoptNote["at"], language: Language): readonly AdoptedFinding[] {
  return notes.map(({ finding, at }): AdoptedFinding => ({
    severity: finding.severity, row: finding.place.row ?? "", column: finding.place.column ?? "", at: cellOf(at),
    amounts: "difference" in finding ? amountsOf(finding) : null,
    sentence: formatSentence(finding, language),
  }));
}

/** What was printed is what was found, also where a formula took its place before: a table that is adopted once more keeps its first print. */
function amountsOf({ code, expected, found, difference }: Extract<Finding, ComparedFigures>): ComparedFigures {
  return code === "printed-differs" ? { expected: found, found: expected, difference: -difference } : { expected, found, difference };
}
