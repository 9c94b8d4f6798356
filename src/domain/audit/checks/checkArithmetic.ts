import type { Comparison } from "../../crossfoot/compareCheck";
import { cellsOf, IN_TABLE, type Check } from "../../crossfoot/Check";
import { cellText, isSameCell, type CellAt } from "../../crossfoot/Figure";
import { pinpoint, type Fault } from "../../crossfoot/pinpoint";
import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";
import { readsCell } from "../readsCell";
import { classifyFault } from "./classifyFault";
import { connectChecks } from "./connectChecks";

/**
 * Everything that must add up: subtotals and the chain of results, columns and percentages, parents and their parts, the same figure in two tables
 * of one report. Where equations cross, the one cell that explains them; what fails only as a consequence is told with it.
 */
export function checkArithmetic(basis: AuditBasis): readonly AuditFault[] {
  const checks: readonly Check[] = [
    ...basis.inside,
    ...basis.families.flatMap((family) => family.checks),
    ...basis.tieOuts.flatMap((tieOut) => (tieOut.isSameReport ? tieOut.checks : [])),
  ];
  const failing = new Set(basis.comparisons.filter(({ outcome }) => outcome === "differs").map(({ check }) => check));
  const isComputed = (at: CellAt): boolean => formulaOf(basis, at) !== null;
  const typedOver = (at: CellAt): boolean => basis.meant.get(cellText(at))?.isTyped === true;
  const isSuspect = ({ kind, target }: Check): boolean => IN_TABLE.includes(kind) && typedOver(target);
  // A formula's own figure was not mistyped: to mend it is to change what it reads.
  const reads = (at: CellAt, other: CellAt): boolean => at.table === other.table && !isComputed(other) && isReading(basis, at, other);
  // Between tables any part might be wrong; what it is in its own table speaks for it, computed or not.
  const isInside = (group: readonly Check[]): boolean => group.every((check) => IN_TABLE.includes(check.kind) || !failing.has(check));
  return connectChecks(checks).flatMap((group) => foldFollowing(
    pinpoint(group, basis.figureAt, { isSuspect, ...(isInside(group) && { reads }) }).map((fault) => ({ ...fault, failures: fault.failures.filter(({ check }) => failing.has(check)), broken: fault.failures, follows: [] })), isComputed,
  )).map((fault) => tell(fault, basis));
}

function formulaOf({ tables }: AuditBasis, { table, row, column }: CellAt): string | null {
  return tables[table]?.audited.cells[row]?.[column]?.formula ?? null;
}

function isReading(basis: AuditBasis, at: CellAt, { table, row, column }: CellAt): boolean {
  const [formula, source] = [formulaOf(basis, at), basis.tables[table]?.audited.source];
  return formula !== null && source !== undefined && readsCell(formula, source.rows[row] ?? -1, source.columns[column] ?? -1);
}

interface FoundFault extends Fault {
  /** What fails once the faults before it are mended, though it held as printed. */
  readonly broken: readonly Comparison[];
  /** Where that is. */
  readonly follows: readonly CellAt[];
}

/**
 * What held as printed and fails only since another cell was mended is a consequence of that one; so is what a formula
 * makes of the wrong figure, whatever else it fails: what remains, of an actual that was typed over.
 */
function foldFollowing(faults: readonly FoundFault[], isComputed: (at: CellAt) => boolean): readonly FoundFault[] {
  return faults.reduce<readonly FoundFault[]>((told, fault) => {
    const held = fault.broken.filter((one) => !fault.failures.includes(one)).map(({ check }) => check);
    const goesWith = ({ cell, follows }: FoundFault): boolean => held.some((check) => (fault.failures.length === 0 || isSameCell(check.target, fault.cell)) && cellsOf(check).some((at) => [cell, ...follows].some((one) => isSameCell(at, one))));
    const cause = fault.failures.length === 0 || isComputed(fault.cell) ? [...told].reverse().find(goesWith) : undefined;
    if (cause !== undefined) return told.map((one) => (one === cause ? withFollowing(one, fault) : one));
    if (fault.failures.length === 0) return told;
    const computed = isComputed(fault.cell) ? [] : told.filter(({ cell }) => isComputed(cell) && held.some((check) => isSameCell(check.target, cell)));
    return [...told.filter((one) => !computed.includes(one)), computed.reduce(withFollowing, fault)];
  }, []);
}

function withFollowing(cause: FoundFault, fault: FoundFault): FoundFault {
  return { ...cause, failures: [...cause.failures, ...fault.failures], follows: [...cause.follows, fault.cell, ...fault.follows] };
}

function tell(fault: FoundFault, basis: AuditBasis): AuditFault {
  const following = basis.families.flatMap((family) => fault.failures.flatMap(({ check }) => (check.kind === "parent-child" ? family.following.get(check) ?? [] : [])));
  // A fault far away is no other explanation of this one.
  const others = fault.others.filter((other) => fault.broken.some(({ check }) => cellsOf(check).some((at) => isSameCell(at, other))));
  const follows = [...new Map([...fault.follows, ...following.map(({ check }) => check.target)].map((at) => [cellText(at), at])).values()];
  const { code, facts } = classifyFault(fault, basis);
  // What its own formula gives needs no other explanation.
  return amountFault(code, "error", fault.cell, fault, { ...facts, equations: fault.failures.length + following.length, ...(follows.length > 0 && { follows }) }, code === "typed-over-formula" ? [] : others);
}
