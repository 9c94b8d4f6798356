import type { UniverBook } from "../engine/UniverBook";
import { checkRenaming } from "../guard/nameSheets";
import type { OnRefused } from "../guard/Refusal";

const TAB = "[data-u-comp=slide-tab-item]";

/**
 * Lets a person leave a sheet's tab that is being renamed: a name that does not do is told and the old one stays, and Escape gives it back.
 * Univer asks again and again until the name does. Call the result to stop.
 */
export function renameTabs(book: UniverBook, onRefused: OnRefused): () => void {
  let mouse: number | null = null;
  const touch = ({ pointerId, pointerType }: PointerEvent): void => {
    mouse = pointerType === "mouse" ? pointerId : null;
  };
  const leave = ({ target }: FocusEvent): void => {
    const tab = editedTab(target);
    // Univer takes the double click for the beginning of a drag where the renaming is soon over, and the tab would hang in the air.
    if (tab && mouse !== null) setTimeout(() => tab.text.closest(TAB)?.dispatchEvent(new PointerEvent("pointerup", { pointerId: mouse ?? 0 })));
    const problem = tab && checkRenaming(book, tab.sheetId, tab.text.innerText);
    if (!tab || !problem) return;
    tab.text.innerText = book.nameOf(tab.sheetId) ?? "";
    onRefused({ kind: "sheet-name", problem });
  };
  const press = (event: KeyboardEvent): void => {
    const tab = event.key === "Escape" ? editedTab(event.target) : null;
    if (!tab) return;
    event.stopPropagation();
    tab.text.innerText = book.nameOf(tab.sheetId) ?? "";
    tab.text.blur();
  };
  // Before Univer's own, which stand at the tab. A tab that a mouse has touched stands outside of the grid for a while.
  document.addEventListener("pointerdown", touch, { capture: true });
  document.addEventListener("focusout", leave, { capture: true });
  document.addEventListener("keydown", press, { capture: true });
  return () => {
    document.removeEventListener("pointerdown", touch, { capture: true });
    document.removeEventListener("focusout", leave, { capture: true });
    document.removeEventListener("keydown", press, { capture: true });
  };
}

function editedTab(target: EventTarget | null): { readonly text: HTMLElement; readonly sheetId: string } | null {
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return null;
  const sheetId = target.closest<HTMLElement>(TAB)?.dataset.id;
  return sheetId === undefined ? null : { text: target, sheetId };
}
