import { findUnitJumps } from "../../crossfoot/findUnitJumps";
import type { AuditBasis } from "../AuditBasis";
import { fault, type AuditFault } from "../AuditFault";
import { columnCells } from "./columnCells";

/** Columns in thousands among columns of euros, or the other way round: told once, at the first figure. */
export function checkUnitJumps({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited, place }) => findUnitJumps(audited.table, audited.structure.columns).flatMap((column) => {
    const [first, ...others] = columnCells(audited.table, place, column);
    return first === undefined ? [] : [fault("unit-jump", "warning", first, {}, others)];
  }));
}
