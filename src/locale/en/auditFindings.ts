import type { AuditFindingTexts } from "../FindingTexts";

/** What an audit finds: the figure in the cell, the one that others give, and what may have happened. Questions end in a question. */
export const auditFindings: AuditFindingTexts = {
  "no-table-found": () => "No table of figures was found here.",
  "total-differs": (one, format) => `The total is ${format.amount(one.found)}, but its rows come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "total-leaves-out-row": (one, format) => `The total ${format.amount(one.found)} leaves out the row ${one.text}; with it the total is ${format.amount(one.expected)}, the difference is ${format.amount(one.difference)}.`,
  "column-differs": (one, format) => `The figure is ${format.amount(one.found)}, but the other columns of its row give ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "cell-copied": (one, format) => `The cell holds the figure of the column ${one.text}, ${format.amount(one.found)}, while the columns give ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "percent-differs": (one, format) => `The percentage is ${format.amount(one.found)}, but the figures of its row give ${format.amount(one.expected)}.`,
  "percent-impossible": (one, format) => `The percentage ${format.amount(one.found)} cannot come from the figures of its row.`,
  "parent-differs": (one, format) => `The figure is ${format.amount(one.found)}, but its parts come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.${parts(one)}`,
  "forecast-disagrees": (one, format) => (one.agreesWith === "parts"
    ? `The forecast ${format.amount(one.found)} is the sum of the parts' forecasts, but the table's own rows come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`
    : `The forecast ${format.amount(one.found)} is the sum of the table's own rows, but the parts' forecasts come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`),
  "digits-swapped": (one, format) => `Two digits seem to have changed places: the cell holds ${format.amount(one.found)}, the sums give ${format.amount(one.expected)}.`,
  "sign-turned": (one, format) => `The sign seems to be turned: the cell holds ${format.amount(one.found)}, the sums give ${format.amount(one.expected)}.`,
  "thousandfold": (one, format) => `The figure seems to be a thousandfold or a thousandth: the cell holds ${format.amount(one.found)}, the sums give ${format.amount(one.expected)}.`,
  "digit-differs": (one, format) => `One digit seems to be wrong: the cell holds ${format.amount(one.found)}, the sums give ${format.amount(one.expected)}.`,
  "figure-differs": (one, format) => `The cell holds ${format.amount(one.found)}, but ${one.equations === 1 ? "what it is part of gives" : `${one.equations} sums give`} ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "same-figure-differs": (one, format) => `The figure is ${format.amount(one.found)}, but in the table ${one.text} the same figure is ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}. Was it corrected in one of them?`,
  "parts-incomplete": (one, format) => `${QUESTIONS[one.reason]} The parts come to ${format.amount(one.expected)}, the figure is ${format.amount(one.found)}; the difference is ${format.amount(one.difference)}.${parts(one)}`,
  "total-not-reproducible": (one, format) => `The total's percentage ${format.amount(one.found)} is neither a sum nor a mean of its rows, nor a weighted one.${one.text === "" ? "" : ` It depends on a cell that does not hold one number: ${one.text}.`}`,
  "unit-jump": () => "The figures of the column are about a thousandth or a thousandfold of the others in their rows; is the unit the same?",
  "header-unit-differs": (one) => `The header “${one.text}” promises thousands of euros, but the figures look like whole euros.`,
  "column-repeats": (one) => `The column has in every row the same figure as the column ${one.text}; was it left as it was?`,
  "row-repeats": (one) => `The row has the same figures as here: ${one.text}. Was it left as it was?`,
  "figure-jump": (one) => `The figure ${one.text} is of quite another size than the others in its row; is the unit the same?`,
  "typed-over-formula": (one, format) => ("difference" in one
    ? `The number ${format.amount(one.found)} was typed over a formula, but the formula =${one.text} gives ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`
    : `The cell holds a typed number, while the cells beside it hold a formula; here it would be =${one.text}.`),
  "printed-differs": (one, format) => `The formula gives ${format.amount(one.found)}, but ${format.amount(one.expected)} was printed here; the difference is ${format.amount(one.difference)}. Is one of the figures behind it wrong?`,
  "formula-differs": (one) => `The formula differs from those in the cells beside it; as they are, it would be =${one.text}.`,
};

const QUESTIONS = { "parts-missing": "Are parts missing?", "parts-moved": "Were parts moved from one unit to another?", "other-report": "Does the other report have other parts?" } as const;

function parts({ tables, isInferred }: { readonly tables: string; readonly isInferred: boolean }): string {
  return `${isInferred ? " The parts were inferred from the figures" : " Its parts"}: ${tables}.`;
}
