import { interimColumns } from "../interimColumns";
import type { TableTemplate } from "../TableTemplate";
import { labels } from "./labels";

/**
 * Osavuosikatsauksen tuloslaskelma: the statement that opens an interim review. Rows as JHS 192 groups the accounts of
 * Finnish municipalities; a heading and its sum differ in Finnish by case only.
 */
export const interimStatement: TableTemplate = {
  kind: "interim-statement",
  version: 1,
  name: { fi: "Osavuosikatsaus, tuloslaskelma", sv: "Delårsrapport, resultaträkning", en: "Interim statement" },
  columns: interimColumns,
  rows: [
    { kind: "heading", key: "income-heading", nature: "income", label: labels["income-heading"] },
    { kind: "input", key: "sales-income", nature: "income", label: labels["sales-income"] },
    { kind: "input", key: "fee-income", nature: "income", label: labels["fee-income"] },
    { kind: "input", key: "grants-received", nature: "income", label: labels["grants-received"] },
    { kind: "input", key: "other-income", nature: "income", label: labels["other-income"] },
    { kind: "sum", key: "operating-income", nature: "income", of: ["sales-income", "fee-income", "grants-received", "other-income"], label: labels["operating-income"] },
    { kind: "heading", key: "expense-heading", nature: "expense", label: labels["expense-heading"] },
    { kind: "input", key: "personnel", nature: "expense", label: labels.personnel },
    { kind: "input", key: "services", nature: "expense", label: labels.services },
    { kind: "input", key: "materials", nature: "expense", label: labels.materials },
    { kind: "input", key: "grants-given", nature: "expense", label: labels["grants-given"] },
    { kind: "input", key: "other-expenses", nature: "expense", label: labels["other-expenses"] },
    { kind: "sum", key: "operating-expenses", nature: "expense", of: ["personnel", "services", "materials", "grants-given", "other-expenses"], label: labels["operating-expenses"] },
    { kind: "sum", key: "operating-margin", nature: "result", of: ["operating-income", "operating-expenses"], label: labels["operating-margin"] },
    { kind: "input", key: "financial-items", nature: "result", label: labels["financial-items"] },
    { kind: "sum", key: "annual-margin", nature: "result", of: ["operating-margin", "financial-items"], label: labels["annual-margin"] },
    { kind: "input", key: "depreciation", nature: "expense", label: labels.depreciation },
    { kind: "sum", key: "result", nature: "result", of: ["annual-margin", "depreciation"], label: labels.result },
  ],
};
