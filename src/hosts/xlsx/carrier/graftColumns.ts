import { fileWidth } from "../writing/columnWidth";
import { attributeOf, parseElement, printElement, withAttribute } from "./xml";

interface Columns {
  /** One-based, ends included, as the file counts. */
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

/** The columns of a sheet's part with other widths for some, in characters, and some hidden or shown; null where there are none. */
export function graftColumns(cols: string | null, widths: ReadonlyMap<number, number>, hidden: ReadonlyMap<number, boolean>): string | null {
  const element = parseElement(cols ?? "<cols/>");
  if (element === null || widths.size + hidden.size === 0) return cols;
  const known = element.children.filter((child) => child.name === "col").map(({ xml }): Columns => ({ first: Number(attributeOf(xml, "min")), last: Number(attributeOf(xml, "max")), xml }));
  const sized = [...widths].reduce<readonly Columns[]>((columns, [column, characters]) => change(columns, column + 1, (xml) => withAttribute(withAttribute(xml, "width", String(fileWidth(characters))), "customWidth", "1")), known);
  const all = [...hidden].reduce<readonly Columns[]>((columns, [column, gone]) => change(columns, column + 1, (xml) => withAttribute(xml, "hidden", gone ? "1" : null)), sized);
  const children = [...all].sort((a, b) => a.first - b.first).map(({ first, last, xml }) => ({ name: "col", xml: withAttribute(withAttribute(xml, "min", String(first)), "max", String(last)) }));
  return printElement({ ...element, children });
}

function change(columns: readonly Columns[], column: number, edit: (xml: string) => string): readonly Columns[] {
  const at = columns.find(({ first, last }) => first <= column && column <= last) ?? { first: column, last: column, xml: "<col/>" };
  const parts: readonly Columns[] = [
    { first: at.first, last: column - 1, xml: at.xml },
    { first: column, last: column, xml: edit(at.xml) },
    { first: column + 1, last: at.last, xml: at.xml },
  ];
  return [...columns.filter((one) => one !== at), ...parts.filter(({ first, last }) => first <= last)];
}
