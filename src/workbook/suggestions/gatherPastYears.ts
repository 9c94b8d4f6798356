import { cents } from "../../domain/money/Cents";
import type { PastYear } from "../../domain/forecasts/backTest";
import { MONTHS, type Month } from "../../domain/periods/Period";
import { centsOfUnit, signProfileOf } from "../../domain/statement/Conventions";
import type { MeasureKey } from "../../domain/statement/Measure";
import type { Nature, RowKey } from "../../domain/statement/Row";
import { orientation } from "../../domain/statement/SignProfile";
import { moneyUnitOf } from "../table/TableDefinition";
import type { ReadTable } from "../table/readTable";
import type { PastFigure, PastFigures } from "./PastFigures";
import { readMonth } from "./readBasis";
import { suggestionMeasures } from "./suggestionMeasures";

/** The figures of a row, each by its year; what a year's own table says goes before what a later one says of it. */
interface Known {
  readonly own: Map<number, Partial<Record<"actual" | "budget" | "priorActual" | "priorYear" | "closing", PastFigure>>>;
  readonly later: Map<number, Partial<Record<"actual" | "closing", PastFigure>>>;
}

/**
 * The years that are over for each row of a table, newest first, as far as the tables tell how they ended: by the row's key, whatever the kind of the
 * table. A year's figures by months count where they are of as many months as the table's own. A row of a person's own has none: its key is its table's.
 */
export function gatherPastYears(now: ReadTable, others: readonly ReadTable[]): ReadonlyMap<RowKey, readonly PastFigures[]> {
  const measures = suggestionMeasures(now.definition.template);
  const through = measures === null ? null : readMonth(now, measures.actual);
  if (through === null) return new Map();
  const { kind } = now.definition.template;
  const sameKindFirst = [...others].sort((a, b) => Number(b.definition.template.kind === kind) - Number(a.definition.template.kind === kind));
  const rows = now.definition.rows.filter((row) => row.kind === "input" && row.typed !== true);
  return new Map(rows.map((row) => {
    const known: Known = { own: new Map(), later: new Map() };
    for (const table of [now, ...sameKindFirst]) learn(known, table, now, row, through);
    return [row.key, yearsOf(known, now.definition.year)];
  }));
}

/** The years as the domain judges them. */
export function pastYearsOf(years: readonly PastFigures[], through: Month): readonly PastYear[] {
  return years.map(({ actual, budget, priorActual, priorYear, closing }) => ({
    basis: { through, actual: actual?.amount ?? null, budget: budget?.amount ?? null, priorActual: priorActual?.amount ?? null, priorYear: priorYear?.amount ?? null },
    closing: closing.amount,
  }));
}

function learn({ own, later }: Known, table: ReadTable, now: ReadTable, row: { readonly key: RowKey; readonly nature: Nature }, through: Month): void {
  const { template, year, rows } = table.definition;
  const measures = suggestionMeasures(template);
  if (measures === null || rows.every((one) => one.key !== row.key || one.kind === "heading")) return;
  const figure = (measure: MeasureKey | null, isByMonths: boolean): PastFigure | null => (measure === null ? null : figureOf(table, now, row, measure, isByMonths));
  const months = measures.isWholeYear ? MONTHS : readMonth(table, measures.actual);
  const isThen = !measures.isWholeYear && months === through;
  const priorActual = measures.priorActual !== null && readMonth(table, measures.priorActual) === through ? figure(measures.priorActual, true) : null;
  const priorYear = figure(measures.priorYear, false);
  put(own, year, {
    actual: isThen ? figure(measures.actual, true) : null,
    // A budget of another month has other amendments in it than were known then.
    budget: isThen ? figure(measures.budget, false) : null,
    priorActual: isThen ? priorActual : null,
    priorYear: isThen ? priorYear : null,
    closing: months === MONTHS ? figure(measures.actual, false) : null,
  });
  put(later, year - 1, { actual: priorActual, closing: priorYear });
}

function yearsOf({ own, later }: Known, now: number): readonly PastFigures[] {
  const years = [...new Set([...own.keys(), ...later.keys()])].filter((year) => year < now).sort((a, b) => b - a);
  const actualOf = (year: number): PastFigure | null => own.get(year)?.actual ?? later.get(year)?.actual ?? null;
  const closingOf = (year: number): PastFigure | null => own.get(year)?.closing ?? later.get(year)?.closing ?? null;
  return years.flatMap((year) => {
    const closing = closingOf(year);
    if (closing === null) return [];
    const { budget = null, priorActual = null, priorYear = null } = own.get(year) ?? {};
    const past = { year, actual: actualOf(year), budget, priorActual: priorActual ?? actualOf(year - 1), priorYear: priorYear ?? closingOf(year - 1), closing };
    return past.actual === null && past.budget === null ? [] : [past];
  });
}

function figureOf(table: ReadTable, now: ReadTable, row: { readonly key: RowKey; readonly nature: Nature }, measure: MeasureKey, isByMonths: boolean): PastFigure | null {
  const amount = table.inputs(row.key, measure);
  if (amount === null) return null;
  const [from, to] = [table.definition, now.definition].map((one) => ({ turn: orientation(row.nature, signProfileOf(one.conventions)), unit: centsOfUnit(moneyUnitOf(one, measure)) }));
  if (from === undefined || to === undefined) throw new Error("Two tables are compared");
  const sign = from.turn * to.turn;
  const { sheet, stampRow, rowOf, columnOf } = table.layout;
  return {
    cell: { sheet, row: rowOf(row.key), column: columnOf(measure) },
    factor: (sign * from.unit) / to.unit,
    months: isByMonths ? { sheet, row: stampRow, column: columnOf(measure) } : null,
    amount: cents(sign * amount),
  };
}

/** Adds what is not known yet. */
function put<Part extends string>(all: Map<number, Partial<Record<Part, PastFigure>>>, year: number, found: Readonly<Record<Part, PastFigure | null>>): void {
  const known: Partial<Record<Part, PastFigure>> = all.get(year) ?? {};
  for (const part of Object.keys(found) as Part[]) {
    const figure = found[part];
    if (figure !== null) known[part] ??= figure;
  }
  all.set(year, known);
}
