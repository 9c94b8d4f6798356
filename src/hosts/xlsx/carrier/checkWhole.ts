import type { Package } from "./Package";
import { walkTags } from "./walkTags";
import { attributeOf, childOf, parseElement, withoutPrefix } from "./xml";

/** What may be missing without anything being lost: links within the file, a printer's memory, an order of computing, another program's notes. */
const DISPENSABLE: readonly string[] = ["hyperlink", "printerSettings", "calcChain", "customXml"];
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
const SHARED_TEXT = /\st\s*=\s*["']s["']/;

/** What the cells of a sheet's part may point at. */
interface Targets {
  readonly texts: number;
  readonly styles: number;
  readonly relations: ReadonlySet<string>;
}

/** Throws where the package is not whole: a part that was cut off, or one that is pointed at and not there. The reader would take the rest for the whole. */
export function checkWhole(file: Package, workbook: string): void {
  const sheets = file.relationships(workbook).filter(({ kind }) => kind === "worksheet").map(({ target }) => target);
  for (const path of file.paths()) {
    if (/\.(?:xml|rels)$/i.test(path) && !sheets.includes(path) && !walkTags(file.text(path) ?? "")) throw new Error(`The part ${path} is damaged`);
  }
  const paths = new Set(file.paths().map((path) => path.toLowerCase()));
  for (const from of [workbook, ...sheets]) {
    for (const { kind, target, isInside } of file.relationships(from)) {
      // Excel itself names a picture that it has lost "NULL".
      const isNeeded = isInside && !DISPENSABLE.includes(kind) && !target.endsWith("/NULL");
      if (isNeeded && !paths.has(target.toLowerCase())) throw new Error(`The part ${target} is missing`);
    }
  }
  const [texts, styles] = [countTexts(partOf(file, workbook, "sharedStrings")), countStyles(partOf(file, workbook, "styles"))];
  for (const path of sheets) {
    const relations = new Set(file.relationships(path).map(({ id }) => id));
    if (!isSheetWhole(file.text(path) ?? "", { texts, styles, relations })) throw new Error(`The part ${path} is damaged`);
  }
}

function partOf(file: Package, workbook: string, kind: string): string {
  const path = file.related(workbook, kind);
  return path === null ? "" : (file.text(path) ?? "");
}

function countTexts(xml: string): number {
  let count = 0;
  walkTags(xml, (name) => {
    if (name === "si" || name.endsWith(":si")) count += 1;
  });
  return count;
}

function countStyles(xml: string): number {
  const styles = parseElement(withoutPrefix(xml, "styleSheet"));
  const list = styles === null ? null : parseElement(childOf(styles, "cellXfs")?.xml ?? "");
  return list?.children.filter(({ name }) => name === "xf").length ?? 0;
}

function isSheetWhole(xml: string, { texts, styles, relations }: Targets): boolean {
  let isWhole = true;
  let [cell, value, link] = ["", "", ""];
  let isShared = false;
  const isWellFormed = walkTags(xml, (name, attributes, end) => {
    if (cell === "") {
      const prefix = name.slice(0, name.indexOf(":") + 1);
      [cell, value, link] = [`${prefix}c`, `${prefix}v`, `${prefix}hyperlink`];
      isWhole &&= name === `${prefix}worksheet`;
    } else if (name === cell) {
      const style = Number(STYLE.exec(attributes)?.[1] ?? 0);
      isShared = SHARED_TEXT.test(attributes);
      // Style 0 is every program's default, with a styles part or without.
      isWhole &&= style === 0 || style < styles;
    } else if (name === value) {
      isWhole &&= !isShared || Number(xml.slice(end, xml.indexOf("<", end))) < texts;
    } else if (name !== link && attributes.includes("r:id")) {
      const id = attributeOf(`<${name}${attributes}>`, "r:id") ?? "";
      isWhole &&= id === "" || relations.has(id);
    }
  });
  return isWellFormed && isWhole;
}
