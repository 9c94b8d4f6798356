import type { TemplateRow } from "../TableTemplate";

const label = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/**
 * Rows of the financing part (rahoitusosa), in the order of the municipal cash flow statement: operations, investments,
 * loans granted, loans taken, equity, other liquidity, and the change in cash that they add up to.
 */
export const financingRows: readonly TemplateRow[] = [
  { kind: "heading", key: "operations-heading", nature: "result", label: label("TOIMINNAN RAHAVIRTA", "VERKSAMHETENS KASSAFLÖDE", "CASH FLOW FROM OPERATIONS") },
  { kind: "input", key: "annual-margin", nature: "result", label: label("Vuosikate", "Årsbidrag", "Annual margin") },
  { kind: "input", key: "extraordinary-items", nature: "result", label: label("Satunnaiset erät", "Extraordinära poster", "Extraordinary items") },
  { kind: "input", key: "internal-financing-adjustments", nature: "result", label: label("Tulorahoituksen korjauserät", "Korrektivposter till internt tillförda medel", "Adjustments to internal financing") },
  { kind: "sum", key: "operations-cash-flow", nature: "result", of: ["annual-margin", "extraordinary-items", "internal-financing-adjustments"], label: label("Toiminnan rahavirta", "Verksamhetens kassaflöde", "Cash flow from operations") },
  { kind: "heading", key: "investments-heading", nature: "result", label: label("INVESTOINTIEN RAHAVIRTA", "INVESTERINGARNAS KASSAFLÖDE", "CASH FLOW FROM INVESTMENTS") },
  { kind: "input", key: "investment-expenditure", nature: "expense", label: label("Investointimenot", "Investeringsutgifter", "Investment expenditure") },
  { kind: "input", key: "investment-contributions", nature: "income", label: label("Rahoitusosuudet investointimenoihin", "Finansieringsandelar för investeringsutgifter", "Contributions to investment expenditure") },
  { kind: "input", key: "disposal-proceeds", nature: "income", label: label("Pysyvien vastaavien hyödykkeiden luovutustulot", "Överlåtelseintäkter från tillgångar bland bestående aktiva", "Proceeds from disposal of fixed assets") },
  { kind: "sum", key: "investments-cash-flow", nature: "result", of: ["investment-expenditure", "investment-contributions", "disposal-proceeds"], label: label("Investointien rahavirta", "Investeringarnas kassaflöde", "Cash flow from investments") },
  { kind: "sum", key: "operations-and-investments", nature: "result", of: ["operations-cash-flow", "investments-cash-flow"], label: label("Toiminnan ja investointien rahavirta", "Verksamhetens och investeringarnas kassaflöde", "Cash flow from operations and investments") },
  { kind: "heading", key: "financing-heading", nature: "result", label: label("RAHOITUKSEN RAHAVIRTA", "FINANSIERINGENS KASSAFLÖDE", "CASH FLOW FROM FINANCING") },
  { kind: "input", key: "loans-granted-increase", nature: "result", label: label("Antolainasaamisten lisäykset", "Ökning av utlåning", "Increase in loans granted") },
  { kind: "input", key: "loans-granted-decrease", nature: "result", label: label("Antolainasaamisten vähennykset", "Minskning av utlåning", "Decrease in loans granted") },
  { kind: "sum", key: "loans-granted-change", nature: "result", of: ["loans-granted-increase", "loans-granted-decrease"], label: label("Antolainauksen muutokset", "Förändringar i utlåningen", "Changes in loans granted") },
  { kind: "input", key: "long-term-loans-increase", nature: "result", label: label("Pitkäaikaisten lainojen lisäys", "Ökning av långfristiga lån", "Increase in long-term loans") },
  { kind: "input", key: "long-term-loans-decrease", nature: "result", label: label("Pitkäaikaisten lainojen vähennys", "Minskning av långfristiga lån", "Decrease in long-term loans") },
  { kind: "input", key: "short-term-loans-change", nature: "result", label: label("Lyhytaikaisten lainojen muutos", "Förändring av kortfristiga lån", "Change in short-term loans") },
  {
    kind: "sum", key: "loans-taken-change", nature: "result", of: ["long-term-loans-increase", "long-term-loans-decrease", "short-term-loans-change"],
    label: label("Lainakannan muutokset", "Förändringar i lånebeståndet", "Changes in loans taken"),
  },
  { kind: "input", key: "equity-change", nature: "result", label: label("Oman pääoman muutokset", "Förändringar i eget kapital", "Changes in equity") },
  { kind: "input", key: "other-liquidity-change", nature: "result", label: label("Muut maksuvalmiuden muutokset", "Övriga förändringar av likviditeten", "Other changes in liquidity") },
  {
    kind: "sum", key: "financing-cash-flow", nature: "result",
    of: ["loans-granted-change", "loans-taken-change", "equity-change", "other-liquidity-change"],
    label: label("Rahoituksen rahavirta", "Finansieringens kassaflöde", "Cash flow from financing"),
  },
  { kind: "sum", key: "cash-change", nature: "result", of: ["operations-and-investments", "financing-cash-flow"], label: label("Rahavarojen muutos", "Förändring av likvida medel", "Change in cash") },
];
