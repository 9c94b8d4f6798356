import { ACCENT, FAVOURABLE, GREY, PAPER, UNFAVOURABLE } from "../formats/palette";
import type { Colour } from "../plan/CellStyle";
import type { Notation } from "../plan/SheetChart";

/** How bars of a notation look. */
export interface NotationLook {
  /** null is no fill. */
  readonly fill: Colour | null;
  /** Stripes of the line's colour over the fill; where a program draws none, the fill is `pale` and the line broken. */
  readonly isHatched: boolean;
  /** null is no line. */
  readonly line: Colour | null;
}

/** IBCS: plan outlined, actual solid and dark, forecast hatched; better and worse by hue and, in the words beside, by ▲ and ▼. */
export const NOTATION_LOOKS: Readonly<Record<Notation, NotationLook>> = {
  plan: { fill: PAPER, isHatched: false, line: GREY },
  actual: { fill: ACCENT, isHatched: false, line: ACCENT },
  forecast: { fill: PAPER, isHatched: true, line: ACCENT },
  increase: { fill: FAVOURABLE, isHatched: false, line: FAVOURABLE },
  decrease: { fill: UNFAVOURABLE, isHatched: false, line: UNFAVOURABLE },
  base: { fill: null, isHatched: false, line: null },
};

/** The fill of a hatched bar where there are no stripes. */
export const PALE: Colour = "#D5DCE8";

/** How far bars are from the next row's, in percent of their breadth, and how much they cover each other. */
export const BAR_SPACING = { bars: { gap: 60, overlap: 0 }, bridge: { gap: 35, overlap: 100 } } as const;
