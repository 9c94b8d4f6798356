import { compareAll, listChecks, type Structure } from "../../domain/crossfoot/crossfoot";
import { figuresOf, type FigureTable } from "../../domain/crossfoot/FigureTable";
import type { ColumnEquation } from "../../domain/crossfoot/ColumnEquation";
import { knownStructure } from "../../domain/crossfoot/knownStructure";
import type { RowSum } from "../../domain/crossfoot/RowSum";
import type { Measure, MeasureKey } from "../../domain/statement/Measure";
import type { RowKey } from "../../domain/statement/Row";
import { SIGN_PROFILES } from "../../domain/statement/SignProfile";
import type { TableTemplate } from "../../templates/TableTemplate";
import { describeTemplates } from "../describeTemplates";
import { matchColumns, findYearOfHeaders } from "../matchColumns";
import { matchRowLabel } from "../matchRowLabel";
import { matchTemplates } from "./matchTemplates";
import type { UntidyTable } from "./UntidyTable";

/** A table whose rows and columns are those of a template, and how they hang together. */
export interface KnownUntidyTable {
  readonly template: TableTemplate;
  readonly structure: Structure;
  /** Sums of its rows that the template knows, the figures speak against and arithmetic has not found otherwise. */
  readonly unproven: readonly RowSum[];
}

/** Below it a table is somebody else's, whose words happen to be the same. */
const LEAST_SHARE = 0.6;
const LEAST_ROWS = 2;

/**
 * The table as one of a template: what it must add up to by its words, each equation kept where its figures bear it out in as many places as not, beside those that
 * arithmetic found. Null where no template knows enough of its rows.
 */
export function knowTable(untidy: UntidyTable, templates: readonly TableTemplate[]): KnownUntidyTable | null {
  const match = matchTemplates(untidy, templates);
  if (match === null || match.rows < LEAST_SHARE) return null;
  const { template } = match;
  const rowAt = placeRows(untidy, template);
  if (rowAt.size < LEAST_ROWS) return null;
  const profile = SIGN_PROFILES[untidy.signs.profiles[0] ?? "A"];
  const known = knownStructure({ rows: template.rows, measures: measuresOf(template), profile }, { table: untidy.table, place: 0, rowAt, columnAt: placeColumns(untidy, template) });
  const structure = joinStructures(untidy.table, known, untidy.structure);
  return { template, structure, unproven: known.rows.filter(({ total, terms }) => terms.length > 1 && !structure.rows.some((one) => one.total === total)) };
}

/** Where the template's rows with figures stand in the table; the first of those of one name. */
function placeRows({ rows }: UntidyTable, template: TableTemplate): ReadonlyMap<RowKey, number> {
  const description = describeTemplates([template]);
  const figureRows = new Set(template.rows.filter(({ kind }) => kind !== "heading").map(({ key }) => key));
  const rowAt = new Map<RowKey, number>();
  rows.forEach(({ label, kind }, row) => {
    const key = kind === "heading" ? undefined : matchRowLabel(label, description.rows, true)?.key;
    if (key !== undefined && figureRows.has(key) && !rowAt.has(key)) rowAt.set(key, row);
  });
  return rowAt;
}

function placeColumns({ columns }: UntidyTable, template: TableTemplate): ReadonlyMap<MeasureKey, number> {
  const headers = columns.filter(({ kind }) => kind === "amount" || kind === "percent").map(({ label }) => label);
  const columnAt = new Map<MeasureKey, number>();
  matchColumns(headers, findYearOfHeaders(headers, null), describeTemplates([template]).columns).forEach(({ measure }, column) => {
    if (measure !== null && !columnAt.has(measure)) columnAt.set(measure, column);
  });
  return columnAt;
}

function measuresOf({ columns }: TableTemplate): readonly Measure[] {
  return columns.flatMap((column) => (column.type === "measure" ? [column.measure] : []));
}

/** What is known goes before what was found, where the figures do not speak against it. */
function joinStructures(table: FigureTable, known: Structure, found: Structure): Structure {
  const rows = known.rows.filter((one) => one.terms.length > 0 && isBorneOut(table, { rows: [one], columns: [] }));
  const columns = known.columns.filter((one) => isBorneOut(table, { rows: [], columns: [one] }) && !found.columns.some((other) => other.target === one.target && failuresOf(table, other) < failuresOf(table, one)));
  return {
    rows: [...rows, ...found.rows.filter(({ total }) => !rows.some((one) => one.total === total))],
    columns: [...columns, ...found.columns.filter(({ target }) => !columns.some((one) => one.target === target))],
  };
}

/** In how many rows an equation of a column fails: a percentage of the amended budget is none of the original one, whatever it is called. */
function failuresOf(table: FigureTable, equation: ColumnEquation): number {
  return compareAll(listChecks(table, { rows: [], columns: [equation] }), figuresOf([table])).filter(({ outcome }) => outcome === "differs").length;
}

function isBorneOut(table: FigureTable, structure: Structure): boolean {
  const figureAt = figuresOf([table]);
  const comparisons = compareAll(listChecks(table, structure), figureAt);
  const failing = comparisons.filter(({ outcome }) => outcome === "differs");
  if (failing.length * 2 <= comparisons.length) return comparisons.length > 0;
  // A column that repeats one that it is computed from was pasted over: that is what is wrong with it.
  return failing.every(({ check, found: amount }) => check.kind === "column-sum" && check.terms.some(({ at }) => amount !== 0 && figureAt(at)?.amount === amount));
}
