import { addPart, dropPart, freePath, without, type PartKind } from "./addPart";
import { type Package, relationsPath } from "./Package";
import { attributeOf, parseElement, printElement, withAttribute } from "./xml";

const SHEET: PartKind = { kind: "worksheet", contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" };
/** What a copied sheet may point at as the sheet it comes from does. */
const SHAREABLE: readonly string[] = ["hyperlink", "printerSettings"];

/** Gives the part of a new sheet a place in the package and in the workbook; returns the relationship that leads to it. */
export function addSheetPart(file: Package, workbookPath: string, path: string): string {
  return addPart(file, workbookPath, path, SHEET);
}

/** A path for one more sheet. */
export function freeSheetPath(file: Package): string {
  return freePath(file, "xl/worksheets/sheet");
}

/** Takes a part out with all that says it is there. */
export function removePart(file: Package, workbookPath: string, path: string): void {
  const gone = new Set(file.relationships(workbookPath).filter((one) => one.target === path).map((one) => one.id));
  const relations = relationsPath(workbookPath);
  file.set(relations, without(file.text(relations) ?? "", (xml) => gone.has(attributeOf(xml, "Id") ?? "")));
  dropPart(file, path);
}

/** Whether a sheet can be copied; a table, a drawing or notes would need copies of their own. */
export function isCopyable(file: Package, path: string): boolean {
  return file.relationships(path).every((one) => SHAREABLE.includes(one.kind));
}

/** The part of a copied sheet. */
export function copySheetPart(file: Package, from: string, path: string): string {
  const relations = file.text(relationsPath(from));
  if (relations !== null) file.set(relationsPath(path), relations);
  // The identity that Excel gives a sheet is one sheet's.
  const sheet = parseElement(file.text(from) ?? "");
  return sheet === null ? "" : printElement({ ...sheet, opening: withAttribute(sheet.opening, "xr:uid", null) });
}
