import type { ComparedFigures } from "../../domain/findings/AuditProblem";
import { endSentence } from "../endSentence";
import type { AuditFindingTexts, FigureFormat } from "../FindingTexts";

/** What an audit finds: the figure in the cell, the one that others give, and what may have happened. Questions end in a question. */
export const auditFindings: AuditFindingTexts = {
  "no-table-found": () => "No table of figures was found here.",
  "total-differs": (one, format) => `The total is ${format.amount(one.found)}, but its rows come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "total-leaves-out-row": (one, format) => `The total ${format.amount(one.found)} leaves out the row ${one.text}; with it the total would be ${format.amount(one.expected)}, the difference is ${format.amount(one.difference)}.`,
  "rows-lacking": (one, format) => `Is a row missing? The total is ${format.amount(one.found)}, but its rows come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}, and the total differs from its rows in most columns.`,
  "column-differs": (one, format) => `The figure is ${format.amount(one.found)}, but the other columns of its row give ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "cell-copied": (one, format) => `The cell holds the figure of the column ${one.text}, ${format.amount(one.found)}, although the columns give ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "percent-differs": (one, format) => `The percentage is ${format.amount(one.found)}, but the figures of its row give ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "percent-impossible": (one, format) => `The percentage ${format.amount(one.found)} cannot come from the figures of its row: one of them is zero or has the wrong sign.`,
  "parent-differs": (one, format) => `The figure is ${format.amount(one.found)}, but its parts come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.${parts(one)}`,
  "forecast-disagrees": (one, format) => (one.agreesWith === "parts"
    ? `The forecast ${format.amount(one.found)} is the sum of the parts' forecasts, but the table's own rows come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`
    : `The forecast ${format.amount(one.found)} is the sum of the table's own rows, but the parts' forecasts come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`),
  "digits-swapped": (one, format) => `Two digits seem to have changed places: the cell holds ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "sign-turned": (one, format) => `The sign seems to be reversed: the cell holds ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "thousandfold": (one, format) => `The figure seems to be a thousand times too ${Math.abs(one.found) > Math.abs(one.expected) ? "large" : "small"}: the cell holds ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "digit-differs": (one, format) => `One digit of the figure seems to be wrong: the cell holds ${format.amount(one.found)}, ${shouldBe(one, format)}.`,
  "figure-differs": (one, format) => `The cell holds ${format.amount(one.found)}, but by ${one.equations === 1 ? "the other figures" : `${one.equations} calculations`} it should hold ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`,
  "same-figure-differs": (one, format) => `The figure is ${format.amount(one.found)}, but the same figure is ${format.amount(one.expected)} in the table ${one.text}; the difference is ${format.amount(one.difference)}. Was it corrected in one of them only?`,
  "parts-incomplete": (one, format) => `${QUESTIONS[one.reason]} The figure is ${format.amount(one.found)}, but its parts come to ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.${parts(one)}`,
  "total-not-reproducible": (one, format) => `The total's percentage ${format.amount(one.found)} is neither the sum, the mean nor a weighted mean of its rows; most likely it should be ${format.amount(one.expected)}, the difference is ${format.amount(one.difference)}.${one.text === "" ? "" : ` It may depend on text that stands in place of a number: ${endSentence(one.text)}`}`,
  "unit-jump": () => "The figures of the column are about a thousand times larger or smaller than the others in their rows; is the unit the same?",
  "header-unit-differs": (one) => `The header “${one.text}” says thousands of euros, but the figures look like euros.`,
  "column-repeats": (one) => `The column has the same figure in every row as the column ${one.text}; was it left unchanged?`,
  "row-repeats": (one) => `The row has the same figures as another one (${one.text}); was it left unchanged?`,
  "figure-jump": (one) => `The figure ${one.text} is of quite another order of magnitude than the others in its row; is the unit the same?`,
  "numbers-ambiguous": (one) => `${one.count === 1 ? `The number “${one.text}” can be read in two ways and was` : `${one.count} numbers, such as “${one.text}”, can be read in two ways and were`} not checked; write ${one.count === 1 ? "it" : "them"} without thousands separators, or choose the decimal mark of the table in the pane.`,
  "typed-over-formula": (one, format) => ("difference" in one
    ? `The number ${format.amount(one.found)} was typed over a formula, but the formula =${one.text} gives ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}.`
    : `A number is typed into the cell, although the cells beside it hold a formula; here it would be =${one.text}.`),
  "printed-differs": (one, format) => `The formula gives ${format.amount(one.found)}, but ${format.amount(one.expected)} was printed here; the difference is ${format.amount(one.difference)}. Is one of the figures behind it wrong?`,
  "formula-differs": (one) => `The formula differs from those in the cells beside it; by their pattern it would be =${one.text}.`,
};

const QUESTIONS = { "parts-missing": "Are parts missing?", "parts-moved": "Were parts moved from one unit to another?", "other-report": "Is it divided otherwise in the other report?" } as const;

function shouldBe(one: ComparedFigures, format: FigureFormat): string {
  return `by the other figures it should hold ${format.amount(one.expected)}; the difference is ${format.amount(one.difference)}`;
}

/** Tables may have no names. */
function parts({ tables, isInferred }: { readonly tables: string; readonly isInferred: boolean }): string {
  if (tables === "") return isInferred ? " The parts were inferred from the figures." : "";
  return `${isInferred ? " The parts were inferred from the figures" : " Its parts"}: ${endSentence(tables)}`;
}
