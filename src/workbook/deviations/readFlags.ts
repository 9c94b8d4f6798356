import { ruleOf } from "../../domain/deviations/deviationRules";
import { cents, centsFromEuros, type Cents } from "../../domain/money/Cents";
import { centsOfUnit } from "../../domain/statement/Conventions";
import type { RowKey } from "../../domain/statement/Row";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { parseReasonState } from "../../locale/parseReasonState";
import { columnKey, type ColumnKey, type TableTemplate } from "../../templates/TableTemplate";
import type { TableIdentity } from "../../templates/TableIdentity";
import type { CellAddress } from "../addresses/CellAddress";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import type { ExpectedCell } from "../plan/WorkbookPlan";
import { stampedColumns } from "../table/compileHeader";
import { findLayout, type FoundLayout } from "../table/findLayout";
import type { CellValue, RangeValues } from "../WorkbookHost";
import type { FlaggedTable, RowFlag } from "./FlaggedTable";

/** What was read of a table: the labels of its rows, and its work columns with the keys. */
export interface FlagReading {
  readonly labels: RangeValues;
  readonly work: RangeValues;
}

/** The same, with the places of rows and columns. */
interface FlagBlock extends FlagReading {
  readonly template: TableTemplate;
  readonly identity: TableIdentity;
  readonly found: FoundLayout;
  /** The row that binds the unit; null where none does. */
  readonly bindingRow: number | null;
}

/** The part of a table's block that its flags are read from: the keys of its rows and its work columns, which stand last; all of it where a row is named elsewhere. */
export function flagBlock(template: TableTemplate, range: RangeAddress): RangeAddress {
  if (nameColumn(template) !== null) return range;
  const columns = Math.min(range.columns, 1 + template.columns.filter((column) => column.area === "beside").length);
  return { ...range, column: range.column + range.columns - columns, columns };
}

/** Reads a table's flags from its work columns and the labels of its rows; null where its keys are not among them. `serious` is in whole euros, null where nothing is serious. */
export function readFlags(template: TableTemplate, identity: TableIdentity, reading: FlagReading, serious: number | null): FlaggedTable | null {
  const found = findLayout(template, reading.work);
  const flag = found?.columns.get("flag");
  if (found === null || flag === undefined) return null;
  const begun = { ...reading, template, identity, found, bindingRow: null };
  const block: FlagBlock = { ...begun, bindingRow: findBindingRow(begun) };
  const rows = [...found.rows].sort(([, a], [, b]) => a - b);
  const { sheet, column } = reading.labels.range;
  const title = { sheet, row: found.titleRow, column };
  const states = found.columns.get("reason-state");
  return {
    unit: textOf(valueIn(reading.labels, title)).trim() || identity.unit,
    language: identity.language,
    title,
    month: findMonth(block),
    count: { sheet, row: found.stampRow, column: flag },
    euros: centsOfUnit(identity.conventions.moneyUnit) / 100,
    yearEnd: findYearEnd(block),
    loss: cents(Math.min(0, block.bindingRow === null ? 0 : centsIn(block, cellOf(block, block.bindingRow, "year-end")) ?? 0)),
    isBlank: isBlank(block),
    states: states === undefined ? null : columnOf(block, states),
    missing: rows.filter(([, row]) => parseReasonState(workAt(block, cellOf(block, row, "reason-state"))) === "missing").length,
    missingWord: DEVIATION_TEXTS[identity.language].reasonStates.missing,
    flags: rows.flatMap(([key, row]) => readRow(block, key, row, serious)),
  };
}

/** Whether no row says anything of a forecast; where the table tells what its forecasts come to, whether that is nothing, and no figure of it is flagged. */
function isBlank(block: FlagBlock): boolean {
  const { template: { forecast }, found } = block;
  const rows = [...found.rows.values()];
  if (!found.columns.has("state")) return false;
  const sum = forecast?.ready === undefined ? "" : textOf(workAt(block, cellOf(block, found.subtitleRow, forecast.ready.remembered)));
  if (sum === "") return rows.every((row) => textOf(workAt(block, cellOf(block, row, "state"))) === "");
  return /^0\|1*$/.test(sum) && rows.every((row) => textOf(workAt(block, cellOf(block, row, "flag"))) === "");
}

/** The flags of a row, a rule each. */
function readRow(block: FlagBlock, key: RowKey, row: number, serious: number | null): readonly RowFlag[] {
  const words = cellOf(block, row, "flag");
  const state = cellOf(block, row, "reason-state");
  const reason = cellOf(block, row, "reason");
  return block.template.columns.flatMap((column): readonly RowFlag[] => {
    const effectCell = column.type === "deviation" ? cellOf(block, row, columnKey(column)) : null;
    const effect = centsIn(block, effectCell);
    if (column.type !== "deviation" || effectCell === null || effect === null || words === null) return [];
    return [{
      key, rule: column.rule, label: labelOf(block, row), effect,
      isSerious: serious !== null && row === block.bindingRow && ruleOf(column.rule).isBinding && -effect >= centsFromEuros(serious),
      words: textOf(workAt(block, words)), reason: textOf(workAt(block, reason)), state: parseReasonState(workAt(block, state)),
      cells: { label: labelCell(block, row), effect: effectCell, words, reason: state === null ? null : reason, state, toExplain: cellOf(block, row, "to-explain"), explained: cellOf(block, row, "explained") },
      expects: expectKeys(block, key, row),
    }];
  });
}

