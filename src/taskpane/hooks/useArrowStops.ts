import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { stepInGrid } from "./stepInGrid";

/** What makes the buttons of a list one stop of the Tab key. */
export interface ArrowStops {
  /** For the element that holds the buttons. */
  readonly list: {
    readonly ref: RefObject<HTMLUListElement | null>;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** The `tabIndex` of the button at a zero-based place, counted row by row. */
  readonly tabIndexOf: (place: number) => number;
}

/**
 * Tab comes to a list of `rows` rows of `columns` buttons once, arrows, Home and End go on in it, and Tab comes back to where it was left.
 * Fluent's own arrow navigation would cost a tenth of the first load.
 */
export function useArrowStops(rows: number, columns: number): ArrowStops {
  const [left, setLeft] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const count = rows * columns;
  // What comes or goes above the button that has the keyboard gives it another place.
  useEffect(() => {
    const place = list.current === null ? -1 : buttonsIn(list.current).findIndex((button) => button === document.activeElement);
    if (place >= 0) setLeft(place);
  });
  const stop = Math.min(left, count - 1);
  return {
    list: {
      ref: list,
      onKeyDown(event) {
        const buttons = buttonsIn(event.currentTarget);
        const place = stepInGrid(event.key, buttons.findIndex((button) => button === document.activeElement), { count, columns });
        if (place === null) return;
        event.preventDefault();
        buttons[place]?.focus();
      },
      onFocus(event) {
        const place = buttonsIn(event.currentTarget).findIndex((button) => button === event.target);
        if (place >= 0) setLeft(place);
      },
    },
    tabIndexOf: (place) => (place === stop ? 0 : -1),
  };
}

/** For a button within the list that Tab comes to by itself, as to the field before it. */
export const OWN_STOP = { "data-own-stop": "" } as const;

function buttonsIn(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll<HTMLButtonElement>("button:not([data-own-stop])")];
}
