import { useEffect, useRef, useState, type RefObject } from "react";
import type { Grid } from "../hosts/univer/grid";
import type { Language } from "../locale/Language";
import type { Refusal } from "./formatRefusal";

/** The grid in the element, once it is loaded. */
export function useGrid(container: RefObject<HTMLElement | null>, dark: boolean, language: Language, onRefused: (refusal: Refusal) => void): Grid | null {
  const [grid, setGrid] = useState<Grid | null>(null);
  const latest = useRef({ dark, language, onRefused });
  latest.current = { dark, language, onRefused };

  useEffect(() => {
    let opened: Grid | null = null;
    let isGone = false;
    async function open(element: HTMLElement): Promise<void> {
      const { openGrid } = await import("../hosts/univer/grid");
      if (isGone) return;
      opened = await openGrid(element, { ...latest.current, onRefused: (refusal) => latest.current.onRefused(refusal) });
      if (isGone) opened.dispose();
      else setGrid(opened);
    }
    if (container.current) void open(container.current);
    return () => {
      isGone = true;
      opened?.dispose();
    };
  }, [container]);

  useEffect(() => grid?.setDark(dark), [grid, dark]);
  useEffect(() => grid?.setLanguage(language), [grid, language]);
  return grid;
}
