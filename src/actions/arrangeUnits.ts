import type { Finding } from "../domain/findings/Finding";
import { mergeUnits } from "../domain/units/mergeUnits";
import { orderUnits, type PlacedUnit } from "../domain/units/orderUnits";
import type { Unit } from "../domain/units/Unit";
import { parseUnits } from "../recognition/parseUnits";

/** The units that a follow-up may be made of. */
export interface ArrangedUnits {
  /** The pasted ones; none where something is wrong with their list. */
  readonly given: readonly Unit[];
  /** Those of the workbook and the pasted ones as a tree: every unit after what it is a part of. */
  readonly placed: readonly PlacedUnit[];
  readonly findings: readonly Finding[];
}

/** What the units of a workbook and a pasted list of them come to. */
export function arrangeUnits(present: readonly Unit[], text: string): ArrangedUnits {
  const parsed = text.trim() === "" ? { units: [], findings: [] } : parseUnits(text, present);
  const given = parsed.findings.some((one) => one.severity === "error") ? [] : parsed.units;
  return { given, placed: orderUnits(mergeUnits(present, given).units), findings: parsed.findings };
}
