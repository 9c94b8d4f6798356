import { isTitle, rowsAbove } from "./findTitle";
import type { HeaderBlock, HeaderColumn } from "./HeaderBlock";
import { matchRowLabel } from "./matchRowLabel";
import { foldCase, normaliseText } from "./normaliseText";
import { isFigureHeader } from "./parseHeader";
import { parseMoneyWords } from "./parseMoneyWords";
import type { RowDescription } from "./TableDescription";
import type { TextGrid } from "./TextGrid";

/** A column of figures of one of several units that share a column of labels. */
export interface UnitColumn extends HeaderColumn {
  readonly unit: string;
}

/** A unit's name in a row of the grid. */
export interface UnitName {
  readonly index: number;
  readonly name: string;
}

/**
 * A header whose columns belong to several units becomes a header for each: the names stand above groups of columns, or below
 * headers that serve several units. The same header again is what proves it; a header that is in doubt stays whole.
 */
export function splitByUnits(grid: TextGrid, block: HeaderBlock, rows: readonly RowDescription[]): readonly HeaderBlock[] {
  const above = rowsAbove(block).find((row) => (grid[row] ?? []).slice(block.labelColumn + 1).some((text) => text.trim() !== ""));
  const namesAbove = above === undefined ? null : findUnitNames(grid, above, block, rows);
  if (namesAbove !== null) {
    const columns = placeAbove(namesAbove, block.columns) ?? placeInOrder(namesAbove, block);
    if (columns !== null) return blocksOfUnits(block, columns);
  }
  const namesBelow = findUnitNames(grid, block.row + block.rows, block, rows);
  const columns = namesBelow === null ? null : placeBelow(namesBelow, block.columns);
  return columns === null ? [block] : blocksOfUnits({ ...block, rows: block.rows + 1 }, columns);
}

/** The names of units in a row, right of the labels; null where something else stands there or nothing does. */
export function findUnitNames(grid: TextGrid, row: number, { labelColumn, endColumn }: Pick<HeaderBlock, "labelColumn" | "endColumn">, rows: readonly RowDescription[]): readonly UnitName[] | null {
  const texts = (grid[row] ?? []).flatMap((text, index) => (index > labelColumn && index < endColumn && text.trim() !== "" ? [{ index, name: parseMoneyWords(text).rest }] : []));
  const names = texts.filter(({ name }) => name !== "");
  return names.length > 0 && names.every(({ name }) => isTitle(name) && !isFigureHeader(name) && matchRowLabel(name, rows, true) === null) ? names : null;
}

/** A header for each unit, in the order of their first columns. */
export function blocksOfUnits(block: HeaderBlock, columns: readonly UnitColumn[]): readonly HeaderBlock[] {
  const units = new Map<string, UnitColumn[]>();
  for (const column of columns) units.set(normaliseText(column.unit), [...(units.get(normaliseText(column.unit)) ?? []), column]);
  return [...units.values()].map((own) => ({ ...block, columns: own.map(({ index, header }) => ({ index, header })), unit: own[0]?.unit ?? null }));
}

/** A name stands over its first column, or over each of its columns. */
function placeAbove(names: readonly UnitName[], headers: readonly HeaderColumn[]): readonly UnitColumn[] | null {
  const columns = headers.flatMap((column) => {
    const name = names.filter(({ index }) => index <= column.index).at(-1);
    return name === undefined ? [] : [{ ...column, unit: name.name }];
  });
  return columns.length === headers.length && isDivided(columns) ? columns : null;
}

/** Word copies a merged cell as one: the names follow each other, and the headers recur as many times as there are names. */
function placeInOrder(names: readonly UnitName[], { columns: headers, labelColumn }: HeaderBlock): readonly UnitColumn[] | null {
  const size = headers.length / names.length;
  if (!Number.isInteger(size) || names.some(({ index }, position) => index !== labelColumn + 1 + position)) return null;
  if (headers.some(({ header }, position) => foldCase(header) !== foldCase(headers[position % size]?.header ?? ""))) return null;
  const columns = headers.map((column, position) => ({ ...column, unit: names[Math.floor(position / size)]?.name ?? "" }));
  return isDivided(columns) ? columns : null;
}

/** A header serves the names below it up to the next header. */
function placeBelow(names: readonly UnitName[], headers: readonly HeaderColumn[]): readonly UnitColumn[] | null {
  const columns = names.flatMap(({ index, name }) => {
    const header = headers.filter((one) => one.index <= index).at(-1)?.header;
    return header === undefined || !isFigureHeader(header) ? [] : [{ index, header, unit: name }];
  });
  return columns.length === names.length && headers.every((one) => names.some(({ index }) => index === one.index)) && isDivided(columns) ? columns : null;
}

/** Whether columns are of several units: a header recurs, and never within a unit. */
function isDivided(columns: readonly UnitColumn[]): boolean {
  const headers = columns.map(({ header }) => foldCase(header));
  const places = columns.map(({ unit, header }) => `${normaliseText(unit)}\n${foldCase(header)}`);
  return new Set(headers).size < headers.length && new Set(places).size === places.length;
}
