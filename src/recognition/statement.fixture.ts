import type { TableDescription } from "./TableDescription";

/** An interim statement's rows and measures, as a template hands them over. */
export const statement: TableDescription = {
  columns: [
    { key: "prior-year", topic: "closing", year: -1, words: [], isPercent: false },
    { key: "prior-actual", topic: "actual", year: -1, words: [], isPercent: false },
    { key: "original-budget", topic: "original-budget", year: 0, words: [], isPercent: false },
    { key: "amendments", topic: "amendments", year: 0, words: [], isPercent: false },
    { key: "amended-budget", topic: "amended-budget", year: 0, words: [], isPercent: false },
    { key: "actual", topic: "actual", year: 0, words: [], isPercent: false },
    { key: "remaining", topic: "remaining", year: null, words: [], isPercent: false },
    { key: "percent-used", topic: "percent-used", year: 0, words: [], isPercent: true },
    { key: "adjustment", topic: "adjustment", year: null, words: [], isPercent: false },
    { key: "forecast", topic: "forecast", year: 0, words: [], isPercent: false },
  ],
  rows: [
    { key: "income-heading", kind: "heading", labels: ["TOIMINTATUOTOT", "VERKSAMHETSINTÄKTER", "OPERATING INCOME"] },
    { key: "sales-income", kind: "input", labels: ["Myyntituotot", "Försäljningsintäkter", "Sales income"] },
    { key: "fee-income", kind: "input", labels: ["Maksutuotot", "Avgiftsintäkter", "Fee income"] },
    { key: "grants-received", kind: "input", labels: ["Tuet ja avustukset", "Understöd och bidrag", "Subsidies and grants"] },
    { key: "other-income", kind: "input", labels: ["Muut toimintatuotot", "Övriga verksamhetsintäkter", "Other operating income"] },
    { key: "operating-income", kind: "sum", of: ["sales-income", "fee-income", "grants-received", "other-income"], labels: ["Toimintatuotot", "Verksamhetsintäkter", "Operating income"] },
    { key: "expense-heading", kind: "heading", labels: ["TOIMINTAKULUT", "VERKSAMHETSKOSTNADER", "OPERATING EXPENSES"] },
    { key: "personnel", kind: "input", labels: ["Henkilöstökulut", "Personalkostnader", "Personnel expenses"] },
    { key: "services", kind: "input", labels: ["Palvelujen ostot", "Köp av tjänster", "Services purchased"] },
    { key: "materials", kind: "input", labels: ["Aineet, tarvikkeet ja tavarat", "Material, förnödenheter och varor", "Materials, supplies and goods"] },
    { key: "grants-given", kind: "input", labels: ["Avustukset", "Bidrag", "Grants given"] },
    { key: "other-expenses", kind: "input", labels: ["Muut toimintakulut", "Övriga verksamhetskostnader", "Other operating expenses"] },
    { key: "operating-expenses", kind: "sum", of: ["personnel", "services", "materials", "grants-given", "other-expenses"], labels: ["Toimintakulut", "Verksamhetskostnader", "Operating expenses"] },
    { key: "operating-margin", kind: "sum", of: ["operating-income", "operating-expenses"], labels: ["Toimintakate", "Verksamhetsbidrag", "Operating margin"] },
    { key: "financial-items", kind: "input", labels: ["Rahoitustuotot ja -kulut", "Finansiella intäkter och kostnader", "Financial income and expenses"] },
    { key: "annual-margin", kind: "sum", of: ["operating-margin", "financial-items"], labels: ["Vuosikate", "Årsbidrag", "Annual margin"] },
    { key: "depreciation", kind: "input", labels: ["Poistot ja arvonalentumiset", "Avskrivningar och nedskrivningar", "Depreciation and write-downs"] },
    { key: "result", kind: "sum", of: ["annual-margin", "depreciation"], labels: ["Tilikauden tulos", "Räkenskapsperiodens resultat", "Result for the financial year"] },
  ],
};
