import { HostError } from "../../../workbook/HostError";
import type { Draft, SheetDraft } from "../state/Draft";

/** Protects the sheet without a password; throws a HostError where it has one already. */
export function protectSheet(draft: Draft, name: string): void {
  set(draft.edit(name), true);
}

/** A password is its owner's: a plan lifts only protection that has none. */
export function unprotectSheet(draft: Draft, name: string): void {
  set(draft.edit(name), false);
}

function set(sheet: SheetDraft, on: boolean): void {
  if (sheet.password) throw new HostError("sheet-protected", "The sheet is protected with a password", sheet.name);
  sheet.protected = on;
  sheet.settings = { ...sheet.settings, protection: on };
}
