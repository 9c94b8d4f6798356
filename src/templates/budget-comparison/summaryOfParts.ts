import type { Nature } from "../../domain/statement/Row";
import type { Labels } from "../../locale/Language";
import type { TemplateColumn, TemplateRow } from "../TableTemplate";

/** The four parts of the budget (Kuntalaki 410/2015, 110 §) and their total. */
export const summaryOfPartsRows: readonly TemplateRow[] = [
  { kind: "input", key: "operating-part", nature: "result", label: { fi: "Käyttötalousosa", sv: "Driftsekonomidelen", en: "Operating budget" } },
  { kind: "input", key: "income-statement-part", nature: "result", label: { fi: "Tuloslaskelmaosa", sv: "Resultaträkningsdelen", en: "Income statement" } },
  { kind: "input", key: "investment-part", nature: "result", label: { fi: "Investointiosa", sv: "Investeringsdelen", en: "Investments" } },
  { kind: "input", key: "financing-part", nature: "result", label: { fi: "Rahoitusosa", sv: "Finansieringsdelen", en: "Financing" } },
  {
    kind: "sum", key: "parts-total", nature: "result", of: ["operating-part", "income-statement-part", "investment-part", "financing-part"],
    label: { fi: "Yhteensä", sv: "Sammanlagt", en: "Total" },
  },
];

/** Five columns of appropriations or of revenue estimates; their nature is the columns', not the rows'. */
function fiveColumns(prefix: string, nature: Nature, of: Labels): readonly TemplateColumn[] {
  const header = (words: Labels): Labels => ({ fi: `${of.fi}: ${words.fi}`, sv: `${of.sv}: ${words.sv}`, en: `${of.en}: ${words.en}` });
  const key = (name: string): string => `${prefix}-${name}`;
  const look = { type: "measure", area: "printed", width: 14 } as const;
  return [
    { ...look, measure: { kind: "input", key: key("original-budget") }, header: header({ fi: "alkuperäinen TA", sv: "ursprunglig budget", en: "original budget" }) },
    { ...look, measure: { kind: "input", key: key("amendments") }, header: header({ fi: "TA-muutokset", sv: "budget-ändringar", en: "amendments" }) },
    {
      ...look,
      measure: { kind: "sum", key: key("amended-budget"), of: [{ measure: key("original-budget"), sign: 1 }, { measure: key("amendments"), sign: 1 }], enteredAs: key("original-budget") },
      header: header({ fi: "TA muutosten jälkeen", sv: "budget efter ändringar", en: "amended budget" }),
    },
    { ...look, measure: { kind: "input", key: key("actual") }, header: header({ fi: "toteutuma", sv: "utfall", en: "actual" }) },
    { ...look, measure: { kind: "deviation", key: key("deviation"), actual: key("actual"), budget: key("amended-budget"), nature }, header: header({ fi: "poikkeama", sv: "avvikelse", en: "deviation" }) },
  ];
}

export const summaryColumns: readonly TemplateColumn[] = [
  ...fiveColumns("appropriations", "expense", { fi: "Määrärahat", sv: "Anslag", en: "Appropri-ations" }),
  ...fiveColumns("revenue-estimates", "income", { fi: "Tuloarviot", sv: "Beräknade inkomster", en: "Revenue estimates" }),
];
