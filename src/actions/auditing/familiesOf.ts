import type { TableFamily } from "../../domain/audit/TableFamily";
import { keyOf } from "../../domain/units/checkUnits";
import type { Unit } from "../../domain/units/Unit";
import type { FoundTable } from "./FoundTable";

/** The tables of the parts of each unit's table, by the list of units: of one kind and year, as the tables are called. A unit with a part that has no such table is left to be asked about. */
export function familiesOf(tables: readonly FoundTable[], units: readonly Unit[]): readonly TableFamily[] {
  return tables.flatMap(({ own, audited }, parent): readonly TableFamily[] => {
    const unit = units.find(({ name }) => keyOf(name) === keyOf(audited.source.title ?? ""));
    if (own === null || unit === undefined) return [];
    const names = new Set(units.filter((one) => one.parent === unit.id).map(({ name }) => keyOf(name)));
    const parts = tables.flatMap((one, place) => (isAlike(one, own) && names.has(keyOf(one.audited.source.title ?? "")) ? [place] : []));
    return parts.length === 0 ? [] : [{ parent, parts, isInferred: false }];
  });
}

function isAlike({ own }: FoundTable, { identity }: NonNullable<FoundTable["own"]>): boolean {
  return own !== null && own.identity.kind === identity.kind && own.identity.variant === identity.variant && own.identity.year === identity.year;
}
