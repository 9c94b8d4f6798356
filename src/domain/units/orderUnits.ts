import { keyOf } from "./checkUnits";
import type { Unit } from "./Unit";

/** A unit in its place under its parents. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** How many units it is a part of. */
  readonly depth: number;
}

/** Every unit right after what it is a part of, in the order given among those of one parent. Units in a ring, which nothing leads to, are left out. */
export function orderUnits(units: readonly Unit[]): readonly PlacedUnit[] {
  const ids = new Set(units.map((unit) => keyOf(unit.id)));
  const parts = new Map<string, Unit[]>();
  const tops: Unit[] = [];
  for (const unit of units) {
    const parent = unit.parent === null ? null : keyOf(unit.parent);
    if (parent === null || !ids.has(parent)) tops.push(unit);
    else parts.set(parent, [...(parts.get(parent) ?? []), unit]);
  }
  const place = (unit: Unit, depth: number): readonly PlacedUnit[] => [
    { unit, depth },
    ...(parts.get(keyOf(unit.id)) ?? []).flatMap((part) => place(part, depth + 1)),
  ];
  return tops.flatMap((unit) => place(unit, 0));
}
