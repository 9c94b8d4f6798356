import type { ExplanationTexts } from "../ExplanationTexts";

export const explanation: ExplanationTexts = {
  sheetName: "Explanations",
  title: "Explanations",
  subtitle: "A deviation split into its causes: a line for each, its amount in euros and in the signs of the deviation (better +, worse −). The causes must sum to the deviation.",
  furtherCause: "Another cause of the same deviation: type the deviation's number, the cause and its amount on a free line.",
  number: "No.",
  unit: "Unit",
  row: "Row",
  cause: "Cause",
  amount: "Amount €",
  deviation: "Deviation €",
  remainder: "Unexplained",
  states: {
    unlisted: "● type the deviation's number, or choose the row in the pane", gone: "● the deviation's table has been removed", notNeeded: "○ the row has nothing to explain now",
    explained: "○ fully explained", left: "● unexplained ", tooMuch: "● too much explained ", euros: " €",
  },
  numberInput: { title: "Number", text: "The deviation's number: the same for all causes of the same deviation." },
  amountInput: { title: "Amount", text: "Type the cause's part in euros: better +, worse −." },
  known: { unit: "Deviation's unit", row: "Deviation's row", deviation: "To explain €" },
};
