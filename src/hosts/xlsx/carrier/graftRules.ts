import { parseRange } from "../../../workbook/addresses/parseAddress";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { subtract } from "../rectangles";
import type { SheetSettings } from "../state/WorkbookState";
import { shiftFormula } from "../shiftFormula";
import { attributeOf, decode, encode, parseElement, printElement, withAttribute, type XmlElement } from "./xml";
import { elementsOf, withElements } from "./sheetElements";

/** The sheet with the file's own validations off the cleared ranges, and the written ones after them. */
export function graftValidations(sheet: XmlElement, cleared: readonly RangeAddress[], written: XmlElement): XmlElement {
  const [known] = elementsOf(sheet, "dataValidations");
  const [ours] = elementsOf(written, "dataValidations");
  const list = parseElement(known ?? "<dataValidations/>");
  const added = parseElement(ours ?? "<dataValidations/>")?.children ?? [];
  if (list === null || (known === undefined && added.length === 0)) return sheet;
  const kept = list.children.filter((child) => child.name === "dataValidation").flatMap((child) => outside(child.xml, cleared));
  const children = [...kept, ...added.map((child) => child.xml)].map((xml) => ({ name: "dataValidation", xml }));
  const opening = withAttribute(list.opening, "count", String(children.length));
  return withElements(sheet, "dataValidations", children.length === 0 ? [] : [printElement({ ...list, opening, children })]);
}

/** The sheet with the file's own conditional formats off the cleared ranges, and the written ones behind them in rank. */
export function graftFormats(sheet: XmlElement, { clearedFormats, removedFormats }: SheetSettings, written: XmlElement, style: (ours: number) => number): XmlElement {
  const removed = new Set(removedFormats.map(({ ranges, formula }) => ruleKey(ranges.map(printRange), formula)));
  const kept = elementsOf(sheet, "conditionalFormatting").flatMap((xml) => withoutRules(xml, removed)).flatMap((xml) => outside(xml, clearedFormats));
  const last = [...kept.join("").matchAll(/<cfRule\b[^>]*?\bpriority="(\d+)"/g)].reduce((highest, match) => Math.max(highest, Number(match[1])), 0);
  const added = elementsOf(written, "conditionalFormatting").map((xml) =>
    xml.replace(/\bpriority="(\d+)"/g, (_, rank: string) => `priority="${Number(rank) + last}"`)
      .replace(/\bdxfId="(\d+)"/g, (_, ours: string) => `dxfId="${style(Number(ours))}"`));
  return withElements(sheet, "conditionalFormatting", [...kept, ...added]);
}

function ruleKey(ranges: readonly string[], formula: string): string {
  return `${[...ranges].sort().join(" ")} ${formula}`;
}

/** The rules of one place but for those by a formula that are gone; nothing where none is left. */
function withoutRules(formatting: string, removed: ReadonlySet<string>): readonly string[] {
  const element = removed.size === 0 ? null : parseElement(formatting);
  if (element === null) return [formatting];
  const ranges = (attributeOf(formatting, "sqref") ?? "").split(/\s+/).flatMap((text) => parseRange(text, "") ?? []).map(printRange);
  const children = element.children.filter(({ name, xml }) => {
    const formula = /<formula>([\s\S]*?)<\/formula>/.exec(xml)?.[1];
    return name !== "cfRule" || attributeOf(xml, "type") !== "expression" || formula === undefined || !removed.has(ruleKey(ranges, decode(formula)));
  });
  if (children.length === element.children.length) return [formatting];
  return children.some((child) => child.name === "cfRule") ? [printElement({ ...element, children })] : [];
}

/** The rule on what is left of its ranges; formulas follow where its first cell goes. */
function outside(rule: string, cleared: readonly RangeAddress[]): readonly string[] {
  const sheet = cleared[0]?.sheet;
  const written = attributeOf(rule, "sqref") ?? "";
  const ranges = sheet === undefined ? [] : written.split(/\s+/).flatMap((text) => parseRange(text, sheet) ?? []);
  const [first] = ranges;
  if (first === undefined) return [rule];
  const left = subtract(ranges, cleared);
  const [next] = left;
  if (next === undefined) return [];
  if (left.length === ranges.length && left.every((range, place) => range === ranges[place])) return [rule];
  const named = withAttribute(rule, "sqref", left.map(printRange).join(" "));
  return [named.replace(/(<formula[12]?>)([\s\S]*?)(<\/formula[12]?>)/g, (_, open: string, text: string, close: string) =>
    `${open}${encode(shiftFormula(decode(text), next.row - first.row, next.column - first.column))}${close}`)];
}
