import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import type { MoneyUnit } from "../findMoneyUnit";
import { parseHeader } from "../parseHeader";
import { chooseLabels } from "./chooseLabels";
import { chooseUnits } from "./chooseUnits";
import { figuresOfColumn, hundredthsOf, type ColumnScale } from "./figuresOfColumn";
import { findFractions } from "./findFractions";
import { findPercents } from "./findPercents";
import { BLANK_CELL, type CellGrid } from "./GridCell";
import { inferSigns } from "./inferSigns";
import { inferStructureWithin } from "./inferStructureWithin";
import { isTotalLabel } from "./isTotalLabel";
import { joinRows } from "./joinRows";
import { nameTable, wordsOf } from "./nameTable";
import type { TableCorrection } from "./ReadOptions";
import { readNumbers } from "./readNumbers";
import { readRows } from "./readRows";
import { rowKinds } from "./rowKinds";
import { sortColumns } from "./sortColumns";
import { subjectOf } from "./subjectOf";
import type { TableLayout } from "./TableLayout";
import type { UntidyCell, UntidyColumn, UntidyTable } from "./UntidyTable";
import { weighTable } from "./weighTable";

/** Reads the table of a layout; null where what was found is no table: it needs figures under a header or on several rows, and labels or several columns of them. */
export function readTable(grid: CellGrid, kinds: readonly Uint8Array[], layout: TableLayout, unitAbove: MoneyUnit | null, correction: TableCorrection | null): UntidyTable | null {
  const sorted = sortColumns(grid, kinds, layout, correction);
  const labelColumns = chooseLabels(grid, layout.body, sorted, correction?.labelColumn);
  const ofFigures = sorted.filter(({ holds, index }) => holds === "figures" && index !== correction?.labelColumn);
  const lines = readRows(grid, layout.body, labelColumns, ofFigures.map(({ index }) => index));
  const drafts = joinRows(lines);
  const { mark, numbers } = readNumbers(drafts, correction?.decimalMark ?? null);
  // What may be read in two ways is told of: a table all of such numbers is one that nothing was checked of.
  const figureRows = numbers.filter((row) => row.some(({ kind }) => kind === "number" || kind === "ambiguous")).length;
  if (ofFigures.length === 0 || figureRows < (layout.headers.length > 0 ? 1 : 2) || (labelColumns.length === 0 && ofFigures.length < 2)) return null;

  const headed = ofFigures.map(({ index, header }) => ({ index, header, reading: parseHeader(header) }));
  const percents = findPercents(headed, numbers).map((source, place) => {
    const said = correction?.columns?.get(headed[place]?.index ?? -1)?.kind;
    return said === undefined ? source : said === "percent" ? "header" : null;
  });
  const hasFigures = (row: number): boolean => numbers[row]?.some(({ kind }) => kind !== "blank") === true;
  const saidKinds = correction?.rows;
  const kindsOfRows = rowKinds(drafts, hasFigures, saidKinds);
  const words = wordsOf(grid, layout, labelColumns, drafts.filter((_, row) => kindsOfRows[row] === "heading").map(({ label }) => label));
  const units = chooseUnits({
    words, above: unitAbove, said: correction?.unit ?? null, numbers,
    columns: headed.map((column, place) => ({ ...column, percent: percents[place] ?? null, said: correction?.columns?.get(column.index)?.unit ?? null })),
  });

  const fractions = findFractions(percents, drafts, numbers);
  const scaleOf = (place: number): ColumnScale => ({ isPercent: (percents[place] ?? null) !== null, isFraction: fractions[place] === true, unit: units.ofColumns[place] ?? units.unit });
  const byColumn = headed.map((_, place) => figuresOfColumn(drafts.map(({ cells }) => cells[place]), numbers.map((row) => row[place]), scaleOf(place)));
  const cells = drafts.map((_, row) => byColumn.map((column): UntidyCell => column[row] ?? { ...BLANK_CELL, figure: null, typed: null, state: "blank", mends: [], isNumber: false }));
  const table: FigureTable = {
    rows: drafts.map(({ label }, row) => ({ label, isPart: kindsOfRows[row] === "part" || kindsOfRows[row] === "memo", isTotal: isTotalLabel(label) })),
    columns: headed.map(({ header }, place) => ({ label: header, kind: percents[place] === null ? "amount" : "percent" })),
    figures: cells.map((row, place) => row.map(({ figure }) => (kindsOfRows[place] === "heading" ? null : figure))),
  };
  const { structure, isWhole } = inferStructureWithin(table);
  const subjectAt = (column: (typeof headed)[number]): UntidyColumn["subject"] => subjectOf(column, correction?.columns?.get(column.index)?.subject);
  const columns = sorted.map(({ index, header, holds }): UntidyColumn => {
    const place = headed.findIndex((one) => one.index === index);
    const reading = headed[place]?.reading ?? parseHeader(header);
    const kind = place === -1 ? (holds === "date" ? "date" : "text") : table.columns[place]?.kind ?? "amount";
    return { index, label: header, reading, subject: subjectAt({ index, header, reading }), kind, unit: units.ofColumns[place] ?? units.unit, hundredths: hundredthsOf(scaleOf(place)) };
  });
  const read = {
    ...nameTable(words, labelColumns.length),
    place: placeOf(layout, sorted.map(({ index }) => index)),
    titleRows: layout.titles, headerRows: layout.headers, repeatedRows: layout.repeated,
    labelColumns, unit: units.unit, decimalMark: mark, columns, cells, table, structure,
    rows: drafts.map(({ indexes, label, indent }, row) => ({ indexes, label, indent, kind: kindsOfRows[row] ?? "figures" })),
    signs: inferSigns(table, structure, headed.map(subjectAt)),
  };
  return { ...read, ...weighTable(read, { isWhole, percents, unitReasons: units.reasons, correction }) };
}

function placeOf({ titles, headers, body, notes }: TableLayout, columns: readonly number[]): UntidyTable["place"] {
  const [first = 0] = [...titles, ...headers, ...body.slice(0, 1)];
  const last = notes.at(-1) ?? body.at(-1) ?? first;
  return { top: first, bottom: last, left: Math.min(...columns), right: Math.max(...columns) };
}
