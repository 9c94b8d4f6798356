import { IN_TABLE, type Check, type SumCheck } from "../../crossfoot/Check";
import { compareCheck, wholeOf, type Comparison } from "../../crossfoot/compareCheck";
import { cellText, isSameCell, type CellAt } from "../../crossfoot/Figure";
import type { Fault } from "../../crossfoot/pinpoint";
import type { Slip } from "../../crossfoot/slipOf";
import type { AuditBasis } from "../AuditBasis";
import type { FaultCode, FaultFacts } from "../AuditFault";

interface FaultKind {
  readonly code: FaultCode;
  readonly facts: FaultFacts;
}

/** A way to tell a kind of fault; null where it is none of that kind. */
type Classifier = (fault: Fault, basis: AuditBasis) => FaultKind | null;

/** The most telling first. */
const CLASSIFIERS: readonly Classifier[] = [classifyTypedOver, classifyKeptText, classifyPercent, classifyCopy, classifyForecast, classifyLeftOut, classifySlip, classifyTarget];

/** What kind of fault it is, by the equations that fail, and what its sentence needs. */
export function classifyFault(fault: Fault, basis: AuditBasis): FaultKind {
  const kind = CLASSIFIERS.reduce<FaultKind | null>((found, classify) => found ?? classify(fault, basis), null) ?? { code: "figure-differs", facts: {} };
  return { code: kind.code, facts: { ...(fault.slip !== null && isTelling(fault) && { slip: fault.slip }), ...ofTables(fault, basis), ...kind.facts } };
}

/** A number that stands in the place of its formula, and is not what the formula would give: whatever slip it looks like, the formula goes back. */
function classifyTypedOver({ cell, failures }: Fault, { meant, inside }: AuditBasis): FaultKind | null {
  const formula = meant.get(cellText(cell));
  if (formula?.isTyped !== true) return null;
  // What gives the cell itself says more of it than what it is a part of; where that holds, another cell is wrong.
  const own = inside.filter(({ target }) => isSameCell(target, cell));
  const isWrong = failures.some(({ check }) => IN_TABLE.includes(check.kind) && (own.length === 0 || own.includes(check)));
  return isWrong ? { code: "typed-over-formula", facts: { text: formula.text } } : null;
}

/** A number that a spreadsheet keeps as text: its sums take it for nothing, and are told to be right. */
function classifyKeptText({ cell, expected }: Fault, { tables }: AuditBasis): FaultKind | null {
  const cells = tables[cell.table]?.audited.cells ?? [];
  const isKept = cells[cell.row]?.[cell.column]?.isNumber === false && cells.some((line) => line.some(({ isNumber }) => isNumber));
  return isKept && expected === 0 ? { code: "text-for-number", facts: {} } : null;
}

/** A percentage of nothing, or one whose sign its sides cannot give, is impossible; any other is miscounted. */
function classifyPercent({ cell, failures, found }: Fault, { figureAt }: AuditBasis): FaultKind | null {
  const [check] = failures.flatMap((failure) => (failure.check.kind === "share" && isSameCell(failure.check.target, cell) ? [failure.check] : []));
  if (check === undefined) return null;
  const [part, whole] = [figureAt(check.part)?.amount ?? 0, wholeOf(check, figureAt(check.whole) ?? { amount: 0 }).amount];
  const isImpossible = part === 0 || whole === 0 || Math.sign(found) * Math.sign(part) * Math.sign(whole) < 0;
  return { code: isImpossible && found !== 0 ? "percent-impossible" : "percent-differs", facts: {} };
}

/** A computed column that holds the figure of one that it is computed from. */
function classifyCopy({ cell, failures, found }: Fault, { figureAt }: AuditBasis): FaultKind | null {
  const [from] = failures.flatMap(({ check }) => (check.kind === "column-sum" && isSameCell(check.target, cell) ? check.terms : [])).filter(({ at }) => found !== 0 && figureAt(at)?.amount === found);
  return from === undefined ? null : { code: "cell-copied", facts: { copiedFrom: from.at } };
}

/** A forecast whose lines come to one total and whose parts to another: what is printed agrees with one of them. */
function classifyForecast({ cell, failures }: Fault, { tables, families, inside, figureAt }: AuditBasis): FaultKind | null {
  if (tables[cell.table]?.audited.subjects[cell.column]?.subject !== "forecast") return null;
  const holds = (checks: readonly Check[], kind: SumCheck["kind"]): boolean => checks.some((check) => (
    check.kind === kind && isSameCell(check.target, cell) && compareCheck(check, figureAt)?.outcome !== "differs"));
  const [family] = families.filter(({ checks }) => holds(checks, "parent-child"));
  const failing = new Set(failures.filter(({ check }) => isSameCell(check.target, cell)).map(({ check }) => check.kind));
  if (failing.has("row-sum") && family !== undefined) return { code: "forecast-disagrees", facts: { agreesWith: "parts", tables: family.family.parts, isInferred: family.family.isInferred } };
  return failing.has("parent-child") && holds(inside, "row-sum") ? { code: "forecast-disagrees", facts: { agreesWith: "lines" } } : null;
}

function classifyLeftOut({ leftOut, failures, cell }: Fault): FaultKind | null {
  const ofRows = failures.some(({ check }) => check.kind === "row-sum" && isSameCell(check.target, cell));
  return leftOut !== null && ofRows ? { code: "total-leaves-out-row", facts: { leftOut } } : null;
}

const SLIP_CODES: Partial<Readonly<Record<Slip, FaultCode>>> = { sign: "sign-turned", "swapped-digits": "digits-swapped", thousandfold: "thousandfold" };

/** A single digit is said to be wrong only where two equations cross: any sum may miss by a round figure. */
function isTelling({ slip, failures }: Fault): boolean {
  return slip !== null && (SLIP_CODES[slip] !== undefined || failures.length > 1);
}

function classifySlip(fault: Fault): FaultKind | null {
  const code = fault.slip === null || !isTelling(fault) ? undefined : SLIP_CODES[fault.slip] ?? "digit-differs";
  return code === undefined ? null : { code, facts: {} };
}

const TARGET_CODES: Readonly<Record<Check["kind"], FaultCode>> = {
  "row-sum": "total-differs", "column-sum": "column-differs", share: "percent-differs", "parent-child": "parent-differs", "same-figure": "same-figure-differs",
};

/** By the equation whose target the cell is. */
function classifyTarget({ cell, failures }: Fault): FaultKind | null {
  const [own] = failures.filter(({ check }) => isSameCell(check.target, cell));
  const code = own === undefined ? undefined : TARGET_CODES[own.check.kind];
  return code === undefined ? null : { code, facts: {} };
}

/** The tables that it was held against, and whether its parts were found by arithmetic. */
function ofTables({ cell, failures }: Fault, { families }: AuditBasis): FaultFacts {
  const between = failures.filter(({ check }) => check.kind === "parent-child" || check.kind === "same-figure");
  if (between.length === 0) return {};
  const tables = [...new Set(between.flatMap(tablesOf))].filter((table) => table !== cell.table);
  const inferred = between.some(({ check }) => families.some(({ family, checks }) => family.isInferred && checks.some((one) => one === check)));
  return { tables, ...(between.some(({ check }) => check.kind === "parent-child") && { isInferred: inferred }) };
}

function tablesOf({ check }: Comparison): readonly number[] {
  const cells: readonly CellAt[] = check.kind === "share" ? [check.target] : [check.target, ...check.terms.map(({ at }) => at)];
  return cells.map(({ table }) => table);
}
