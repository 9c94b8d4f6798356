import { finding, type Finding } from "../domain/findings/Finding";
import { describeTemplates } from "../recognition/describeTemplates";
import { matchToTemplate } from "../recognition/matchToTemplate";
import { namesOtherUnit } from "../recognition/namesOtherUnit";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { recogniseTables } from "../recognition/recogniseTables";
import { findColumnMark, splitTabbed } from "../recognition/splitTabbed";
import { TEMPLATES, findTemplate } from "../templates";
import { columnKey, type TableTemplate } from "../templates/TableTemplate";
import { defineTable } from "./defineTable";
import { enterTable, eurosOf, headerText } from "./enterTable";
import type { FiguresOrder } from "./FiguresOrder";
import { orderRecords } from "./orderRecords";
import type { TableChoice } from "./TableChoice";
import type { TableOrder } from "./TableOrder";

/**
 * Reads a table of figures (first row headers, first column labels) for a table that is to be made. The rows that the
 * text has are the rows that the table gets, where the choice names none. Every figure must find its place: what cannot
 * be read or matched is an error.
 */
export function orderFigures(choice: TableChoice, text: string, templates = TEMPLATES): FiguresOrder {
  const template = findTemplate(choice.kind, choice.variant, undefined, templates);
  if (template === null) return { order: choice, findings: [finding({ code: "rows-none" })] };
  const grid = splitTabbed(text, findColumnMark(text) ?? "\t");
  if (template.records !== null) return orderRecords(choice, template, grid);
  const [table, ...others] = recogniseTables(grid, describeTemplates([template]), choice.year);
  if (table === undefined) return { order: choice, findings: [finding({ code: "figures-empty" })] };
  if (others.length > 0) return { order: choice, findings: [finding({ code: "figures-many-tables", count: others.length + 1 })] };
  const order: TableOrder = { ...choice, rows: choice.rows ?? rowsOf(table), ...unitsOf(table, choice, template) };
  const definition = defineTable(order, undefined, templates);
  if (definition === null) return { order, findings: [finding({ code: "rows-none" })] };
  const { inputs, findings } = enterTable(definition, table, () => null, { header: (measure) => headerText(definition, measure) });
  return { order: { ...order, figures: eurosOf(inputs) }, findings: [...findUnit(table, choice.unit), ...findMonths(table, choice.through), ...findings, ...(order.columnUnits === undefined ? findThousands(table) : [])] };
}

/** What the columns are written in, where the table says it of each column: as the text's headers say. */
function unitsOf(table: RecognisedTable, choice: TableChoice, template: TableTemplate): Pick<TableOrder, "columnUnits"> {
  const columns = template.columns.filter((column) => column.stamp === "unit").map(columnKey);
  if (columns.length === 0 || choice.columnUnits !== undefined) return {};
  const { columns: matched } = matchToTemplate(table, template, choice.year);
  return { columnUnits: Object.fromEntries(matched.flatMap(({ measure, unit }) => (measure !== null && columns.includes(measure) && unit !== "million-euro" ? [[measure, unit] as const] : []))) };
}

function rowsOf(table: RecognisedTable): readonly string[] {
  return table.rows.flatMap((row) => (row.match === null ? [] : [row.match.key]));
}

/** Figures of one unit under the name of another: before a council nobody would notice. */
function findUnit({ title }: RecognisedTable, wanted: string): readonly Finding[] {
  return title !== null && namesOtherUnit(title, wanted) ? [finding({ code: "unit-differs", text: title, wanted: wanted.trim() })] : [];
}

/** Columns whose header names other months than the table is made for: its stamps would say what the figures are not. */
function findMonths(table: RecognisedTable, wanted: number): readonly Finding[] {
  return table.columns.flatMap(({ header, measure, reading }) => {
    const through = reading?.through;
    return measure === null || through === undefined || through === wanted ? [] : [finding({ code: "months-differ", through, wanted }, { column: header })];
  });
}

/** Nobody sees a preview on the command line, so that what the figures were taken for is said afterwards. */
function findThousands(table: RecognisedTable): readonly Finding[] {
  const isInThousands = table.columns.some((column) => column.measure !== null && column.unit === "thousand-euro");
  return isInThousands ? [finding({ code: "figures-in-thousands" }, table.title === null ? {} : { table: table.title }, "info")] : [];
}
