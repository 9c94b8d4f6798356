import { elementsOf, withElements } from "./sheetElements";
import { attributeOf, childOf, parseElement, printElement, withAttribute, type XmlElement } from "./xml";

/** The sheet with our paper, orientation, fitting and footer; its margins, header and all else stay. */
export function graftPrint(sheet: XmlElement, written: XmlElement): XmlElement {
  const ours = elementsOf(written, "pageSetup")[0] ?? "<pageSetup/>";
  // A printer's own settings (r:id) would overrule paper and orientation; a scale the fitting.
  const cleared = ["[\\w.-]+:id", "scale", "fitToWidth", "fitToHeight"].reduce((xml, name) => withoutAttribute(xml, name), elementsOf(sheet, "pageSetup")[0] ?? "<pageSetup/>");
  const setup = ["paperSize", "orientation", "fitToWidth", "fitToHeight"].reduce((xml, name) => {
    const value = attributeOf(ours, name);
    return value === null ? xml : withAttribute(xml, name, value);
  }, cleared);
  const footed = graftFooter(withElements(sheet, "pageSetup", [setup]), written);
  return graftFitting(footed, attributeOf(ours, "fitToWidth") !== null);
}

function graftFooter(sheet: XmlElement, written: XmlElement): XmlElement {
  const known = parseElement(elementsOf(sheet, "headerFooter")[0] ?? "<headerFooter/>");
  const ours = childOf(parseElement(elementsOf(written, "headerFooter")[0] ?? "<headerFooter/>") ?? EMPTY, "oddFooter");
  if (known === null) return sheet;
  const header = known.children.filter((child) => child.name === "oddHeader");
  const rest = known.children.filter((child) => child.name !== "oddHeader" && child.name !== "oddFooter");
  const children = [...header, ...(ours === null ? [] : [ours]), ...rest];
  return withElements(sheet, "headerFooter", children.length === 0 ? [] : [printElement({ ...known, children })]);
}

function graftFitting(sheet: XmlElement, fit: boolean): XmlElement {
  const properties = parseElement(elementsOf(sheet, "sheetPr")[0] ?? "<sheetPr/>");
  if (properties === null) return sheet;
  const known = childOf(properties, "pageSetUpPr");
  const next = { name: "pageSetUpPr", xml: withAttribute(known?.xml ?? "<pageSetUpPr/>", "fitToPage", fit ? "1" : "0") };
  return withElements(sheet, "sheetPr", [printElement({ ...properties, children: [...properties.children.filter((child) => child !== known), next] })]);
}

const EMPTY: XmlElement = { prolog: "", opening: "", children: [], closing: "" };

function withoutAttribute(xml: string, name: string): string {
  return attributeOf(xml, name) === null ? xml : withAttribute(xml, name, null);
}
