import { printCell, printRange } from "../addresses/printAddress";
import type { RangeAddress } from "../addresses/RangeAddress";
import { printFormula } from "../formulas/printFormula";
import type { CellContent, PlanStep, WorkbookPlan } from "./WorkbookPlan";

/** The plan as text for a person to review, a step a line and a cell a line; goldens are kept in this form. */
export function printPlan(plan: WorkbookPlan): string {
  return [plan.name, ...plan.steps.flatMap(printStep)].join("\n") + "\n";
}

function printStep(step: PlanStep): readonly string[] {
  switch (step.kind) {
    case "add-sheet":
    case "remove-sheet":
    case "hide-gridlines":
    case "protect-sheet":
    case "unprotect-sheet":
      return [`${step.kind} ${step.sheet}`];
    case "copy-sheet":
      return [`copy-sheet ${step.source} → ${step.sheet}`];
    case "write-cells":
      return [`write-cells ${printPlace(step.range)}`, ...printCells(step.range, step.cells)];
    case "clear-cells":
    case "clear-conditions":
      return [`${step.kind} ${printPlace(step.range)}`];
    case "format-cells":
      return [`format-cells ${printPlaces(step.ranges)}: ${printFields(step.style)}`];
    case "insert-rows":
      return [`insert-rows ${step.sheet}: ${step.count} before ${step.row + 1}`];
    case "set-column-widths":
      return [`set-column-widths ${step.sheet}: ${step.widths.map(({ column, characters }) => `${printCell({ row: 0, column }).replace(/\d+$/, "")} ${characters}`).join(", ")}`];
    case "set-row-heights":
      return [`set-row-heights ${step.sheet}: ${step.heights.map(({ row, points }) => `${row + 1} ${points} pt`).join(", ")}`];
    case "validate-cells":
      return [`validate-cells ${printPlaces(step.ranges)}: ${step.rule.type === "list-of" ? `list of ${printPlace(step.rule.range)}` : printFields(step.rule)} “${step.message.text}”`];
    case "format-when":
      return [`format-when ${printPlaces(step.ranges)}: ${printFormula(step.formula)} → ${printFields(step.style)}`];
    case "set-name":
      return [`set-name ${step.scope ?? "workbook"}: ${step.name} = ${"text" in step.refersTo ? `“${step.refersTo.text}”` : printPlace(step.refersTo)}`];
    case "remove-name":
      return [`remove-name ${step.scope ?? "workbook"}: ${step.name}`];
    case "freeze-panes":
      return [`freeze-panes ${step.at.sheet}!${printCell(step.at)}`];
    case "set-up-print":
      return [
        `set-up-print ${printPlace(step.setup.area)}: ${step.setup.paper} ${step.setup.orientation}${step.setup.fitToWidth ? ", one page wide" : ""}, rows ${step.setup.repeatedRows.first + 1}–${step.setup.repeatedRows.last + 1} repeated, footer ${Object.values(step.setup.footer).join(" | ")}`,
      ];
    case "add-chart": {
      const { chart } = step;
      return [
        `add-chart ${step.sheet}: ${chart.kind} “${chart.name}” over ${printRange(chart.place)}, title ${printCell(chart.title)}, categories ${printRange(chart.categories)}${chart.labels === null ? "" : `, labels ${chart.labels}`} “${chart.description}”`,
        ...chart.series.map(({ name, values, notation }) => `  ${notation} ${printRange(values)} “${name}”`),
      ];
    }
    case "select-cell":
      return [`select-cell ${step.at.sheet}!${printCell(step.at)}`];
  }
}

function printPlace(range: RangeAddress): string {
  return `${range.sheet}!${printRange(range)}`;
}

function printPlaces(ranges: readonly RangeAddress[]): string {
  const [first, ...rest] = ranges;
  return first === undefined ? "nowhere" : [printPlace(first), ...rest.map(printRange)].join(" ");
}

function printCells(range: RangeAddress, cells: readonly (readonly CellContent[])[]): readonly string[] {
  return cells.flatMap((row, r) =>
    row.flatMap((content, c) => (content === null ? [] : [`  ${printCell({ row: range.row + r, column: range.column + c })} ${printContent(content)}`])),
  );
}

function printContent(content: Exclude<CellContent, null>): string {
  if (typeof content === "object") return printFormula(content.formula);
  return typeof content === "string" ? `“${content}”` : String(content);
}

function printFields(fields: object): string {
  return Object.entries(fields).map(([name, value]) => `${name} ${typeof value === "object" && value !== null ? Object.values(value).join(" ") : String(value)}`).join(", ");
}
