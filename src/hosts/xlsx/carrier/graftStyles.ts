import { attributeOf, childOf, parseElement, printElement, withAttribute, type XmlElement } from "./xml";

/** A file's styles with those of ours that are asked for put behind them: nothing that is there is renumbered. */
export interface GraftedStyles {
  /** The number in the file of a style of ours, laid over the file's style of number `under`. */
  readonly style: (ours: number, under: number) => number;
  /** The number in the file of a conditional format's style of ours. */
  readonly conditional: (ours: number) => number;
  readonly print: () => string;
}

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
const OWN_FORMATS = 164;

/** Both are the text of a styles part. */
export function graftStyles(file: string, ours: string): GraftedStyles {
  const [into, from] = [parseElement(file), parseElement(ours)];
  if (into === null || from === null) throw new Error("The styles are unreadable");
  const lists = new Map(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"].map((name) => [name, listOf(into, name)]));
  const own = (name: string, place: number): string => listOf(from, name)[place] ?? "";
  const intern = (name: string, xml: string): number => {
    const list = lists.get(name) ?? [];
    const known = list.indexOf(xml);
    return known >= 0 ? known : list.push(xml) - 1;
  };
  // The first ones are every program's defaults: none of ours, the file's own.
  const part = (xf: string, attribute: string, name: string, defaults: number): string => {
    const place = Number(attributeOf(xf, attribute) ?? 0);
    return String(place < defaults ? place : intern(name, own(name, place)));
  };
  const format = (xf: string): string => {
    const id = attributeOf(xf, "numFmtId") ?? "0";
    const code = listOf(from, "numFmts").find((one) => attributeOf(one, "numFmtId") === id);
    return code === undefined ? id : internFormat(lists.get("numFmts") ?? [], attributeOf(code, "formatCode") ?? "");
  };
  const made = new Map<string, number>();
  return {
    style: (place, under) => {
      const parent = attributeOf(lists.get("cellXfs")?.[under] ?? "", "xfId") ?? "0";
      const key = `${place}/${parent}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const xf = own("cellXfs", place);
      const values = { numFmtId: format(xf), fontId: part(xf, "fontId", "fonts", 1), fillId: part(xf, "fillId", "fills", 2), borderId: part(xf, "borderId", "borders", 1), xfId: parent };
      const number = intern("cellXfs", Object.entries(values).reduce((xml, [name, value]) => withAttribute(xml, name, value), xf));
      made.set(key, number);
      return number;
    },
    conditional: (place) => intern("dxfs", own("dxfs", place)),
    print: () => printElement([...lists].reduce((element, [name, list]) => withList(element, name, list), into)),
  };
}

function listOf(styles: XmlElement, name: string): string[] {
  const list = parseElement(childOf(styles, name)?.xml ?? "");
  return list?.children.flatMap((child) => (child.name === "" ? [] : [child.xml])) ?? [];
}

function internFormat(formats: string[], code: string): string {
  const known = formats.find((one) => attributeOf(one, "formatCode") === code);
  if (known !== undefined) return attributeOf(known, "numFmtId") ?? "0";
  const id = String(formats.reduce((highest, one) => Math.max(highest, Number(attributeOf(one, "numFmtId"))), OWN_FORMATS - 1) + 1);
  formats.push(withAttribute(withAttribute("<numFmt/>", "numFmtId", id), "formatCode", code));
  return id;
}

function withList(styles: XmlElement, name: string, list: readonly string[]): XmlElement {
  const known = childOf(styles, name);
  if (known === null && list.length === 0) return styles;
  const opening = withAttribute((known === null ? null : parseElement(known.xml)?.opening) ?? `<${name}>`, "count", String(list.length));
  const child = { name, xml: `${opening}${list.join("")}</${name}>` };
  if (known !== null) return { ...styles, children: styles.children.map((one) => (one === known ? child : one)) };
  const rank = ORDER.findIndex((one) => one === name);
  const next = styles.children.findIndex((one) => ORDER.findIndex((other) => other === one.name) > rank);
  const place = next < 0 ? styles.children.length : next;
  return { ...styles, children: [...styles.children.slice(0, place), child, ...styles.children.slice(place)] };
}
