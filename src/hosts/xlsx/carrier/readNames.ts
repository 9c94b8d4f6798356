import { unescapeText } from "../escapes";
import type { NameState } from "../state/WorkbookState";
import { attributeOf, childOf, decode, parseElement, type XmlElement } from "./xml";

/** The defined names of a workbook part, hidden ones and print areas too; `sheets` are all sheets in their order. */
export function readNames(workbook: XmlElement, sheets: readonly string[]): readonly NameState[] {
  const list = parseElement(childOf(workbook, "definedNames")?.xml ?? "");
  return (list?.children ?? []).flatMap((child): readonly NameState[] => {
    const name = attributeOf(child.xml, "name");
    const parts = /^<definedName((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>([\s\S]*)<\/definedName>$/.exec(child.xml);
    if (name === null || parts === null) return [];
    const place = attributeOf(child.xml, "localSheetId");
    const attributes = (parts[1] ?? "").replace(/\s+(?:name|localSheetId)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trim();
    return [{ scope: place === null ? null : (sheets[Number(place)] ?? null), name, refersTo: unescapeText(decode(parts[2] ?? "")), attributes }];
  });
}
