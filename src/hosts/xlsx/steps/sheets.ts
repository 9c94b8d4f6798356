import { printSheetName } from "../../../workbook/addresses/printAddress";
import { checkSheetName } from "../../../workbook/addresses/sheetName";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { HostError } from "../../../workbook/HostError";
import type { Draft } from "../state/Draft";
import type { SheetState } from "../state/WorkbookState";

/** Adds an empty sheet last; throws a HostError where the name is taken or unusable, or the workbook's structure is protected. */
export function addSheet(draft: Draft, name: string): void {
  checkFree(draft, name);
  draft.add(name);
}

/** Everything on the sheet, and the names of its own, which then mean the copy's cells. */
export function copySheet(draft: Draft, source: string, name: string): void {
  const from = draft.sheet(source);
  checkFree(draft, name);
  if (!from.copyable) throw new HostError("not-supported", "A sheet with a table, a drawing or notes cannot be copied in a file", source);
  draft.add(name, { ...from, settings: settingsOn(name, from) });
  const own = draft.names.filter((one) => one.scope?.toLowerCase() === from.name.toLowerCase());
  draft.names.push(...own.map((one) => ({ ...one, scope: name, refersTo: meantOn(name, from.name, one.refersTo) })));
}

function settingsOn(sheet: string, { settings }: SheetState): SheetState["settings"] {
  const here = (ranges: readonly RangeAddress[]): RangeAddress[] => ranges.map((range) => ({ ...range, sheet }));
  return {
    ...settings,
    validations: settings.validations.map((rule) => ({ ...rule, ranges: here(rule.ranges) })),
    formats: settings.formats.map((rule) => ({ ...rule, ranges: here(rule.ranges) })),
    clearedValidations: here(settings.clearedValidations),
    clearedFormats: here(settings.clearedFormats),
    ...(settings.print === undefined ? {} : { print: { ...settings.print, area: { ...settings.print.area, sheet } } }),
  };
}

/** What a name means with one sheet put for another; texts in quotes pass unread. */
export function meantOn(sheet: string, instead: string, refersTo: string): string {
  return refersTo.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\w.\u00c0-\u024f]+)!/g, (piece, quoted?: string, plain?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    return name?.toLowerCase() === instead.toLowerCase() ? `${printSheetName(sheet)}!` : piece;
  });
}

function checkFree(draft: Draft, name: string): void {
  if (draft.has(name)) throw new HostError("item-exists", "There is a sheet of this name", name);
  checkUsable(name);
}

/** Actions and the grid tell a person in plain words long before a name comes here. */
export function checkUsable(name: string): void {
  if (checkSheetName(name, []) !== null) throw new HostError("sheet-name-unusable", "A sheet cannot have this name", name);
}
