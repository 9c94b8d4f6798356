/** A unit's place in the house, from the whole to the part that one head answers for. */
export type UnitLevel = "city" | "board" | "service-area" | "responsibility-area";
export const UNIT_LEVELS = ["city", "board", "service-area", "responsibility-area"] as const satisfies readonly UnitLevel[];

/** Which row the council binds: operating expenses (gross) or the operating margin (net). */
export type BindingRow = "gross" | "net";
export const BINDING_ROWS = ["gross", "net"] as const satisfies readonly BindingRow[];

/** What of the house has a budget of its own. */
export interface Unit {
  /** Told apart by it in the workbook; never shown in a table. */
  readonly id: string;
  readonly name: string;
  /** The id of the unit that it is a part of; null where there is none. */
  readonly parent: string | null;
  readonly level: UnitLevel;
  readonly binding: BindingRow;
  /** The role that answers for it, not a person; "" where nobody has said. */
  readonly responsible: string;
}

/** What is told of a unit, a column each. */
export type UnitPart = keyof Unit;
export const UNIT_PARTS = ["id", "name", "parent", "level", "binding", "responsible"] as const satisfies readonly UnitPart[];
