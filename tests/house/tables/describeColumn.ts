import { isAmount, type Measure, type MeasureKey } from "../../../src/domain/statement/Measure";
import { fillHeader } from "../../../src/templates/fillHeader";
import { columnKey, type TableTemplate, type TemplateColumn } from "../../../src/templates/TableTemplate";
import { DEVIATION_TEXTS } from "../../../src/locale/deviations";
import type { Language } from "../../../src/locale/Language";

const FILLING = { year: 2026, through: 3, unit: "€" };

/** A column's header as a workbook of 2026 shows it after three months, in whole euros. */
export function headerOf(column: TemplateColumn, language: Language): string {
  return fillHeader(column.header[language], FILLING);
}

/** What stands in a column, in words. */
export function describeColumn(template: TableTemplate, column: TemplateColumn): string {
  switch (column.type) {
    case "measure":
      return describeMeasure(template, column.measure);
    case "text":
      return "typed: words";
    case "choice":
      return `typed: one of ${column.choices.map((choice) => `${choice.symbol} ${choice.label.en}`).join(", ")}; a sum row counts them`;
    case "state":
      return "whether the forecast of the row has been given";
    case "reason-state":
      return "whether a reason is due, given or outdated";
    case "to-explain":
      return "the deviation that a reason is due for; better +, worse −";
    case "expected":
      return "the percent of its budget that the row was to have used by now";
    case "deviation":
      return `what the rule *${DEVIATION_TEXTS.en.rules[column.rule]}* has flagged; better +, worse −`;
    case "flag":
      return "what is to be noticed of the row, in words";
  }
}

function describeMeasure(template: TableTemplate, measure: Measure): string {
  const named = (key: MeasureKey): string => {
    const column = template.columns.find((one) => columnKey(one) === key);
    return column === undefined ? key : `*${headerOf(column, "en")}*`;
  };
  switch (measure.kind) {
    case "input":
      return "typed; a sum row adds its rows up";
    case "noted":
      return "typed, or noted when a reason is written: the deviation that it explained";
    case "register":
      return "what the register of amendments has for the row; a sum row adds its rows up";
    case "sum":
      return measure.of.map(({ measure: key, sign }, index) => `${sign === 1 ? (index === 0 ? "" : "+ ") : "− "}${named(key)}`).join(" ");
    case "deviation":
      return `${named(measure.budget)} against ${named(measure.actual)}, in the direction of the conventions`;
    case "ratio":
      return `${named(measure.of)} / ${named(measure.to)} × 100${measure.blankOfZero === true ? "; nothing of nothing is blank" : ""}`;
    case "number": {
      const typed = { number: "typed: a number", "number-or-text": "typed: a number, or words", scale: "typed: a whole number of the scale of risks" }[measure.accepts];
      return measure.mean === undefined ? typed : `${typed}; a sum row has the mean of ${named(measure.mean.of)}, weighted by ${named(measure.mean.weight)}`;
    }
    case "first-number":
      return `the first number of ${measure.of.map(named).join(" and ")}`;
    case "product":
      return measure.of.map(named).join(" × ");
    case "change":
      return `${named(measure.to)} − ${named(measure.from)}`;
  }
}

/** How the figures of a column are shown. */
export function describeFormat(column: TemplateColumn): string {
  if (column.type !== "measure") return "text";
  if (isAmount(column.measure)) return "whole, cents kept";
  if (column.measure.kind === "ratio") return "decimals of the conventions";
  const { decimals = 0 } = column;
  return typeof decimals === "number" ? `${decimals} decimals` : "decimals by the unit of the row";
}

/** The conventions that a table of the template follows. */
export function listConventions({ columns, rows }: TableTemplate): readonly string[] {
  const measures = columns.flatMap((column) => (column.type === "measure" ? [column.measure] : []));
  const has = (kind: Measure["kind"]): boolean => measures.some((measure) => measure.kind === kind);
  return [
    ...(measures.some(isAmount) && rows.some((row) => row.nature !== "income") ? ["signs of costs and margins"] : []),
    ...(has("deviation") ? ["direction of the deviation"] : []),
    ...(has("ratio") ? ["percentage of a zero budget", "decimals of percentages"] : []),
    ...(measures.some(isAmount) ? [columns.some((column) => column.stamp === "unit") ? "unit of money, column by column" : "unit of money"] : []),
    ...(has("product") ? ["scale of risks"] : []),
  ];
}
