import type { XmlChild, XmlElement } from "./xml";

/** The order that the format demands of what stands in a sheet's part. */
const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
  "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
  "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
  "webPublishItems", "tableParts", "extLst",
] as const;

export type SheetElementName = (typeof ORDER)[number];

/** The sheet with these in the stead of all elements of that name, at the first one's place or where the format wants them. */
export function withElements(sheet: XmlElement, name: SheetElementName, xml: readonly string[]): XmlElement {
  const rank = ORDER.indexOf(name);
  const first = sheet.children.findIndex((child) => child.name === name);
  const next = first >= 0 ? first : sheet.children.findIndex((child) => ORDER.findIndex((one) => one === child.name) > rank);
  const place = next < 0 ? sheet.children.length : next;
  const rest = (children: readonly XmlChild[]): readonly XmlChild[] => children.filter((child) => child.name !== name);
  return { ...sheet, children: [...rest(sheet.children.slice(0, place)), ...xml.map((one) => ({ name, xml: one })), ...rest(sheet.children.slice(place))] };
}

/** The text of each element of that name in the sheet's part, in order; none where it has none. */
export function elementsOf(sheet: XmlElement, name: SheetElementName): readonly string[] {
  return sheet.children.flatMap((child) => (child.name === name ? [child.xml] : []));
}
