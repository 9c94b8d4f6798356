import { type Package, relationsPath } from "./Package";
import { attributeOf, encode, parseElement, printElement } from "./xml";

const TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** What a new part is: the last word of the relationship that leads to it, and its content type. */
export interface PartKind {
  readonly kind: string;
  readonly contentType: string;
}

/** Gives a new part a place in the package, behind the part that leads to it; returns the relationship. */
export function addPart(file: Package, from: string, path: string, { kind, contentType }: PartKind): string {
  file.set(TYPES, append(file.text(TYPES) ?? "", `<Override PartName="/${encode(path)}" ContentType="${contentType}"/>`));
  const taken = new Set(file.relationships(from).map((one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const relations = relationsPath(from);
  file.set(relations, append(file.text(relations) ?? NO_RELATIONS, `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="/${encode(path)}"/>`));
  return id;
}

/** A path for one more part: "xl/charts/chart", "xml" → "xl/charts/chart1.xml". */
export function freePath(file: Package, stem: string): string {
  const taken = new Set(file.paths().map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
  return `${stem}${number}.xml`;
}

/** Takes a part out, and what says of which type it is; what leads to it is another's. */
export function dropPart(file: Package, path: string): void {
  file.set(TYPES, without(file.text(TYPES) ?? "", (xml) => attributeOf(xml, "PartName")?.toLowerCase() === `/${path}`.toLowerCase()));
  file.remove(path);
  file.remove(relationsPath(path));
}

/** The list without the children that are gone; white space between them stays. */
export function without(list: string, isGone: (xml: string) => boolean): string {
  const element = parseElement(list);
  return element === null ? list : printElement({ ...element, children: element.children.filter((child) => child.name === "" || !isGone(child.xml)) });
}

/** The element with one more child at its end. */
export function append(list: string, xml: string): string {
  const element = parseElement(list);
  return element === null ? list : printElement({ ...element, children: [...element.children, { name: "", xml }] });
}
