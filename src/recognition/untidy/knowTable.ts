import { compareAll, listChecks, type Structure } from "../../domain/crossfoot/crossfoot";
import { figuresOf, type FigureTable } from "../../domain/crossfoot/FigureTable";
import { knownStructure } from "../../domain/crossfoot/knownStructure";
import type { Measure, MeasureKey } from "../../domain/statement/Measure";
import type { RowKey } from "../../domain/statement/Row";
import { SIGN_PROFILES } from "../../domain/statement/SignProfile";
import type { TableTemplate } from "../../templates/TableTemplate";
import { describeTemplates } from "../describeTemplates";
import { matchColumns, findYearOfHeaders } from "../matchColumns";
import { matchRowLabel } from "../matchRowLabel";
import type { UntidyTable } from "./UntidyTable";

/** A table whose rows and columns are those of a template, and how they hang together. */
export interface KnownUntidyTable {
  readonly template: TableTemplate;
  /** The share of its rows with figures that the template knows, from 0 to 1. */
  readonly share: number;
  readonly structure: Structure;
}

/** Below it a table is somebody else's, whose words happen to be the same. */
const LEAST_SHARE = 0.6;
const LEAST_ROWS = 2;

/** Tells a table as one of some templates; null where none of them knows enough of its rows. */
export type KnowTable = (untidy: UntidyTable) => KnownUntidyTable | null;

/**
 * What tells tables as those of the templates: what each must add up to by its words, every equation kept where its figures bear it out in as many places as not, beside
 * those that arithmetic found. What a label means is looked up once, however many tables have it.
 */
export function createKnowTable(templates: readonly TableTemplate[]): KnowTable {
  const matchers = templates.map(createMatcher);
  return (untidy) => {
    const rows = untidy.rows.filter(({ kind }) => kind !== "heading").length;
    const matches = matchers.map((match) => match(untidy)).filter(({ rowAt }) => rowAt.size >= Math.max(LEAST_ROWS, LEAST_SHARE * rows));
    const best = matches.reduce<TemplateMatch | null>((first, one) => (first === null || weigh(one) > weigh(first) ? one : first), null);
    if (best === null) return null;
    const { template, rowAt, columnAt } = best;
    const profile = SIGN_PROFILES[untidy.signs.profiles[0] ?? "A"];
    const known = knownStructure({ rows: template.rows, measures: measuresOf(template), profile }, { table: untidy.table, place: 0, rowAt, columnAt });
    return { template, share: rowAt.size / rows, structure: joinStructures(untidy.table, known, untidy.structure) };
  };
}

interface TemplateMatch {
  readonly template: TableTemplate;
  readonly rowAt: ReadonlyMap<RowKey, number>;
  readonly columnAt: ReadonlyMap<MeasureKey, number>;
}

function createMatcher(template: TableTemplate): (untidy: UntidyTable) => TemplateMatch {
  const description = describeTemplates([template]);
  const figureRows = new Set(template.rows.filter(({ kind }) => kind !== "heading").map(({ key }) => key));
  const known = new Map<string, RowKey | null>();
  const keyOf = (label: string): RowKey | null => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const key = matchRowLabel(label, description.rows, true)?.key ?? null;
    const own = key !== null && figureRows.has(key) ? key : null;
    known.set(label, own);
    return own;
  };
  return ({ rows, columns }) => {
    const headers = columns.filter(({ kind }) => kind === "amount" || kind === "percent").map(({ label }) => label);
    const rowAt = new Map<RowKey, number>();
    rows.forEach(({ label, kind }, row) => {
      const key = kind === "heading" ? null : keyOf(label);
      if (key !== null && !rowAt.has(key)) rowAt.set(key, row);
    });
    const columnAt = new Map<MeasureKey, number>();
    matchColumns(headers, findYearOfHeaders(headers, null), description.columns).forEach(({ measure }, column) => {
      if (measure !== null && !columnAt.has(measure)) columnAt.set(measure, column);
    });
    return { template, rowAt, columnAt };
  };
}

function weigh({ rowAt, columnAt }: TemplateMatch): number {
  return rowAt.size + columnAt.size;
}

function measuresOf({ columns }: TableTemplate): readonly Measure[] {
  return columns.flatMap((column) => (column.type === "measure" ? [column.measure] : []));
}

/** What is known goes before what was found, where the figures do not speak against it. */
function joinStructures(table: FigureTable, known: Structure, found: Structure): Structure {
  const rows = known.rows.filter((one) => one.terms.length > 0 && isBorneOut(table, { rows: [one], columns: [] }));
  const columns = known.columns.filter((one) => isBorneOut(table, { rows: [], columns: [one] }));
  return {
    rows: [...rows, ...found.rows.filter(({ total }) => !rows.some((one) => one.total === total))],
    columns: [...columns, ...found.columns.filter(({ target }) => !columns.some((one) => one.target === target))],
  };
}

function isBorneOut(table: FigureTable, structure: Structure): boolean {
  const figureAt = figuresOf([table]);
  const comparisons = compareAll(listChecks(table, structure), figureAt);
  const failing = comparisons.filter(({ outcome }) => outcome === "differs");
  if (failing.length * 2 <= comparisons.length) return comparisons.length > 0;
  // A column that repeats one that it is computed from was pasted over: that is what is wrong with it.
  return failing.every(({ check, found: amount }) => check.kind === "column-sum" && check.terms.some(({ at }) => amount !== 0 && figureAt(at)?.amount === amount));
}
