import type { DataValidation } from "hucre/xlsx";
import { printFullRange, printRange } from "../../../workbook/addresses/printAddress";
import { escapeText } from "../escapes";
import type { Validation } from "../state/WorkbookState";

/** The largest amount that a sheet keeps exactly; a rule for any number must name bounds. */
const LARGEST = "999999999999999";
/** What Excel allows in the title and in the text of a warning. */
const [LONGEST_TITLE, LONGEST_TEXT] = [32, 225];

/** The rule as the file's writer takes it, with Excel's stop; a title or a text that is too long for Excel is cut. */
export function printValidation({ ranges, rule, message }: Validation): DataValidation {
  const common = {
    range: ranges.map(printRange).join(" "),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: escapeText(message.title.slice(0, LONGEST_TITLE)),
    errorMessage: escapeText(message.text.slice(0, LONGEST_TEXT)),
  } as const;
  switch (rule.type) {
    case "number":
      return { ...common, type: "decimal", operator: "between", formula1: rule.from === undefined ? `-${LARGEST}` : String(rule.from), formula2: LARGEST };
    case "whole-number":
      return { ...common, type: "whole", operator: "between", formula1: String(rule.from), formula2: String(rule.to) };
    case "list-of":
      return { ...common, type: "list", formula1: printFullRange(rule.range) };
    case "list":
      // A text inside a formula doubles its quotes.
      return { ...common, type: "list", values: rule.values.map((value) => escapeText(value.replace(/"/g, '""'))) };
    case "list-of-name":
      return { ...common, type: "list", formula1: rule.name };
  }
}
