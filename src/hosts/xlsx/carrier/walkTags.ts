/** Sees an opening tag: its name with prefix, its attributes as they are written, and where in the text it ends. */
export type SeeTag = (name: string, attributes: string, end: number) => void;

const TAG = /<(?:(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>)/y;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Walks through the tags of an XML text; false where it is not well-formed, such as one that was cut off. */
export function walkTags(xml: string, see: SeeTag = () => undefined): boolean {
  // Comments and CDATA may hold any ampersand; none of the usual programs writes them.
  if (FORBIDDEN.test(xml) || (!xml.includes("<!") && BARE_AMPERSAND.test(xml))) return false;
  const open: string[] = [];
  let hasRoot = false;
  let after = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", after)) {
    if (open.length === 0 && xml.slice(after, at).trim() !== "") return false;
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag === null) return false;
    after = TAG.lastIndex;
    const [, slash, name, attributes = "", empty] = tag;
    if (name === undefined) continue;
    if (slash === "/") {
      if (open.pop() !== name || attributes !== "" || empty === "/") return false;
      continue;
    }
    if (open.length === 0 && hasRoot) return false;
    hasRoot = true;
    if (empty !== "/") open.push(name);
    see(name, attributes, after);
  }
  return hasRoot && open.length === 0 && xml.slice(after).trim() === "";
}
