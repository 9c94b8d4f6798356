import { printFullRange } from "../../../workbook/addresses/printAddress";
import { parseFullRange } from "../../../workbook/addresses/parseAddress";
import { sameSheet, type RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { HostError } from "../../../workbook/HostError";
import type { Draft } from "../state/Draft";
import type { NameState } from "../state/WorkbookState";

/** The longest text that a formula, and so a name, can hold. */
const LONGEST_TEXT = 255;

/** Lets the name mean a range or a text in its scope, null for the workbook. Throws a HostError where the text is too long or a sheet is missing. */
export function setName(draft: Draft, scope: string | null, name: string, refersTo: RangeAddress | { readonly text: string }): void {
  if ("text" in refersTo) {
    if (refersTo.text.length > LONGEST_TEXT) throw new HostError("too-large", "The text of a name is too long", name);
    return putName(draft, { scope, name, refersTo: `"${refersTo.text.replace(/"/g, '""')}"`, attributes: "" });
  }
  draft.sheet(refersTo.sheet);
  putName(draft, { scope, name, refersTo: printFullRange(refersTo), attributes: "" });
}

/** Adds the name, or gives the one of that scope its new meaning in its old place. */
export function putName(draft: Draft, named: NameState): void {
  const scope = named.scope === null ? null : draft.sheet(named.scope).name;
  const place = draft.names.findIndex((one) => isSame(one, scope, named.name));
  const known = draft.names[place];
  if (known === undefined) draft.names.push({ ...named, scope });
  else draft.names[place] = { ...known, refersTo: named.refersTo };
}

/** Takes the name of that scope away; throws a HostError where there is none. */
export function removeName(draft: Draft, scope: string | null, name: string): void {
  const left = draft.names.filter((one) => !isSame(one, scope, name));
  if (left.length === draft.names.length) throw new HostError("item-missing", "No such name", name);
  draft.names = left;
}

/** A removed sheet takes its own names along; what others meant there is an error from now on, as in Excel. */
export function forgetSheet(draft: Draft, sheet: string): void {
  const left = draft.names.filter((one) => one.scope === null || !sameSheet(one.scope, sheet));
  draft.names = left.map((one) => (sameSheet(parseFullRange(one.refersTo)?.sheet ?? "", sheet) ? { ...one, refersTo: "#REF!" } : one));
}

function isSame(one: NameState, scope: string | null, name: string): boolean {
  return one.name.toLowerCase() === name.toLowerCase() && (one.scope?.toLowerCase() ?? null) === (scope?.toLowerCase() ?? null);
}
