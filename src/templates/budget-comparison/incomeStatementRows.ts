import type { Labels } from "../../locale/Language";
import { statementRows } from "../statementRows";
import type { TemplateRow } from "../TableTemplate";

const partOfFinancing = (key: string, nature: "income" | "expense", label: Labels): TemplateRow => ({ kind: "input", key, nature, partOf: "financial-items", optional: true, label });

/** What the income statement of a municipality tells of its financial items, where the budget binds them apart. */
const financialParts: readonly TemplateRow[] = [
  partOfFinancing("of-which-interest-income", "income", { fi: "josta korkotuotot", sv: "varav ränteintäkter", en: "of which interest income" }),
  partOfFinancing("of-which-other-financial-income", "income", { fi: "josta muut rahoitustuotot", sv: "varav övriga finansiella intäkter", en: "of which other financial income" }),
  partOfFinancing("of-which-interest-expenses", "expense", { fi: "josta korkokulut", sv: "varav räntekostnader", en: "of which interest expenses" }),
  partOfFinancing("of-which-other-financial-expenses", "expense", { fi: "josta muut rahoituskulut", sv: "varav övriga finansiella kostnader", en: "of which other financial expenses" }),
];

/** Rows of the income statement part: the whole city's statement with its own rows; parts ("josta") only where they are asked for. */
export const incomeStatementRows: readonly TemplateRow[] = statementRows.flatMap(({ optional, ...row }): readonly TemplateRow[] => {
  const kept = row.kind === "input" && row.partOf !== undefined && optional ? { ...row, optional } : row;
  return row.key === "financial-items" ? [kept, ...financialParts] : [kept];
});
