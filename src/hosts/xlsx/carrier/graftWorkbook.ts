import { escapeText } from "../escapes";
import type { NameState, WorkbookState } from "../state/WorkbookState";
import { attributeOf, childOf, encode, parseElement, printElement, withAttribute, type XmlChild, type XmlElement } from "./xml";

const ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "mc:AlternateContent", "xr:revisionPtr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
  "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
] as const;

export interface WorkbookGraft {
  readonly state: WorkbookState;
  /** The relationship of each sheet, in the order of the state. */
  readonly relations: readonly string[];
  /** The place of the sheet in sight. */
  readonly active: number;
}

/** The workbook's part with its sheets and names as they now are, to be computed anew when it is opened. */
export function graftWorkbook(workbook: XmlElement, { state, relations, active }: WorkbookGraft): string {
  const known = parseElement(childOf(workbook, "sheets")?.xml ?? "<sheets/>") ?? workbook;
  const numbers = known.children.map((child) => Number(attributeOf(child.xml, "sheetId") ?? 0));
  let number = Math.max(0, ...numbers);
  const relate = prefixOf(workbook, known.children);
  const sheets = state.sheets.map(({ name, visibility }, place): XmlChild => {
    const relation = relations[place] ?? "";
    const old = known.children.find((child) => attributeOf(child.xml, "[\\w.-]+:id") === relation);
    const xml = old?.xml ?? `<sheet name="${encode(name)}" sheetId="${(number += 1)}" ${relate}:id="${relation}"/>`;
    const named = attributeOf(xml, "name") === name ? xml : withAttribute(xml, "name", name);
    return { name: "sheet", xml: (attributeOf(named, "state") ?? "visible") === visibility ? named : withAttribute(named, "state", visibility === "visible" ? null : visibility) };
  });
  let grafted = withChild(workbook, "sheets", printElement({ ...known, children: sheets }));
  grafted = withChild(grafted, "definedNames", printNames(state));
  const calculation = childOf(workbook, "calcPr")?.xml ?? "<calcPr/>";
  grafted = withChild(grafted, "calcPr", withAttribute(calculation, "fullCalcOnLoad", "1"));
  const views = childOf(workbook, "bookViews")?.xml;
  if (views !== undefined) {
    const moved = views.replace(/<workbookView\b[^>]*>/, (view) => withAttribute(view, "activeTab", String(active)));
    grafted = withChild(grafted, "bookViews", moved);
  }
  return printElement(grafted);
}

function printNames({ names, sheets }: WorkbookState): string | null {
  const place = (scope: string): number => sheets.findIndex((sheet) => sheet.name.toLowerCase() === scope.toLowerCase());
  const written = names.map(({ scope, name, refersTo, attributes }: NameState) =>
    `<definedName name="${encode(name)}"${scope === null ? "" : ` localSheetId="${place(scope)}"`}${attributes === "" ? "" : ` ${attributes}`}>${encode(escapeText(refersTo))}</definedName>`);
  return written.length === 0 ? null : `<definedNames>${written.join("")}</definedNames>`;
}

/** The prefix that this file has for relationships. */
function prefixOf(workbook: XmlElement, sheets: readonly XmlChild[]): string {
  return /\s([\w.-]+):id=/.exec(sheets.find((child) => child.name === "sheet")?.xml ?? "")?.[1]
    ?? /xmlns:([\w.-]+)="[^"]*\/relationships"/.exec(workbook.opening)?.[1] ?? "r";
}

function withChild(workbook: XmlElement, name: (typeof ORDER)[number], xml: string | null): XmlElement {
  const known = childOf(workbook, name);
  const next = xml === null ? [] : [{ name, xml }];
  if (known !== null) return { ...workbook, children: workbook.children.flatMap((child) => (child === known ? next : [child])) };
  const rank = ORDER.indexOf(name);
  const after = workbook.children.findIndex((child) => ORDER.findIndex((one) => one === child.name) > rank);
  const place = after < 0 ? workbook.children.length : after;
  return { ...workbook, children: [...workbook.children.slice(0, place), ...next, ...workbook.children.slice(place)] };
}
