import { useLayoutEffect, useState, type RefObject } from "react";

/** How many of a row's items fit, from its left, when `reserved` pixels are kept for what the others are put into. */
export function countFitting(rights: readonly number[], width: number, reserved: number): number {
  const isRoomForAll = rights.every((right) => right <= width);
  return isRoomForAll ? rights.length : rights.filter((right) => right <= width - reserved).length;
}

/** The same for the children of an element, kept true as it and its text change size. `texts` says when the children's words changed. */
export function useFittingCount(row: RefObject<HTMLElement | null>, reserved: number, texts: unknown): number {
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const rights = [...element.children].map((child) => (child instanceof HTMLElement ? child.offsetLeft + child.offsetWidth - element.offsetLeft : 0));
      setCount(countFitting(rights, element.clientWidth, reserved));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, reserved, texts]);
  return count;
}
