import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { parseFullRange } from "../../../workbook/addresses/parseAddress";
import { printFullRange } from "../../../workbook/addresses/printAddress";
import type { NameContents } from "../../../workbook/WorkbookContents";
import type { UniverBook } from "../engine/UniverBook";

// Univer's own word for the scope of the whole workbook.
const WORKBOOK = "AllDefaultWorkbook";

/** The workbook's own names, which formulas may use; sheets' names are in their records. */
export function workbookNames(book: UniverBook): readonly IDefinedNamesServiceParam[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

/** The id that a name of the workbook has, or is to have. */
export function nameId(name: string, existing: readonly IDefinedNamesServiceParam[]): string {
  return existing.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? `name-${name.toLowerCase()}`;
}

/** The name as Univer keeps it, in the scope of the whole workbook. */
export function toDefinedName(id: string, name: string, refersTo: NameContents["refersTo"]): IDefinedNamesServiceParam {
  return { id, name, formulaOrRefString: printMeaning(refersTo), localSheetId: WORKBOOK };
}

/** What a name stands for, from Univer's text. `="fi"` is a text, `Asetukset!$B$3` a range, anything else a formula. */
function readMeaning(text: string): NameContents["refersTo"] {
  const constant = /^="((?:[^"]|"")*)"$/.exec(text);
  if (constant) return { text: (constant[1] ?? "").replace(/""/g, '"') };
  return parseFullRange(text) ?? { formula: text.replace(/^=/, "") };
}

/** What a name of the workbook means now; Univer leaves it pointing to a sheet that was removed. */
export function meaningNow(book: UniverBook, text: string): NameContents["refersTo"] {
  const meaning = readMeaning(text);
  return "sheet" in meaning && book.findSheet(meaning.sheet) === null ? { formula: "#REF!" } : meaning;
}

function printMeaning(refersTo: NameContents["refersTo"]): string {
  if ("sheet" in refersTo) return printFullRange(refersTo);
  return "text" in refersTo ? `="${refersTo.text.replace(/"/g, '""')}"` : `=${refersTo.formula}`;
}
