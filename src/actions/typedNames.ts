import type { TableOrder } from "./TableOrder";

/** The sheet names that a person typed; the others are derived around them. */
export function typedNames(orders: readonly TableOrder[]): readonly string[] {
  return orders.flatMap(({ place }) => (place.type === "new-sheet" && place.name !== null ? [place.name] : []));
}
