import { finding, type Finding } from "../domain/findings/Finding";
import { describeTemplates } from "../recognition/describeTemplates";
import { matchRowLabel } from "../recognition/matchRowLabel";
import { normaliseText } from "../recognition/normaliseText";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { recogniseTables } from "../recognition/recogniseTables";
import { splitPastedText } from "../recognition/splitPastedText";
import type { TableDescription } from "../recognition/TableDescription";
import { TEMPLATES } from "../templates";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../workbook/WorkbookHost";
import type { Preview } from "./Preview";
import { countCells } from "./countCells";
import { previewFiguresOfTable, type FiguresPart, type FiguresTable, type FiguresTarget } from "./previewFiguresOfTable";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

export interface FiguresPreview extends Preview {
  readonly tables: readonly FiguresTable[];
}

export interface FiguresOptions {
  /** The table that takes a lone pasted table whose unit is not named. */
  readonly target: TableInWorkbook | null;
  /** The tables that the user picked, by the title in the text. */
  readonly targets?: Readonly<Record<string, TableInWorkbook>>;
}

/** Matches pasted text to the workbook's tables and shows what would be written into their input cells. Reads twice; writes nothing. */
export async function previewFigures(host: WorkbookHost, text: string, options: FiguresOptions, templates = TEMPLATES): Promise<FiguresPreview> {
  const { state } = await readStructure(host);
  // Without its year the workbook cannot say which figures are this year's.
  if (state.settingsFindings.length > 0) return emptyPreview(state.settingsFindings);
  const description = describeTemplates(templates);
  const year = state.settings?.year ?? options.target?.identity.year ?? null;
  const pasted = splitPastedText(text, description, year);
  const recognised = recogniseTables(pasted.grid, description, year);
  if (recognised.length === 0) return emptyPreview([...pasted.findings, finding({ code: "figures-empty" })]);
  const matched = recognised.map((table) => ({ table, ...findTarget(table, recognised.length, state.tables, options) }));
  const targets = matched.flatMap(({ target }) => (target === null ? [] : [target]));
  const { ranges } = targets.length === 0 ? { ranges: [] } : await host.read({ ranges: targets.map((target) => target.range) });
  const parts = matched.map(({ table, target, candidates }) => (
    previewFiguresOfTable(table, { target: ofYear(target, state.settings?.year), candidates }, target === null ? undefined : ranges[targets.indexOf(target)], templates)
  ));
  const steps = parts.flatMap((part) => part.steps);
  const shown = targets[0];
  return {
    plan: { name: "write-figures", steps },
    findings: [...pasted.findings.map((one) => placeRow(one, parts, description)), ...findRepeated(targets), ...parts.flatMap((part) => part.findings)],
    sheetsAdded: [],
    cellsChanged: countCells(steps),
    shows: shown === undefined ? null : { sheet: shown.range.sheet, row: shown.range.row, column: shown.range.column },
    tables: parts.map((part) => part.table),
  };
}

function emptyPreview(findings: readonly Finding[]): FiguresPreview {
  return { plan: { name: "write-figures", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, tables: [] };
}

function findTarget(table: RecognisedTable, count: number, tables: readonly TableInWorkbook[], options: FiguresOptions): FiguresTarget {
  const { title } = table;
  if (title === null) return { target: count === 1 ? options.target : null, candidates: [] };
  const candidates = tables.filter((one) => normaliseText(one.identity.unit) === normaliseText(title));
  const picked = options.targets?.[title];
  if (picked !== undefined) return { target: picked, candidates };
  // Two tables of one unit: the one that the user stands in, unless another is picked.
  return { target: candidates.length === 1 ? (candidates[0] ?? null) : (candidates.find((one) => isSame(one, options.target)) ?? null), candidates };
}

function isSame(one: TableInWorkbook, other: TableInWorkbook | null): boolean {
  return other !== null && one.number === other.number && sameSheet(one.range.sheet, other.range.sheet);
}

/** A unit that the text holds twice: which of its figures hold is for a person to say. */
function findRepeated(targets: readonly TableInWorkbook[]): readonly Finding[] {
  const repeated = targets.filter((target, index) => targets.findIndex((one) => isSame(one, target)) < index);
  return repeated.map((target) => finding({ code: "unit-repeated", text: target.identity.unit }));
}

/** The table in the year that the settings say: they steer its headers, and were changed since it was made. */
function ofYear(table: TableInWorkbook | null, year: number | undefined): TableInWorkbook | null {
  return table === null || year === undefined ? table : { ...table, identity: { ...table.identity, year } };
}

/** A row whose figures ran together, placed at its label in the table that the figures go to. */
function placeRow(one: Finding, parts: readonly FiguresPart[], { rows }: TableDescription): Finding {
  const part = parts.find((each) => each.table.title === (one.place.table ?? null));
  const match = matchRowLabel(one.place.row ?? "", rows, true);
  return part === undefined || match === null ? one : { ...one, place: { ...one.place, ...part.cellOf(match.key, null) } };
}
