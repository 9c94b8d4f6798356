import { useEffect, useRef, useState, type RefObject } from "react";
import type { Grid, GridOptions } from "../hosts/univer/grid";

export type Refused = Parameters<GridOptions["onRefused"]>[0];

/** The grid in the element, once it is loaded. */
export function useGrid(container: RefObject<HTMLElement | null>, dark: boolean, onRefused: (refused: Refused) => void): Grid | null {
  const [grid, setGrid] = useState<Grid | null>(null);
  const latest = useRef({ dark, onRefused });
  latest.current = { dark, onRefused };

  useEffect(() => {
    let opened: Grid | null = null;
    let isGone = false;
    void import("../hosts/univer/grid").then(({ openGrid }) => {
      if (isGone || !container.current) return;
      opened = openGrid(container.current, { dark: latest.current.dark, onRefused: (refused) => latest.current.onRefused(refused) });
      setGrid(opened);
    });
    return () => {
      isGone = true;
      opened?.dispose();
    };
  }, [container]);

  useEffect(() => grid?.setDark(dark), [grid, dark]);
  return grid;
}
