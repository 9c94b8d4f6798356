/** A colour as "#RRGGBB". */
export type Colour = `#${string}`;

export type LineStyle = "hair" | "thin" | "double" | "none";

/** What a cell looks like. A part that is absent stays as it is in the sheet. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColour?: Colour;
  /** null takes a fill away. */
  readonly fill?: Colour | null;
  /** English (invariant) code, such as "0.00". */
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Whether a person may type here when the sheet is protected. */
  readonly unlocked?: boolean;
  readonly lineAbove?: { readonly style: LineStyle; readonly colour: Colour };
  readonly lineBelow?: { readonly style: LineStyle; readonly colour: Colour };
}

/** What a conditional format changes: only what Excel, Univer and .xlsx all can. */
export interface ConditionalStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColour?: Colour;
  readonly fill?: Colour;
}
