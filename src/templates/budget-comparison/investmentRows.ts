import type { TemplateRow } from "../TableTemplate";

/** Rows of the investment part, as the State Treasury names them. */
export const investmentRows: readonly TemplateRow[] = [
  { kind: "input", key: "investment-expenditure", nature: "expense", label: { fi: "Investointimenot", sv: "Investeringsutgifter", en: "Investment expenditure" } },
  {
    kind: "input", key: "investment-contributions", nature: "income",
    label: { fi: "Rahoitusosuudet investointimenoihin", sv: "Finansieringsandelar för investeringsutgifter", en: "Contributions to investment expenditure" },
  },
  {
    kind: "input", key: "disposal-proceeds", nature: "income",
    label: { fi: "Pysyvien vastaavien hyödykkeiden luovutustulot", sv: "Överlåtelseintäkter från tillgångar bland bestående aktiva", en: "Proceeds from disposal of fixed assets" },
  },
  {
    kind: "sum", key: "investments-net", nature: "result", of: ["investment-expenditure", "investment-contributions", "disposal-proceeds"],
    label: { fi: "Investoinnit netto", sv: "Investeringar netto", en: "Investments, net" },
  },
];
