import { LIMIT_NAMES } from "../../workbook/deviations/limitNames";
import { SENT_NAMES } from "../../workbook/settings/sentNames";
import { REGISTER_NAMES, SETTING_NAMES } from "../../workbook/settings/names";
import { UNIT_NAMES } from "../../workbook/settings/unitNames";
import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import type { CellValue, WorkbookHost, WorkbookReading } from "../../workbook/WorkbookHost";

/** What stands under a name of ours for the whole workbook, where no formula computes it. */
export interface NamedValues {
  /** In lower case. */
  readonly name: string;
  /** undefined where a formula stands. */
  readonly values: readonly (readonly (CellValue | undefined)[])[];
}

const OURS = "toteuma.";
// The settings proper are written in words by their own maker; the other lists are of other units too.
const APART = new Set<string>([LIMIT_NAMES.profiles, LIMIT_NAMES.profileKeys, LIMIT_NAMES.profileShares, ...Object.values(SETTING_NAMES), ...Object.values(REGISTER_NAMES), ...Object.values(UNIT_NAMES), ...Object.values(SENT_NAMES)]);
/** A setting is a cell or a few; what is larger is a list. */
const MOST_CELLS = 100;

/** Reads what stands under names of settings that have a sheet of their own, such as limits of deviations. Asks the host only where there are any. */
export async function readNamedSettings(host: WorkbookHost, { names }: WorkbookReading): Promise<readonly NamedValues[]> {
  const found = names.flatMap(({ scope, name, range }) => (scope === null && range !== null && isSetting(name.toLowerCase()) && range.rows * range.columns <= MOST_CELLS ? [{ name: name.toLowerCase(), range }] : []));
  if (found.length === 0) return [];
  const { ranges } = await host.read({ ranges: found.map(({ range }) => range) });
  return found.map(({ name }, index) => {
    const reading = ranges[index];
    return { name, values: reading?.values.map((line, r) => line.map((value, c) => ((reading.formulas[r]?.[c] ?? null) === null ? value : undefined))) ?? [] };
  });
}

/** The steps that put these values under the names that a plan gives to cells of the same size, so that a setting that comes to be follows without more code. */
export function carrySettings(plan: readonly PlanStep[], named: readonly NamedValues[]): readonly PlanStep[] {
  const values = new Map(named.map((one) => [one.name, one.values]));
  return plan.flatMap((step): readonly PlanStep[] => {
    if (step.kind !== "set-name" || step.scope !== null || "text" in step.refersTo || !isSetting(step.name.toLowerCase())) return [];
    const { refersTo } = step;
    const held = values.get(step.name.toLowerCase());
    if (held === undefined || held.length !== refersTo.rows || held[0]?.length !== refersTo.columns) return [];
    return held.flatMap((line, r) => line.flatMap((value, c): readonly PlanStep[] =>
      (value === undefined ? [] : [{ kind: "write-cells", range: { ...refersTo, row: refersTo.row + r, column: refersTo.column + c, rows: 1, columns: 1 }, cells: [[value]] }])));
  });
}

function isSetting(name: string): boolean {
  return name.startsWith(OURS) && !APART.has(name);
}
