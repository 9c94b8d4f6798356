import { IContextMenuService } from "@univerjs/ui";
import type { UniverBook } from "../engine/UniverBook";

/** Escape closes an open menu, wherever the keyboard is; Univer closes it only by the mouse. Call the result to stop. */
export function closeMenusByEscape(book: UniverBook): () => void {
  const menus = book.injector.get(IContextMenuService);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && menus.visible) menus.hideContextMenu();
  };
  addEventListener("keydown", press, { capture: true });
  return () => removeEventListener("keydown", press, { capture: true });
}
