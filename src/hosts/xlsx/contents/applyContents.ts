import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import { diffContents } from "../../../workbook/diffContents";
import { HostError } from "../../../workbook/HostError";
import type { NameContents, SheetContents, WorkbookContents } from "../../../workbook/WorkbookContents";
import { Draft } from "../state/Draft";
import type { Looks } from "../state/Looks";
import type { WorkbookState } from "../state/WorkbookState";
import { putName, setName } from "../steps/names";
import { checkUsable, meantOn } from "../steps/sheets";
import { applySheetDifference } from "./applySheetDifference";

/** The opened file's state with what a grid has changed since: `before` is what the grid had when it was opened, `now` what it has. */
export function applyContents(state: WorkbookState, looks: Looks, before: WorkbookContents, now: WorkbookContents): WorkbookState {
  const difference = diffContents(before, now);
  const draft = new Draft(state, looks);
  // A new sheet may take the name of one that is gone, so these go first.
  for (const sheet of difference.removedSheets) removeSheet(draft, sheet.name);
  const renamed = difference.changedSheets.filter(({ before: { name }, after }) => name !== after.name).map(({ after }) => after);
  for (const sheet of [...renamed, ...difference.addedSheets]) checkUsable(sheet.name);
  renameSheets(draft, difference.changedSheets);
  for (const sheet of difference.addedSheets) {
    if (draft.has(sheet.name)) throw new HostError("item-exists", "There is a sheet of this name", sheet.name);
    draft.add(sheet.name);
    const empty: SheetContents = { ...EMPTY, id: sheet.id, name: sheet.name };
    const [added] = diffContents({ ...now, sheets: [empty] }, { ...now, sheets: [sheet] }).changedSheets;
    if (added !== undefined) applySheetDifference(draft, added);
  }
  for (const sheet of difference.changedSheets) applySheetDifference(draft, sheet);
  draft.names = draft.names.filter((name) => !difference.removedNames.some((gone) => isSame(gone, name)));
  for (const name of difference.setNames) put(draft, name);
  if (difference.reordered || difference.addedSheets.length > 0) draft.reorder(now.sheets.map((sheet) => sheet.name));
  if (now.activeSheet !== null && now.activeSheet !== before.activeSheet) draft.selection = { sheet: now.activeSheet, row: 0, column: 0 };
  return draft.finish();
}

const EMPTY: Omit<SheetContents, "id" | "name"> = {
  visible: true, protected: false, gridlines: true, cells: [], columnWidths: [], rowHeights: [], hiddenColumns: [], hiddenRows: [], merges: [],
  frozen: { rows: 0, columns: 0 }, conditionalFormats: [], validations: [], print: null, charts: [], anchors: [],
};

function removeSheet(draft: Draft, name: string): void {
  draft.remove(name);
  draft.names = draft.names.filter((one) => one.scope === null || !sameSheet(one.scope, name));
}

/** Two sheets may have changed names with each other, so each goes by a name that nobody has. */
function renameSheets(draft: Draft, sheets: readonly { readonly before: SheetContents; readonly after: SheetContents }[]): void {
  const renamed = sheets.filter(({ before, after }) => before.name !== after.name);
  renamed.forEach(({ before }, place) => rename(draft, before.name, `\u0000${place}`));
  renamed.forEach(({ before, after }, place) => {
    draft.rename(`\u0000${place}`, after.name);
    draft.names = draft.names.map((one) => ({
      ...one,
      scope: one.scope === `\u0000${place}` ? after.name : one.scope,
      refersTo: meantOn(after.name, before.name, one.refersTo),
    }));
  });
}

function rename(draft: Draft, from: string, to: string): void {
  draft.rename(from, to);
  draft.names = draft.names.map((one) => (one.scope !== null && sameSheet(one.scope, from) ? { ...one, scope: to } : one));
}

function put(draft: Draft, { scope, name, refersTo }: NameContents): void {
  if ("formula" in refersTo) putName(draft, { scope, name, refersTo: refersTo.formula.replace(/^=/, ""), attributes: "" });
  else setName(draft, scope, name, refersTo);
}

function isSame(gone: NameContents, name: { readonly scope: string | null; readonly name: string }): boolean {
  return gone.name.toLowerCase() === name.name.toLowerCase() && (gone.scope?.toLowerCase() ?? null) === (name.scope?.toLowerCase() ?? null);
}
