/** An element taken apart one level deep, so that what is not looked into is put back letter by letter. */
export interface XmlElement {
  /** What stands before the element: the declaration, comments. */
  readonly prolog: string;
  /** The opening tag, never an empty one. */
  readonly opening: string;
  readonly children: readonly XmlChild[];
  readonly closing: string;
}

export interface XmlChild {
  /** Its name with prefix; "" for text, comments and the like between elements. */
  readonly name: string;
  readonly xml: string;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Takes the outermost element of the text apart; null where the text is not well-formed XML. */
export function parseElement(xml: string): XmlElement | null {
  const tags = new RegExp(TAG.source, "g");
  const children: XmlChild[] = [];
  let [prolog, opening] = ["", ""];
  let depth = 0;
  let [end, start] = [0, 0];
  let name = "";
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const [whole, slash, tagName, , empty] = tag;
    if (tagName === undefined) continue;
    if (depth === 0) {
      if (opening !== "" || slash === "/") return null;
      prolog = xml.slice(0, tag.index);
      if (empty === "/") return { prolog, opening: `${whole.slice(0, -2).trimEnd()}>`, children, closing: `</${tagName}>` };
      opening = whole;
    } else if (depth === 1 && slash !== "/") {
      if (tag.index > end) children.push({ name: "", xml: xml.slice(end, tag.index) });
      [start, name] = [tag.index, tagName];
    }
    if (slash === "/") depth -= 1;
    else if (empty !== "/") depth += 1;
    if (depth === 0) {
      if (tag.index > end) children.push({ name: "", xml: xml.slice(end, tag.index) });
      return { prolog, opening, children, closing: whole };
    }
    // A child ends where the depth is back at its parent's; the parent's own opening tag only begins them.
    const after = tag.index + whole.length;
    if (depth === 1 && (slash === "/" || empty === "/")) children.push({ name, xml: xml.slice(start, after) });
    if (depth === 1) end = after;
  }
  return null;
}

/** The text of the element again, with what stood before it. */
export function printElement({ prolog, opening, children, closing }: XmlElement): string {
  return `${prolog}${opening}${children.map((child) => child.xml).join("")}${closing}`;
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlChild | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** An attribute of the first tag in the text, decoded; null where it has none of that name. */
export function attributeOf(xml: string, name: string): string | null {
  const tag = /<[\w:.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(xml)?.[1] ?? "";
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? null : decode(match[1] ?? match[2] ?? "");
}

/** The same text, with an attribute of its first tag set, or taken away by null. */
export function withAttribute(xml: string, name: string, value: string | null): string {
  const written = value === null ? "" : ` ${name}="${encode(value)}"`;
  return xml.replace(/<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*/, (tag) => {
    const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    return known.test(tag) ? tag.replace(known, () => written) : `${tag}${written}`;
  });
}

/** The text as it may stand in an element or in quotes; line breaks go as numbers, since a reader of XML changes bare ones. */
export function encode(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\r/g, "&#13;").replace(/\n/g, "&#10;");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that was encoded. An entity that XML does not know stays as it is written. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, word?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[word ?? ""] ?? whole;
  });
}

/** The part with its main namespace unprefixed, as everything here expects; some writers name it "x:". */
export function withoutPrefix(xml: string, root: string): string {
  const prefix = new RegExp(`<([\\w.-]+):${root}[\\s>]`).exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
}
