import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { CellDifference, SheetDifference } from "../../../workbook/diffContents";
import { HostError } from "../../../workbook/HostError";
import type { Rectangle, SheetContents } from "../../../workbook/WorkbookContents";
import type { Draft, SheetDraft } from "../state/Draft";
import { cellKey, type Cell } from "../state/WorkbookState";
import { setUpPrint } from "../steps/printSetup";
import { clearValidations } from "../steps/rules";
import { protectSheet, unprotectSheet } from "../steps/protection";
import { withFilePrefixes } from "./filePrefixes";
import { layDifference } from "./layDifference";

const EMPTY: Cell = { value: null, formula: null, tree: null, look: null, rewritten: false, restyled: false };

/** Does to a sheet of the draft what a grid did to it. */
export function applySheetDifference(draft: Draft, { before, after, cells, changed }: SheetDifference): void {
  const sheet = draft.edit(after.name);
  for (const cell of cells) applyCell(draft, sheet, cell);
  for (const part of changed) applyPart(draft, sheet, part, before, after);
}

function applyCell(draft: Draft, sheet: SheetDraft, { row, column, contents, style }: CellDifference): void {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key) ?? EMPTY;
  const look = style === null ? known.look : layDifference(draft.looks, known.look, style.before, style.after);
  const styled = { ...known, look, restyled: known.restyled || style !== null };
  const written = contents?.formula ?? null;
  const formula = written === null ? null : withFilePrefixes(written.replace(/^=/, ""));
  // A formula that only came to another value is the file's own, in the form that the file has it.
  const rewritten = contents !== null && (formula === null || formula !== known.formula);
  sheet.cells.set(key, rewritten ? { ...styled, value: contents.value, formula, tree: null, rewritten: true } : styled);
}

type Part = SheetDifference["changed"][number];

function applyPart(draft: Draft, sheet: SheetDraft, part: Part, before: SheetContents, after: SheetContents): void {
  const { settings } = sheet;
  switch (part) {
    case "name":
      return;
    case "visible":
      sheet.visibility = after.visible ? "visible" : "hidden";
      return;
    case "protected":
      return after.protected ? protectSheet(draft, sheet.name) : unprotectSheet(draft, sheet.name);
    case "gridlines":
      sheet.settings = { ...settings, gridlines: after.gridlines };
      return;
    case "columnWidths":
      sheet.settings = { ...settings, widths: changes(settings.widths, before.columnWidths, after.columnWidths, (one) => one.column, (one) => one.characters) };
      return;
    case "rowHeights":
      sheet.settings = { ...settings, heights: changes(settings.heights, before.rowHeights, after.rowHeights, (one) => one.row, (one) => one.points) };
      return;
    case "hiddenColumns":
      sheet.settings = { ...settings, hiddenColumns: switched(settings.hiddenColumns, before.hiddenColumns, after.hiddenColumns) };
      return;
    case "hiddenRows":
      sheet.settings = { ...settings, hiddenRows: switched(settings.hiddenRows, before.hiddenRows, after.hiddenRows) };
      return;
    case "merges":
      sheet.settings = { ...settings, merges: on(sheet.name, after.merges) };
      return;
    case "frozen":
      sheet.settings = { ...settings, frozen: after.frozen };
      return;
    case "conditionalFormats":
      return applyFormats(sheet, before, after);
    case "validations":
      return applyValidations(draft, sheet, before, after);
    case "print":
      if (after.print !== null) setUpPrint(draft, sheet.name, { ...after.print, area: { ...after.print.area, sheet: sheet.name } });
      return;
    case "charts":
      sheet.settings = { ...settings, charts: after.charts };
      return;
    case "anchors":
      // What stands there would stay behind while its cells went on.
      throw new HostError("cells-moved", "What the file holds there cannot be moved along", sheet.name);
  }
}

/** The sizes that differ; one that is the default again keeps what the file has. */
function changes<One>(known: ReadonlyMap<number, number>, before: readonly One[], after: readonly One[], place: (one: One) => number, size: (one: One) => number): ReadonlyMap<number, number> {
  const old = new Map(before.map((one) => [place(one), size(one)]));
  return new Map([...known, ...after.filter((one) => old.get(place(one)) !== size(one)).map((one) => [place(one), size(one)] as const)]);
}

function switched(known: ReadonlyMap<number, boolean>, before: readonly number[], after: readonly number[]): ReadonlyMap<number, boolean> {
  const shown = before.filter((place) => !after.includes(place)).map((place) => [place, false] as const);
  return new Map([...known, ...shown, ...after.filter((place) => !before.includes(place)).map((place) => [place, true] as const)]);
}

function applyFormats(sheet: SheetDraft, before: SheetContents, after: SheetContents): void {
  const { formats, removedFormats } = sheet.settings;
  const gone = missingFrom(after.conditionalFormats, before.conditionalFormats).map(({ ranges, formula }) => ({ ranges: on(sheet.name, ranges), formula: formula.replace(/^=/, "") }));
  const added = missingFrom(before.conditionalFormats, after.conditionalFormats).map(({ ranges, formula, style }) => {
    const own = on(sheet.name, ranges);
    return { ranges: own, formula: formula.replace(/^=/, ""), anchor: { row: own[0]?.row ?? 0, column: own[0]?.column ?? 0 }, style };
  });
  sheet.settings = { ...sheet.settings, formats: [...formats, ...added], removedFormats: [...removedFormats, ...gone] };
}

function applyValidations(draft: Draft, sheet: SheetDraft, before: SheetContents, after: SheetContents): void {
  const gone = missingFrom(after.validations, before.validations).flatMap((rule) => on(sheet.name, rule.ranges));
  const added = missingFrom(before.validations, after.validations).map((rule) => ({ ...rule, ranges: on(sheet.name, rule.ranges) }));
  clearValidations(draft, sheet.name, [...gone, ...added.flatMap((rule) => rule.ranges)]);
  sheet.settings = { ...sheet.settings, validations: [...sheet.settings.validations, ...added] };
}

function missingFrom<One>(there: readonly One[], all: readonly One[]): readonly One[] {
  const known = new Set(there.map((one) => JSON.stringify(one)));
  return all.filter((one) => !known.has(JSON.stringify(one)));
}

function on(sheet: string, rectangles: readonly Rectangle[]): readonly RangeAddress[] {
  return rectangles.map((rectangle) => ({ ...rectangle, sheet }));
}
