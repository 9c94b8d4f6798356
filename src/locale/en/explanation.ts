import type { ExplanationTexts } from "../ExplanationTexts";

export const explanation: ExplanationTexts = {
  sheetName: "Explanations",
  title: "Explanations",
  subtitle: "A deviation split into its causes: a line for each, its amount in euros and in the signs of the deviation (better +, worse −). The causes must sum to the deviation.",
  unit: "Unit",
  row: "Row",
  cause: "Cause",
  amount: "Amount €",
  deviation: "Deviation €",
  remainder: "Unexplained",
  states: {
    unlisted: "● the unit's row is not among them: choose it in the pane", notNeeded: "○ the row has nothing to explain now",
    explained: "○ explained whole", left: "● unexplained ", tooMuch: "● explained too much ", euros: " €",
  },
  inputTitle: "Amount",
  inputText: "Type the cause's part in euros: better +, worse −.",
  known: { unit: "Deviation's unit", row: "Deviation's row", deviation: "To explain €" },
};
