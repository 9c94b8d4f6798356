import type { Nature } from "../domain/statement/Row";
import { statementLabels } from "./statementLabels";
import type { TemplateRow } from "./TableTemplate";

type Key = keyof typeof statementLabels;

const heading = (key: Key, nature: Nature): TemplateRow => ({ kind: "heading", key, nature, label: statementLabels[key] });
const input = (key: Key, nature: Nature): TemplateRow => ({ kind: "input", key, nature, label: statementLabels[key] });
const sum = (key: Key, nature: Nature, of: readonly Key[]): TemplateRow => ({ kind: "sum", key, nature, of, label: statementLabels[key] });
/** Only where it is asked for: what a whole city has and a service area has not. */
const city = (row: TemplateRow): TemplateRow => ({ ...row, optional: true });
const partOf = (key: Key, nature: Nature, whole: Key): TemplateRow => city({ kind: "input", key, nature, partOf: whole, label: statementLabels[key] });

/**
 * The rows of the income statement as JHS 192 groups the accounts of Finnish municipalities; a heading and its sum differ in
 * Finnish by case only. A city's own rows come on top (JHS 192, Liite 1): the change in stocks and the manufacturing for own
 * use stand inside Toimintakate. A part ("josta") is told beside its whole and never enters a sum.
 */
export const statementRows: readonly TemplateRow[] = [
  heading("income-heading", "income"),
  input("sales-income", "income"),
  input("fee-income", "income"),
  input("grants-received", "income"),
  input("other-income", "income"),
  partOf("of-which-rental-income", "income", "other-income"),
  sum("operating-income", "income", ["sales-income", "fee-income", "grants-received", "other-income"]),
  city(input("stock-change", "income")),
  city(input("own-production", "income")),
  heading("expense-heading", "expense"),
  input("personnel", "expense"),
  partOf("of-which-wages", "expense", "personnel"),
  partOf("of-which-pensions", "expense", "personnel"),
  partOf("of-which-other-employee-costs", "expense", "personnel"),
  input("services", "expense"),
  input("materials", "expense"),
  input("grants-given", "expense"),
  input("other-expenses", "expense"),
  sum("operating-expenses", "expense", ["personnel", "services", "materials", "grants-given", "other-expenses"]),
  sum("operating-margin", "result", ["operating-income", "stock-change", "own-production", "operating-expenses"]),
  city(input("tax-income", "income")),
  partOf("of-which-income-tax", "income", "tax-income"),
  partOf("of-which-corporate-tax", "income", "tax-income"),
  partOf("of-which-real-estate-tax", "income", "tax-income"),
  city(input("state-transfers", "income")),
  input("financial-items", "result"),
  sum("annual-margin", "result", ["operating-margin", "tax-income", "state-transfers", "financial-items"]),
  input("depreciation", "expense"),
  city(input("extraordinary-items", "result")),
  sum("result", "result", ["annual-margin", "depreciation", "extraordinary-items"]),
  city(input("appropriations", "result")),
  city(sum("surplus", "result", ["result", "appropriations"])),
];

/** Three rows of the statement, any of which a small unit may lack. */
export const summaryRows: readonly TemplateRow[] = [
  input("operating-income", "income"),
  input("operating-expenses", "expense"),
  sum("operating-margin", "result", ["operating-income", "operating-expenses"]),
];
