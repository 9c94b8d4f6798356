import type { Formula } from "../formulas/Formula";
import type { TemplateRow } from "../../templates/TableTemplate";
import { TABLE_TEXTS } from "../../locale/tables";
import { at, binary, call, join, named } from "../formulas/formulaParts";
import { SETTING_NAMES } from "../settings/names";
import { compileExceeded, figureCell } from "./compileFigures";
import { stampCell, stampedColumns } from "./compileHeader";
import { measuresOf, type TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** Says where the stamps of the columns differ from each other or from the closed month in settings; "" where all agree. */
export function compileStampWarning(definition: TableDefinition, layout: TableLayout): Formula | null {
  const texts = TABLE_TEXTS[definition.language];
  const stamps = stampedColumns(definition).map((column) => stampCell(layout, column));
  const last = stamps.at(-1);
  if (last === undefined) return null;
  const closed = named(SETTING_NAMES.through);
  const differs = call("IF", binary(last, "<>", closed), join(texts.stampDiffers.before, last, texts.stampDiffers.between, closed), "");
  return stamps.slice(0, -1).reduce((rest, stamp) => call("IF", binary(stamp, "<>", last), texts.stampsDiffer, rest), differs);
}

/** Whether a forecast row has been answered: a blank adjustment is "not yet forecast", 0 is "as budgeted", another needs a reason. */
export function compileState(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula {
  const { states } = TABLE_TEXTS[definition.language];
  const adjustment = figureCell(layout, row, "adjustment");
  const reason = at(layout.rowOf(row.key), layout.columnOf("reason"));
  const lacksReason = call("AND", binary(call("ROUND", call("SUM", adjustment), 2), "<>", 0), binary(call("COUNTA", reason), "=", 0));
  const answered = call("IF", lacksReason, states.reasonMissing, states.forecast);
  const amounts = ["amended-budget", "actual", "adjustment"] as const;
  return call(
    "IF",
    binary(call("COUNT", ...amounts.map((measure) => figureCell(layout, row, measure))), "=", 0),
    "",
    call("IF", binary(call("COUNT", adjustment), "=", 0), states.notForecast, answered),
  );
}

/** What a controller is told of a row, in words: a text in a number cell, an actual without budget, an overrun with euros and percent. */
export function compileFlag(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula {
  const { flags } = TABLE_TEXTS[definition.language];
  const actual = call("SUM", figureCell(layout, row, "actual"));
  const budget = call("SUM", figureCell(layout, row, "amended-budget"));
  const isZero = (amount: Formula): Formula => binary(call("ROUND", amount, 2), "=", 0);
  const withoutBudget = call("IF", isZero(actual), "", join(flags.noBudget, call("FIXED", actual, 0), " €"));
  const flag = call("IF", isZero(budget), withoutBudget, compileOverrun(definition, layout, row, actual, budget));
  if (row.kind !== "input") return flag;
  const inputs = inputMeasures(definition).map((measure) => figureCell(layout, row, measure));
  return call("IF", binary(call("COUNTA", ...inputs), ">", call("COUNT", ...inputs)), flags.text, flag);
}

function compileOverrun(definition: TableDefinition, layout: TableLayout, row: TemplateRow, actual: Formula, budget: Formula): Formula | string {
  const { flags } = TABLE_TEXTS[definition.language];
  const exceeded = compileExceeded(definition, layout, row);
  if (exceeded === null) return "";
  const over = row.nature === "expense"
    ? binary(call("ABS", actual), "-", call("ABS", budget))
    : call("ABS", binary(actual, "-", budget));
  const percent = binary(binary(over, "/", call("ABS", budget)), "*", 100);
  return call("IF", exceeded, join(row.nature === "expense" ? flags.exceeded : flags.deeper, call("FIXED", over, 0), " € (", call("FIXED", percent, 1), " %)"), "");
}

/** The measures whose cells a person fills in. */
export function inputMeasures(definition: Pick<TableDefinition, "template">) {
  return measuresOf(definition.template).filter((measure) => measure.kind === "input").map((measure) => measure.key);
}
