import { keyOf } from "./checkUnits";
import { orderUnits } from "./orderUnits";
import type { Unit } from "./Unit";

/** A service area with what is below it, or a unit by itself that belongs to none. */
export interface UnitArea {
  readonly name: string;
  /** The names of its units, as they were given. */
  readonly units: readonly string[];
  /** Those among them that are part of none of the others: their figures hold all of the area, each euro once. */
  readonly leading: readonly string[];
  /** Whether it is itself a part of another of the areas, such as the city's: its figures are in that one's too. */
  readonly isPart: boolean;
}

/** Named units by the service area that they belong to, in the order of the list of units; those that the list lacks or that have no service area come last, each by itself. */
export function groupByArea(names: readonly string[], units: readonly Unit[]): readonly UnitArea[] {
  const given = unique(names);
  const ancestors = new Map(given.map((name) => [name, ancestorsOf(name, units)]));
  const areaOf = (name: string): string => ancestors.get(name)?.find((unit) => unit.level === "service-area")?.name ?? name;
  const order = orderUnits(units).map(({ unit }) => keyOf(unit.name));
  const place = (area: string): number => (order.includes(keyOf(area)) ? order.indexOf(keyOf(area)) : order.length);
  const areas = unique(given.map(areaOf)).sort((a, b) => place(a) - place(b));
  return areas.map((area) => {
    const own = given.filter((name) => keyOf(areaOf(name)) === keyOf(area));
    const isPartOf = (name: string, others: readonly string[]): boolean => wholesOf(name, units).some((unit) => others.some((other) => keyOf(other) === keyOf(unit.name)));
    return { name: area, units: own, leading: own.filter((name) => !isPartOf(name, own)), isPart: isPartOf(area, areas) };
  });
}

/** The unit itself and what it is a part of, the nearest first; none where the list lacks it. A ring ends where it closes. */
function ancestorsOf(name: string, units: readonly Unit[]): readonly Unit[] {
  const found: Unit[] = [];
  let unit = units.find((one) => keyOf(one.name) === keyOf(name));
  while (unit !== undefined && !found.includes(unit)) {
    found.push(unit);
    const { parent } = unit;
    unit = parent === null ? undefined : units.find((one) => keyOf(one.id) === keyOf(parent));
  }
  return found;
}

/** What the unit is a part of. In a ring each would be a part of the other, and no one would count the euros: there none is. */
function wholesOf(name: string, units: readonly Unit[]): readonly Unit[] {
  const aboveOf = (one: string): readonly Unit[] => ancestorsOf(one, units).slice(1);
  return aboveOf(name).filter((unit) => !aboveOf(unit.name).some((other) => keyOf(other.name) === keyOf(name)));
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => keyOf(other) === keyOf(name)) === at);
}
