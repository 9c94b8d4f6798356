import type { Colour } from "../plan/CellStyle";

/** The house's few colours. The accent has 10:1 on white; good and bad are told apart by the colour-blind and always have a symbol beside. */
export const ACCENT: Colour = "#1B3A6B";
export const GREY: Colour = "#595959";
export const INPUT_FILL: Colour = "#FFF6E0";
export const UNFAVOURABLE: Colour = "#B3261E";
export const FAVOURABLE: Colour = "#1E6B3A";
export const FAVOURABLE_FILL: Colour = "#DDEFE3";
export const ASKS: Colour = "#8A5300";
export const ASKS_FILL: Colour = "#FDE3C8";
/** Of keys that nobody is to see: not every grid knows the format that shows nothing. */
export const PAPER: Colour = "#FFFFFF";
