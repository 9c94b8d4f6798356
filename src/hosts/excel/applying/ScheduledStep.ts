import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { CellContent, ExpectedCell, PlanStep } from "../../../workbook/plan/WorkbookPlan";

/** What the host does beside the plan's own steps, so that sheets it finds protected stay so. */
export type ProtectionStep =
  /** Unprotects a sheet and remembers what its protection allowed, under the name of the sheet that had it first. */
  | { readonly kind: "lift-protection"; readonly sheet: string; readonly like: string }
  /** Protects with what was remembered under this name, or with our own options. */
  | { readonly kind: "restore-protection"; readonly sheet: string; readonly like: string | null };

/** A name's new meaning, and whether it has an old one. */
export type SetNameStep = Extract<PlanStep, { readonly kind: "set-name" }> & { readonly replaces: boolean };

/** A write that leaves cells as they are where it holds undefined. */
export type WriteCellsStep = Omit<Extract<PlanStep, { readonly kind: "write-cells" }>, "cells"> & { readonly cells: readonly (readonly (CellContent | undefined)[])[] };

/** Fills rows with the formulas of the row `from`, moved; what comes into the cells stands in `cells` too. */
export interface CopyFormulasStep {
  readonly kind: "copy-formulas";
  readonly from: RangeAddress;
  readonly to: RangeAddress;
  readonly cells: readonly (readonly CellContent[])[];
}

export type ExecutedStep =
  | Exclude<PlanStep, { readonly kind: "protect-sheet" | "unprotect-sheet" | "set-name" | "write-cells" }>
  | WriteCellsStep | CopyFormulasStep | SetNameStep | ProtectionStep;

export interface ScheduledStep {
  readonly step: ExecutedStep;
  /** How many steps of the plan are done with it. */
  readonly done: number;
}

/** A plan that has been checked, in the order in which it is sent. */
export interface Schedule {
  readonly name: string;
  readonly total: number;
  readonly steps: readonly ScheduledStep[];
  /** Asked for before the first of the steps. */
  readonly expects: readonly ExpectedCell[];
  /** Sheets that were there before the plan and that it does not remove: what it changes on them must be remembered. */
  readonly existing: ReadonlySet<string>;
  /** Sheets as they are called once the plan is done, in their order. */
  readonly sheetsAfter: readonly string[];
  /** A sheet that is removed does not come back. */
  readonly revertible: boolean;
}
