import { ADOPT_TEXTS } from "../../locale/adopts";
import type { Language } from "../../locale/Language";
import { deriveSheetName } from "../../workbook/addresses/sheetName";
import { FIRST_ROW } from "../../workbook/adopted/adoptedLayout";
import { compileAdopted } from "../../workbook/adopted/compileAdopted";
import type { AuditReport } from "../auditing/auditFound";
import type { FoundTable } from "../auditing/FoundTable";
import { nameOf } from "../auditing/tellFault";
import { chooseFormulas } from "./chooseFormulas";
import { layOutFound } from "./layOutFound";
import { countTyped, type MadeTable } from "./MadeTable";
import { noteTable } from "./noteTable";

/** A table on a new sheet of its own, called after it; null of a table of ours. */
export function adoptBeside(found: FoundTable, report: AuditReport, taken: readonly string[], language: Language): MadeTable | null {
  if (found.untidy === null) return null;
  const formulas = chooseFormulas(found);
  const notes = noteTable(found, formulas, report);
  const table = layOutFound(found, found.untidy, formulas, notes, language);
  const sheet = deriveSheetName(table.title, taken, { text: ADOPT_TEXTS[language].sheetWord, isAlways: false });
  return {
    preview: { ...countTyped(found, formulas), name: nameOf(found), sheet, notes, rounded: formulas.rounded },
    steps: [{ kind: "add-sheet", sheet }, ...compileAdopted(sheet, table)], findings: [],
    shows: { sheet, row: FIRST_ROW, column: 0 },
  };
}
