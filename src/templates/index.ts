import {
  financingComparison, incomeStatementComparison, investmentComparison, operatingComparison, summaryOfComparison,
} from "./budget-comparison/budgetComparison";
import { withoutDeviations, withoutForecastMonth, withoutReadyMark, withoutReasons } from "./earlierVersions";
import { closingStatement } from "./closing-statement/closingStatement";
import { closingSummary } from "./closing-summary/closingSummary";
import { goals } from "./goals/goals";
import { grossNet, grossNetPlan } from "./gross-net/grossNet";
import { halfYearStatement } from "./half-year-statement/halfYearStatement";
import { interimStatement } from "./interim-statement/interimStatement";
import { interimSummary } from "./interim-summary/interimSummary";
import { investments, investmentsPlan } from "./investments/investments";
import { keyFigures, keyFiguresPlanned } from "./key-figures/keyFigures";
import { operatingGoals } from "./operating-goals/operatingGoals";
import { plan } from "./plan/plan";
import { projects, projectsOfClosing, projectsOfHalfYear } from "./projects/projects";
import { risks, risksFollowed } from "./risks/risks";
import { strategicMetrics } from "./strategic-metrics/strategicMetrics";
import type { TableTemplate } from "./TableTemplate";

/** Every table kind; a new one is a folder and a line here. The variants of a kind follow its usual one. */
export const TEMPLATES: readonly TableTemplate[] = [
  interimStatement,
  interimSummary,
  halfYearStatement,
  grossNet, grossNetPlan,
  closingStatement,
  closingSummary,
  plan,
  investments, investmentsPlan,
  projects, projectsOfClosing, projectsOfHalfYear,
  keyFigures, keyFiguresPlanned,
  goals,
  operatingGoals,
  strategicMetrics,
  risks, risksFollowed,
  operatingComparison, incomeStatementComparison, investmentComparison, financingComparison, summaryOfComparison,
];

/** What tables of earlier versions are like: they work as they were made. */
const EARLIER: readonly TableTemplate[] = [
  ...[interimStatement, interimSummary].flatMap((one) => [withoutReadyMark(withoutDeviations(one, 2), 2), withoutForecastMonth(withoutDeviations(one, 1), 1)]),
  ...[halfYearStatement, grossNet].map((one) => withoutDeviations(one, 1, ["reason"])),
  ...[closingStatement, closingSummary, investments].map((one) => withoutDeviations(one, 1)),
  ...[projects, projectsOfClosing, projectsOfHalfYear].flatMap((one) => [withoutReasons(one, 3), withoutDeviations(one, 2, ["reason"]), withoutDeviations(one, 1, ["reason"])]),
];

/** The template of a kind and variant, or null where there is none; the usual variant and the newest version where none is named. */
export function findTemplate(kind: string, variant?: string, version?: number, templates = TEMPLATES): TableTemplate | null {
  const isWanted = (template: TableTemplate): boolean => template.kind === kind && (variant === undefined || template.variant === variant);
  return EARLIER.find((template) => isWanted(template) && template.version === version) ?? templates.find(isWanted) ?? null;
}
