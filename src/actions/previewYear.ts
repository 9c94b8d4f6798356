import type { DeviationLimits } from "../domain/deviations/DeviationLimits";
import type { Unit } from "../domain/units/Unit";
import { REGISTER_TEXTS } from "../locale/registers";
import { UNIT_TEXTS } from "../locale/units";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { addKnown, NO_TABLES } from "../workbook/register/KnownTables";
import { compileKnown } from "../workbook/register/compileKnown";
import { compileRegister, layOutNewRegister } from "../workbook/register/compileRegister";
import type { RegisterLayout } from "../workbook/register/RegisterLayout";
import { compileUnits } from "../workbook/settings/compileUnits";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import { checkOrders } from "./checkOrders";
import { compileOrders } from "./compileOrders";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { knownTableOf } from "./readRegister";
import type { WorkbookSettings } from "./readSettings";
import { readStructure } from "./readWorkbook";
import type { TableOrder } from "./TableOrder";

/** What a workbook of a whole year is to hold. */
export interface YearOrder {
  readonly orders: readonly TableOrder[];
  /** null takes them from the first of the tables. */
  readonly settings: WorkbookSettings | null;
  /** The usual ones where they are absent. */
  readonly limits?: DeviationLimits;
  /** The list of units, in its order; null where there is to be none. */
  readonly units: readonly Unit[] | null;
  /** Whether the tables are to sum a register of amendments, which has no entries yet. */
  readonly hasRegister: boolean;
}

/** What making the workbook of a year of an empty one would do: its settings, limits, units and register, and the tables that follow them. */
export async function previewYear(fresh: WorkbookHost, { orders, settings, limits, units, hasRegister }: YearOrder): Promise<Preview> {
  const { reading, state } = await readStructure(fresh);
  const findings = checkOrders(orders, reading, state);
  if (findings.length > 0) return { plan: { name: "insert-table", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null };
  const language = settings?.language ?? orders[0]?.language ?? "fi";
  // Set where the sheets are made ahead, which the compiler does not see.
  let register = null as RegisterLayout | null;
  const { tables, ends: _ends, ...made } = compileOrders(orders, reading, state, (addSheet) => {
    const listed = units === null ? [] : compileUnits(addSheet(UNIT_TEXTS[language].sheetName), units, language);
    if (!hasRegister) return listed;
    register = layOutNewRegister(addSheet(REGISTER_TEXTS[language].sheetName), []);
    return [...listed, ...compileRegister(register, [], language)];
  }, settings, undefined, limits);
  if (register === null) return made;
  const summing = tables.filter(({ definition }) => definition.sumsRegister === true).map(({ definition, layout }) => knownTableOf(definition, layout));
  const isLast = (step: PlanStep): boolean => step.kind === "select-cell";
  // What shows the result comes last.
  const steps = [...made.plan.steps.filter((step) => !isLast(step)), ...compileKnown(register, addKnown(NO_TABLES, summing), language), ...made.plan.steps.filter(isLast)];
  return { ...made, plan: { ...made.plan, steps }, cellsChanged: countCells(steps) };
}
