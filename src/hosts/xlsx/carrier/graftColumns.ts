import { fileWidth } from "../writing/columnWidth";
import { attributeOf, parseElement, printElement, withAttribute } from "./xml";

interface Columns {
  /** One-based, ends included, as the file counts. */
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

/** The columns of a sheet's part with other widths for some, in characters; null where there are none. */
export function graftColumns(cols: string | null, widths: ReadonlyMap<number, number>): string | null {
  const element = parseElement(cols ?? "<cols/>");
  if (element === null || (cols === null && widths.size === 0)) return cols;
  const known = element.children.filter((child) => child.name === "col").map(({ xml }): Columns => ({ first: Number(attributeOf(xml, "min")), last: Number(attributeOf(xml, "max")), xml }));
  const all = [...widths].reduce<readonly Columns[]>((columns, [column, characters]) => withWidth(columns, column + 1, fileWidth(characters)), known);
  const children = [...all].sort((a, b) => a.first - b.first).map(({ first, last, xml }) => ({ name: "col", xml: withAttribute(withAttribute(xml, "min", String(first)), "max", String(last)) }));
  return printElement({ ...element, children });
}

function withWidth(columns: readonly Columns[], column: number, width: number): readonly Columns[] {
  const at = columns.find(({ first, last }) => first <= column && column <= last) ?? { first: column, last: column, xml: "<col/>" };
  const parts: readonly Columns[] = [
    { first: at.first, last: column - 1, xml: at.xml },
    { first: column, last: column, xml: withAttribute(withAttribute(at.xml, "width", String(width)), "customWidth", "1") },
    { first: column + 1, last: at.last, xml: at.xml },
  ];
  return [...columns.filter((one) => one !== at), ...parts.filter(({ first, last }) => first <= last)];
}
