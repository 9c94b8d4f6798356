import { finding, type Finding, type Place, type Problem } from "../findings/Finding";
import { nameCharacter, UNWRITABLE } from "../text/unwritable";
import type { Unit, UnitPart } from "./Unit";

/** Where a part of a unit was written, for a finding. */
export type UnitPlace = (unit: Unit, part: UnitPart) => Place;

const BY_NAME: UnitPlace = (unit) => ({ row: unit.name });

/** What keeps these units from being the units of one workbook; none where nothing does. Ids and names are taken without regard to case. `present` are there already and may be parents. */
export function checkUnits(units: readonly Unit[], placeOf: UnitPlace = BY_NAME, present: readonly Unit[] = []): readonly Finding[] {
  const ids = new Map([...present, ...units].map((unit) => [keyOf(unit.id), unit]));
  return units.flatMap((unit, index) => {
    const before = units.slice(0, index);
    const said = (part: UnitPart, problem: Problem): readonly Finding[] => [finding(problem, placeOf(unit, part))];
    const parent = unit.parent === null ? null : ids.get(keyOf(unit.parent));
    return [
      ...(unit.name === "" ? said("name", { code: "unit-empty" }) : []),
      ...findUnwritable(unit.name).flatMap((character) => said("name", { code: "unit-forbidden-character", character })),
      ...(unit.name !== "" && before.some((other) => keyOf(other.name) === keyOf(unit.name)) ? said("name", { code: "unit-name-taken", name: unit.name }) : []),
      // Of a unit that stands there twice the name says enough.
      ...(before.some((other) => keyOf(other.id) === keyOf(unit.id) && keyOf(other.name) !== keyOf(unit.name)) ? said("id", { code: "unit-id-taken", id: unit.id }) : []),
      ...(parent === undefined ? said("parent", { code: "unit-parent-unknown", parent: unit.parent ?? "" }) : []),
      ...(isFirstOfRing(unit, units, ids) ? said("parent", { code: "unit-own-ancestor", name: unit.name }) : []),
    ];
  });
}

/** Ids as they are compared. */
export function keyOf(id: string): string {
  return id.trim().toLowerCase();
}

function findUnwritable(name: string): readonly string[] {
  const found = UNWRITABLE.exec(name);
  return found === null ? [] : [nameCharacter(found[0])];
}

/** A ring of parents is told once, at the unit of it that comes first. */
function isFirstOfRing(unit: Unit, units: readonly Unit[], ids: ReadonlyMap<string, Unit>): boolean {
  const ring: Unit[] = [];
  for (let at: Unit | undefined = unit; at !== undefined && !ring.includes(at); at = at.parent === null ? undefined : ids.get(keyOf(at.parent))) {
    ring.push(at);
    if (at.parent !== null && ids.get(keyOf(at.parent)) === unit) return ring.every((one) => units.indexOf(one) >= units.indexOf(unit));
  }
  return false;
}
