import type { TableTemplate } from "../TableTemplate";

/** Riskit: probability × significance on the house's scale, the product and its colour computed. */
export const risks: TableTemplate = {
  kind: "risks",
  variant: "usual",
  version: 1,
  name: { fi: "Riskit", sv: "Risker", en: "Risks" },
  sheetWord: { fi: "riskit", sv: "risker", en: "risks" },
  period: { fi: "{year}", sv: "{year}", en: "{year}" },
  rows: [],
  records: { nature: "result", header: { fi: "Riskiluokka", sv: "Riskklass", en: "Risk class" }, width: 16, blank: 6 },
  headerLines: 3,
  columns: [
    { type: "text", key: "risk", area: "printed", width: 30, header: { fi: "Tunnistettu riski", sv: "Identifierad risk", en: "Identified risk" } },
    {
      type: "measure", area: "printed", width: 12, decimals: 0, measure: { kind: "number", key: "probability", accepts: "scale" },
      header: { fi: "Todennä-köisyys", sv: "Sannolikhet", en: "Probability" },
    },
    {
      type: "measure", area: "printed", width: 12, decimals: 0, measure: { kind: "number", key: "significance", accepts: "scale" },
      header: { fi: "Merkittävyys", sv: "Betydelse", en: "Significance" },
    },
    {
      type: "measure", area: "printed", width: 12, decimals: 0, measure: { kind: "product", key: "risk-value", of: ["probability", "significance"] },
      header: { fi: "Riskiarvo", sv: "Riskvärde", en: "Risk value" },
    },
    { type: "text", key: "control", area: "printed", width: 34, header: { fi: "Hallintakeino", sv: "Hanteringssätt", en: "Control" } },
    { type: "text", key: "responsible", area: "printed", width: 24, header: { fi: "Vastuu", sv: "Ansvar", en: "Responsible" } },
  ],
  watch: null,
  forecast: null,
};

/** The same at the end of the year: how the control came about. */
export const risksFollowed: TableTemplate = {
  ...risks,
  variant: "followed",
  name: { fi: "Riskit ja hallintakeinojen toteutuminen", sv: "Risker och utfall av hanteringssätten", en: "Risks and how their controls came about" },
  columns: risks.columns.map((column) =>
    column.type === "text" && column.key === "responsible"
      ? { type: "text", key: "control-outcome", area: "printed", width: 30, header: { fi: "Hallintakeinon toteutuminen", sv: "Utfall av hanteringssättet", en: "Outcome of the control" } }
      : column,
  ),
};
