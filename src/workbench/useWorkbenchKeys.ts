import { useEffect, useRef, type RefObject } from "react";

interface WorkbenchKeys {
  /** null while it cannot be done. */
  readonly save: (() => void) | null;
  readonly focusGrid: (() => void) | null;
  readonly pane: RefObject<HTMLElement | null>;
}

const FOCUSABLE = "button:not([disabled]), [href], input, select, textarea, [tabindex='0']";

/** Excel's keys for the whole window: Ctrl+S saves, F6 goes from the cells to the pane and back, as the Tab key stays among the cells. */
export function useWorkbenchKeys(keys: WorkbenchKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { save, focusGrid, pane } = latest.current;
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (isCommand && event.key.toLowerCase() === "s") {
        stop(event);
        save?.();
      } else if (event.key === "F6") {
        stop(event);
        if (pane.current?.contains(document.activeElement)) focusGrid?.();
        else pane.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
      }
    };
    // Before the grid, which takes keys for its own, and the browser, which would save the page.
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, []);
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
