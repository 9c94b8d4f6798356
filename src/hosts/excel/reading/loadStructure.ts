import { isExcelsOwn, readName } from "./readNames";
import type { Structure } from "./Structure";

/** Asks for sheets, names and protection; the returned function reads them once the request has been answered. */
export function loadStructure(context: Excel.RequestContext): () => Structure {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula");
  protection.load("protected");
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
    })),
    names: [
      ...names.items.map((item) => readName(null, item.name, formulaOf(item))),
      ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => readName(sheet.name, item.name, formulaOf(item)))),
    ].filter(({ name }) => !isExcelsOwn(name)),
    structureProtected: protection.protected,
  });
}

// The types say any; a name that refers to nothing has no formula.
function formulaOf(item: Excel.NamedItem): string {
  const formula: unknown = item.formula;
  return typeof formula === "string" ? formula : "";
}
