import { type Package, relationsPath } from "./Package";
import { attributeOf, encode, parseElement, printElement, withAttribute } from "./xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const SHEET_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
/** What a copied sheet may point at as the sheet it comes from does. */
const SHAREABLE: readonly string[] = ["hyperlink", "printerSettings"];

/** Gives a new part a place in the package and in the workbook; returns the relationship that leads to it. */
export function addSheetPart(file: Package, workbookPath: string, path: string): string {
  const types = "[Content_Types].xml";
  file.set(types, append(file.text(types) ?? "", `<Override PartName="/${encode(path)}" ContentType="${SHEET_TYPE}"/>`));
  const relations = relationsPath(workbookPath);
  const taken = new Set(file.relationships(workbookPath).map((one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  file.set(relations, append(file.text(relations) ?? "", `<Relationship Id="${id}" Type="${SHEET_RELATION}" Target="/${encode(path)}"/>`));
  return id;
}

/** A path for one more sheet. */
export function freeSheetPath(file: Package): string {
  const taken = new Set(file.paths().map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return `xl/worksheets/sheet${number}.xml`;
}

/** Takes a part out with all that says it is there. */
export function removePart(file: Package, workbookPath: string, path: string): void {
  const types = "[Content_Types].xml";
  file.set(types, without(file.text(types) ?? "", (xml) => attributeOf(xml, "PartName")?.toLowerCase() === `/${path}`.toLowerCase()));
  const gone = new Set(file.relationships(workbookPath).filter((one) => one.target === path).map((one) => one.id));
  const relations = relationsPath(workbookPath);
  file.set(relations, without(file.text(relations) ?? "", (xml) => gone.has(attributeOf(xml, "Id") ?? "")));
  file.remove(path);
  file.remove(relationsPath(path));
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

function append(list: string, xml: string): string {
  const element = parseElement(list);
  return element === null ? list : printElement({ ...element, children: [...element.children, { name: "", xml }] });
}

function without(list: string, isGone: (xml: string) => boolean): string {
  const element = parseElement(list);
  return element === null ? list : printElement({ ...element, children: element.children.filter((child) => child.name === "" || !isGone(child.xml)) });
}
