import type { Finding } from "../../domain/findings/Finding";
import type { FindingsPlace } from "../../workbook/adopted/adoptedLayout";
import type { CellAddress } from "../../workbook/addresses/CellAddress";
import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import type { FoundTable } from "../auditing/FoundTable";
import type { AdoptedPreview } from "./AdoptPreview";
import type { ChosenFormulas } from "./chooseFormulas";

/** A table that is made live: what of it is told, the steps that do it, and what is in their way. */
export interface MadeTable {
  readonly preview: AdoptedPreview;
  readonly steps: readonly PlanStep[];
  readonly findings: readonly Finding[];
  readonly shows: CellAddress;
  /** Where what it changes is listed, on the sheet that it stays on. */
  readonly list?: FindingsPlace;
}

/** How many cells get a formula, and how many numbers stay typed. */
export function countTyped({ untidy }: FoundTable, { checks }: ChosenFormulas): Pick<AdoptedPreview, "formulas" | "inputs"> {
  const typed = untidy?.cells.reduce((sum, line) => sum + line.filter((cell) => cell.typed !== null).length, 0) ?? 0;
  return { formulas: checks.size, inputs: typed - checks.size };
}
