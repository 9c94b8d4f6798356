import { keyOf } from "./checkUnits";
import { UNIT_PARTS, type Unit } from "./Unit";

/** A list of units with those of another that it lacked. */
export interface MergedUnits {
  /** All of them: those that were there as they were, then the added ones. */
  readonly units: readonly Unit[];
  readonly added: readonly Unit[];
  /** Those of the other list that were there already and in other words. */
  readonly differing: readonly Unit[];
  /** What a unit of the other list is among all. */
  readonly find: (unit: Unit) => Unit | undefined;
}

/** Units of a list taken into the one that is there; the same unit is known by its id, or else by its name, and stays as it was. */
export function mergeUnits(present: readonly Unit[], given: readonly Unit[]): MergedUnits {
  const findPresent = (unit: Unit): Unit | undefined =>
    present.find((one) => keyOf(one.id) === keyOf(unit.id)) ?? present.find((one) => keyOf(one.name) === keyOf(unit.name));
  const idOf = new Map(given.map((unit) => [keyOf(unit.id), findPresent(unit)?.id ?? unit.id]));
  const placed = given.map((unit) => ({ unit, known: findPresent(unit), parent: unit.parent === null ? null : (idOf.get(keyOf(unit.parent)) ?? unit.parent) }));
  const added = placed.filter(({ known }) => known === undefined).map(({ unit, parent }) => ({ ...unit, parent }));
  const differing = placed.flatMap(({ unit, known, parent }) => (known !== undefined && isOther(known, { ...unit, id: known.id, parent }) ? [unit] : []));
  const units = [...present, ...added];
  return { units, added, differing, find: (unit) => units.find((one) => keyOf(one.id) === idOf.get(keyOf(unit.id))?.trim().toLowerCase()) };
}

function isOther(a: Unit, b: Unit): boolean {
  return UNIT_PARTS.some((part) => keyOf(a[part] ?? "") !== keyOf(b[part] ?? ""));
}
