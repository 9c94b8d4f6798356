import { finding, type Finding } from "../domain/findings/Finding";
import { centsFromEuros, eurosFromCents, type Cents } from "../domain/money/Cents";
import { MONTHS } from "../domain/periods/Period";
import { centsOfUnit } from "../domain/statement/Conventions";
import { computeStatement } from "../domain/statement/computeStatement";
import { isAmount, type MeasureKey } from "../domain/statement/Measure";
import { measureOf } from "../domain/statement/StatementDefinition";
import { findTemplate } from "../templates";
import { columnKey, YEAR_END, type AddedRow, type MeasureColumn, type TableTemplate, type TemplateColumn } from "../templates/TableTemplate";
import { isAddedKey } from "../workbook/table/expandRows";
import type { ReadTable } from "../workbook/table/readTable";
import { measuresOf, moneyUnitOf, statementOf, type InputFigures } from "../workbook/table/TableDefinition";
import { defineTable } from "./defineTable";
import type { TableOrder } from "./TableOrder";

/** The first month: the new year begins with it. */
const FIRST_MONTH = 1;

/** A table of the next year as the year's table gives it, and what is to be known of it. */
export interface NewYearOrder {
  readonly order: TableOrder;
  readonly findings: readonly Finding[];
  /** Whether a forecast stands for a year that is not closed. */
  readonly isForecast: boolean;
}

/** A column of the new table with the measure of the old one that it takes over. */
interface Carried {
  readonly column: MeasureColumn;
  readonly from: MeasureKey;
}

/** The same table for the year after: its rows, its conventions, and in the columns of last year what stood in the year's own. */
export function orderNewYear(read: ReadTable, year: number, sheet: string | null): NewYearOrder {
  const { definition } = read;
  const { template, unit, language, conventions, columnUnits } = definition;
  const next = findTemplate(template.kind, template.variant) ?? template;
  const end = findYearEnd(read);
  const carried = next.columns.flatMap((column): Carried[] => {
    if (column.type !== "measure" || column.carries === undefined) return [];
    const from = column.carries === YEAR_END ? end : column.carries;
    return from === null ? [] : [{ column, from }];
  });
  const order: TableOrder = {
    kind: next.kind, variant: next.variant, unit, year, through: FIRST_MONTH, language, conventions,
    rows: definition.rows.map((row) => row.key).filter((key) => !isAddedKey(key)),
    added: stayingRows(read, next),
    place: { type: "new-sheet", name: sheet },
    figures: carryFigures(read, next.columns, carried),
    ...(columnUnits === undefined ? {} : { columnUnits }),
  };
  const endsHere = next.columns.some((column) => column.type === "measure" && column.carries === YEAR_END);
  const isUnknown = endsHere && end === null;
  return {
    order,
    findings: [...(isUnknown ? [finding({ code: "year-end-unknown" }, { sheet: read.layout.sheet, table: unit }, "warning")] : []), ...compareTotals(read, order, carried)],
    isForecast: endsHere && end !== null && end === template.forecast?.measure,
  };
}

/** The measure that says how the year ended: the actual of twelve months, else the forecast; null where the table has neither. */
function findYearEnd({ definition: { template }, layout, value }: ReadTable): MeasureKey | null {
  const actual = template.watch?.actual;
  const column = template.columns.find((one) => columnKey(one) === actual);
  if (actual === undefined || column === undefined) return null;
  const isWhole = column.stamp !== "months" || value(layout.stampRow, layout.columnOf(actual)) === MONTHS;
  return isWhole ? actual : (template.forecast?.measure ?? null);
}

/** A unit's own rows stay; so do records whose figures are carried over, such as key figures. Goals, risks and projects of a new year are new. */
function stayingRows({ added }: ReadTable, next: TableTemplate): readonly AddedRow[] {
  const carries = next.columns.some((column) => (column.type === "measure" || column.type === "text") && column.carries !== undefined);
  return carries ? added : added.filter((row) => row.group !== null);
}

function carryFigures(read: ReadTable, columns: readonly TemplateColumn[], carried: readonly Carried[]): InputFigures {
  const statement = computeStatement(statementOf(read.definition), read.inputs, read.numbers);
  const known = new Set(read.definition.rows.filter((row) => row.kind !== "heading").map((row) => row.key));
  const words = new Set(columns.flatMap((column) => (column.type === "text" && column.carries === true ? [column.key] : [])));
  return (row, key) => {
    if (!known.has(row)) return null;
    if (words.has(key)) return read.words(row, key);
    const from = carried.find(({ column }) => column.measure.key === key)?.from;
    const figure = from === undefined ? null : statement(row, from);
    if (figure === null) return null;
    return figure.unit === "amount" ? eurosFromCents(figure.cents) : figure.unit === "number" ? figure.number : figure.percent;
  };
}

/** The totals of the new columns that are not what the old workbook shows: rows that a person inserted there, or totals typed over. */
function compareTotals(read: ReadTable, order: TableOrder, carried: readonly Carried[]): readonly Finding[] {
  const definition = defineTable(order);
  if (definition === null) return [];
  const { figures } = order;
  const statement = computeStatement(statementOf(definition), (row, measure) => {
    const euros = figures?.(row, measure);
    return typeof euros === "number" ? centsFromEuros(euros) : null;
  });
  const amounts = carried.filter(({ from }) => isAmount(measureOf(measuresOf(read.definition.template), from)));
  return definition.rows.filter((row) => row.kind === "sum").flatMap((row) =>
    amounts.flatMap(({ column, from }) => {
      const shown = shownCents(read, row.key, from);
      const figure = statement(row.key, column.measure.key);
      const sum = figure?.unit === "amount" ? figure.cents : 0;
      if (shown === sum) return [];
      const place = { sheet: read.layout.sheet, table: definition.unit, row: row.label[definition.language], column: read.header(read.layout.columnOf(from)) };
      return [finding({ code: "total-not-carried", expected: shown / 100, found: sum / 100, difference: (sum - shown) / 100 }, place, "warning")];
    }));
}

/** What a cell of the old workbook shows, in cents; nothing counts as zero. */
function shownCents({ definition, layout, value }: ReadTable, row: string, measure: MeasureKey): Cents {
  const cell = value(layout.rowOf(row), layout.columnOf(measure));
  return centsFromEuros(typeof cell === "number" ? (cell * centsOfUnit(moneyUnitOf(definition, measure))) / 100 : 0);
}
