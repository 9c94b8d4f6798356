import type { DeviationLimits } from "../../domain/deviations/DeviationLimits";
import type { Unit } from "../../domain/units/Unit";
import type { CellValue } from "../../workbook/WorkbookHost";
import type { Sent } from "../../workbook/sent/Sent";
import type { WorkbookSettings } from "../readSettings";
import type { CarriedTable } from "./carryTable";
import type { NamedValues } from "./carrySettings";

/** What goes into one file: a unit's tables with what stands in them, and what they need to compute. */
export interface SplitPart {
  readonly unit: string;
  /** With its ending. */
  readonly fileName: string;
  /** As the list of units has it; null where it does not. */
  readonly listed: Unit | null;
  readonly settings: WorkbookSettings;
  /** The limits of deviations with the profiles of this unit and of all; null where no table watches any. */
  readonly limits: DeviationLimits | null;
  /** Settings on sheets besides the usual ones. */
  readonly named: readonly NamedValues[];
  readonly tables: readonly CarriedTable[];
  /** The unit's entries of the register, a cell for each of their parts; null where no table sums it. */
  readonly entries: readonly (readonly CellValue[])[] | null;
  readonly sent: Sent;
}