/** The row's own key, and those of the columns that its reason is written in, where there are some. */
function expectKeys({ labels: { range: { sheet } }, found }: FlagBlock, key: RowKey, row: number): readonly ExpectedCell[] {
  const columns = found.columns.has("to-explain") ? ["to-explain", "reason", "explained"] : [];
  return [
    { cell: { sheet, row, column: found.keyColumn }, value: key },
    ...columns.flatMap((value) => {
      const column = found.columns.get(value);
      return column === undefined ? [] : [{ cell: { sheet, row: found.keyRow, column }, value }];
    }),
  ];
}

/** Where a row's name stands if not in the first column. */
function nameColumn({ deviations, columns }: TableTemplate): ColumnKey | null {
  const name = deviations?.kind === "projects" ? deviations.name : undefined;
  return name !== undefined && columns.some((column) => columnKey(column) === name) ? name : null;
}

function labelCell({ template, labels: { range }, found }: FlagBlock, row: number): CellAddress {
  const key = nameColumn(template);
  return { sheet: range.sheet, row, column: (key === null ? undefined : found.columns.get(key)) ?? range.column };
}

function labelOf(block: FlagBlock, row: number): string {
  return textOf(valueIn(nameColumn(block.template) === null ? block.labels : block.work, labelCell(block, row)));
}

/** Where the table says which month its actuals are of: as the template has it, unless columns were inserted and their keys not read. */
function findMonth({ template, labels, work, found }: FlagBlock): CellAddress | null {
  const column = stampedColumns({ template }).at(-1);
  if (column === undefined) return null;
  const { sheet, column: first } = labels.range;
  const isAsMade = work.range.column + work.range.columns - first === template.columns.length + 2;
  const made = isAsMade ? first + 1 + template.columns.filter(({ area }) => area === "printed").indexOf(column) : undefined;
  const place = found.columns.get(columnKey(column)) ?? made;
  return place === undefined ? null : { sheet, row: found.stampRow, column: place };
}

/** The rows of which one binds the unit: its gross and its net. */
function bindingRows({ template: { deviations }, found }: FlagBlock): readonly number[] {
  return deviations?.kind === "statement" ? [deviations.binding.gross, deviations.binding.net].flatMap((key) => found.rows.get(key) ?? []) : [];
}

/** The one of them that the table itself names above its reasons. */
function findBindingRow(block: FlagBlock): number | null {
  const named = textOf(workAt(block, cellOf(block, block.found.stampRow, "reason")));
  return bindingRows(block).find((row) => labelOf(block, row) === named) ?? null;
}

function findYearEnd(block: FlagBlock): FlaggedTable["yearEnd"] {
  const binding = block.template.deviations?.kind === "statement" ? cellOf(block, block.found.stampRow, "reason") : null;
  if (binding === null || !block.found.columns.has("year-end")) return null;
  return {
    binding,
    rows: bindingRows(block).flatMap((row) => {
      const effect = cellOf(block, row, "year-end");
      return effect === null ? [] : [{ label: labelCell(block, row), effect }];
    }),
  };
}

/** The cells of a column beside the table's rows. */
function columnOf({ labels: { range: { sheet } }, found }: FlagBlock, column: number): RangeAddress {
  const rows = [...found.rows.values()];
  const first = Math.min(...rows, Infinity);
  return rows.length === 0 ? rangeAt(sheet, found.keyRow, column) : rangeAt(sheet, first, column, Math.max(...rows) - first + 1);
}

function cellOf({ labels: { range: { sheet } }, found }: FlagBlock, row: number, key: ColumnKey): CellAddress | null {
  const column = found.columns.get(key);
  return column === undefined ? null : { sheet, row, column };
}

function workAt({ work }: FlagBlock, cell: CellAddress | null): CellValue {
  return cell === null ? null : valueIn(work, cell);
}

function valueIn({ range, values }: RangeValues, { row, column }: Pick<CellAddress, "row" | "column">): CellValue {
  return values[row - range.row]?.[column - range.column] ?? null;
}

/** A cell's amount, whatever the table is written in; null where it holds none. */
function centsIn(block: FlagBlock, cell: CellAddress | null): Cents | null {
  const amount = workAt(block, cell);
  return typeof amount === "number" ? centsFromEuros((amount * centsOfUnit(block.identity.conventions.moneyUnit)) / 100) : null;
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value);
}
