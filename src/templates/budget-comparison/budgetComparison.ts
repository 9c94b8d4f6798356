import { comparisonColumns } from "../columns";
import { summaryRows } from "../statementRows";
import type { TableTemplate } from "../TableTemplate";
import { financingRows } from "./financingRows";
import { incomeStatementRows } from "./incomeStatementRows";
import { investmentRows } from "./investmentRows";
import { summaryColumns, summaryOfPartsRows } from "./summaryOfParts";

/** Käyttötalousosa: appropriations and revenue estimates of a unit on its binding level. */
export const operatingComparison: TableTemplate = {
  kind: "budget-comparison",
  variant: "operating",
  version: 1,
  name: { fi: "Talousarvion toteutumisvertailu: käyttötalousosa", sv: "Budgetutfall: driftsekonomidelen", en: "Budget comparison: operating budget" },
  sheetWord: { fi: "käyttötalous", sv: "driftsekonomi", en: "operating budget" },
  period: { fi: "{year}", sv: "{year}", en: "{year}" },
  rows: summaryRows,
  columns: comparisonColumns,
  records: null,
  watch: { actual: "actual", budget: "amended-budget", marked: ["actual", "deviation", "percent-used"] },
  forecast: null,
};

/** Tuloslaskelmaosa: the whole city's income statement, its own rows in it. */
export const incomeStatementComparison: TableTemplate = {
  ...operatingComparison,
  variant: "income-statement",
  name: { fi: "Talousarvion toteutumisvertailu: tuloslaskelmaosa", sv: "Budgetutfall: resultaträkningsdelen", en: "Budget comparison: income statement" },
  sheetWord: { fi: "tuloslaskelma", sv: "resultaträkning", en: "income statement" },
  rows: incomeStatementRows,
};

/** Investointiosa: expenditure, and what pays for it besides the city. */
export const investmentComparison: TableTemplate = {
  ...operatingComparison,
  variant: "investment",
  name: { fi: "Talousarvion toteutumisvertailu: investointiosa", sv: "Budgetutfall: investeringsdelen", en: "Budget comparison: investments" },
  sheetWord: { fi: "investointiosa", sv: "investeringsdel", en: "investment part" },
  rows: investmentRows,
};

/** Rahoitusosa: the cash flow of operations and investments, and how it is financed. */
export const financingComparison: TableTemplate = {
  ...operatingComparison,
  variant: "financing",
  name: { fi: "Talousarvion toteutumisvertailu: rahoitusosa", sv: "Budgetutfall: finansieringsdelen", en: "Budget comparison: financing" },
  sheetWord: { fi: "rahoitusosa", sv: "finansieringsdel", en: "financing part" },
  rows: financingRows,
};

/** Yhteenveto valtuuston hyväksymien määrärahojen ja tuloarvioiden toteutumisesta: the four parts in ten columns. */
export const summaryOfComparison: TableTemplate = {
  ...operatingComparison,
  variant: "summary",
  name: { fi: "Yhteenveto määrärahojen ja tuloarvioiden toteutumisesta", sv: "Sammandrag över utfallet av anslag och beräknade inkomster", en: "Summary of appropriations and revenue estimates" },
  sheetWord: { fi: "yhteenveto", sv: "sammandrag", en: "summary" },
  rows: summaryOfPartsRows,
  columns: summaryColumns,
  headerLines: 4,
  watch: null,
};
