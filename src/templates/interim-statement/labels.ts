import type { Labels } from "../../locale/Language";

/** Row names: the State Treasury's KTAS taxonomy and JHS 192 in Finnish and Swedish. */
export const labels = {
  "income-heading": { fi: "TOIMINTATUOTOT", sv: "VERKSAMHETSINTÄKTER", en: "OPERATING INCOME" },
  "sales-income": { fi: "Myyntituotot", sv: "Försäljningsintäkter", en: "Sales income" },
  "fee-income": { fi: "Maksutuotot", sv: "Avgiftsintäkter", en: "Fee income" },
  "grants-received": { fi: "Tuet ja avustukset", sv: "Understöd och bidrag", en: "Subsidies and grants" },
  "other-income": { fi: "Muut toimintatuotot", sv: "Övriga verksamhetsintäkter", en: "Other operating income" },
  "operating-income": { fi: "Toimintatuotot", sv: "Verksamhetsintäkter", en: "Operating income" },
  "expense-heading": { fi: "TOIMINTAKULUT", sv: "VERKSAMHETSKOSTNADER", en: "OPERATING EXPENSES" },
  personnel: { fi: "Henkilöstökulut", sv: "Personalkostnader", en: "Personnel expenses" },
  services: { fi: "Palvelujen ostot", sv: "Köp av tjänster", en: "Services purchased" },
  materials: { fi: "Aineet, tarvikkeet ja tavarat", sv: "Material, förnödenheter och varor", en: "Materials, supplies and goods" },
  "grants-given": { fi: "Avustukset", sv: "Bidrag", en: "Grants given" },
  "other-expenses": { fi: "Muut toimintakulut", sv: "Övriga verksamhetskostnader", en: "Other operating expenses" },
  "operating-expenses": { fi: "Toimintakulut", sv: "Verksamhetskostnader", en: "Operating expenses" },
  "operating-margin": { fi: "Toimintakate", sv: "Verksamhetsbidrag", en: "Operating margin" },
  "financial-items": { fi: "Rahoitustuotot ja -kulut", sv: "Finansiella intäkter och kostnader", en: "Financial income and expenses" },
  "annual-margin": { fi: "Vuosikate", sv: "Årsbidrag", en: "Annual margin" },
  depreciation: { fi: "Poistot ja arvonalentumiset", sv: "Avskrivningar och nedskrivningar", en: "Depreciation and write-downs" },
  result: { fi: "Tilikauden tulos", sv: "Räkenskapsperiodens resultat", en: "Result for the financial year" },
} as const satisfies Readonly<Record<string, Labels>>;
