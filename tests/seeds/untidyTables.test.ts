import { listChecks } from "../../src/domain/crossfoot/crossfoot";
import { figuresOf } from "../../src/domain/crossfoot/FigureTable";
import { findUnitJumps } from "../../src/domain/crossfoot/findUnitJumps";
import { parseFigure } from "../../src/domain/crossfoot/parseFigure";
import { pinpoint } from "../../src/domain/crossfoot/pinpoint";
import { splitTabbed } from "../../src/recognition/splitTabbed";
import { cellsOfText } from "../../src/recognition/untidy/GridCell";
import { readUntidyTables } from "../../src/recognition/untidy/readUntidyTables";
import type { UntidyTable } from "../../src/recognition/untidy/UntidyTable";
import { SAMPLES, listTables, readTableText } from "./sampleWorkbook";

const SEEDS = SAMPLES.flatMap((sample) => listTables(sample).filter(({ kind }) => !/goals|risks|metrics/.test(kind)).map(({ id, kind, variant }) => ({ id, form: `${kind} ${variant}`, text: readTableText(sample, id) })));

/** What each column of a form holds: words, dates, amounts, percentages. */
const COLUMNS: Readonly<Record<string, string>> = {
  "interim-statement usual": "t aaaaa p a", "interim-summary usual": "t aaaaa p a", "half-year-statement usual": "t aaaaa p",
  "closing-statement usual": "t aaaa p", "closing-summary usual": "t aaaa p", "investments usual": "t aaaa p", "investments plan": "t aaaaa",
  "gross-net usual": "t aaaaa p", "gross-net plan": "t aaaaa", "plan usual": "t aaaaa", "key-figures usual": "tt aaaa", "key-figures planned": "tt aaa",
  "projects usual": "ttt pap t", "projects closing": "ttt app t", "projects half-year": "td a t pp t",
};

function readAlone(text: string): UntidyTable {
  const [table, ...others] = readUntidyTables(cellsOfText(splitTabbed(text)));
  if (table === undefined || others.length > 0) throw new Error(`${others.length + (table === undefined ? 0 : 1)} tables were found`);
  return table;
}

test.each(SEEDS)("$id: one table, with its rows, columns and kinds", ({ form, text }) => {
  const [header = [], ...lines] = text.trimEnd().split("\n").map((line) => line.split("\t"));
  const { rows, columns, unit, headerRows } = readAlone(text);
  expect(headerRows).toEqual([0]);
  expect(columns.map(({ kind }) => kind[0]).join("")).toBe(COLUMNS[form]?.replaceAll(" ", ""));
  expect(columns.map(({ label }) => label)).toEqual(header);
  // A heading is a row in which nothing stands beside its name.
  expect(rows.map(({ kind, indexes }) => [kind, indexes])).toEqual(lines.map(([, ...cells], row) => [cells.every((cell) => cell === "") ? "heading" : "figures", [row + 1]]));
  expect(unit).toBe("euro");
});

test.each(SEEDS)("$id: every figure as it is printed", ({ text }) => {
  const { columns, table } = readAlone(text);
  const [, ...lines] = text.trimEnd().split("\n").map((line) => line.split("\t"));
  const held = columns.filter(({ kind }) => kind === "amount" || kind === "percent");
  expect(table.figures).toEqual(lines.map((cells) => held.map(({ index, kind }) => parseFigure(cells[index] ?? "", { kind: kind === "percent" ? "percent" : "amount", of: 100 }))));
});

test.each(SEEDS)("$id: the arithmetic tells what it tells of the plain table", ({ id, text }) => {
  const { table, structure } = readAlone(text);
  const faults = pinpoint(listChecks(table, structure), figuresOf([table])).map(({ cell, expected, found }) => `${table.rows[cell.row]?.label ?? ""}, ${table.columns[cell.column]?.label ?? ""}: ${found / 100}, expected ${expected / 100}`);
  expect(faults).toEqual(id === "003-yhteiset-palvelut" ? ["Toimintakulut, Ennuste 2026: -9720700, expected -10233700"] : []);
  expect(findUnitJumps(table, structure.columns).map((column) => table.columns[column]?.label)).toEqual(id === "004-investoinnit" ? ["TP 2022"] : []);
});

test.each(SEEDS.filter(({ form }) => /statement|summary/.test(form)))("$id: costs are negative and the deviation is budget less actual", ({ text }) => {
  const { signs, table } = readAlone(text);
  expect(signs.directions[0]).toMatchObject({ direction: "budget-minus-actual", rows: signs.directions[0]?.of });
  // Of two rows of costs nothing tells how income is signed.
  expect(signs.profiles).toEqual(table.rows.length > 2 ? ["A"] : ["A", "D"]);
});

test("the plan's columns that say thousands over whole euros are taken for euros, and it is told", () => {
  const plans = SEEDS.filter(({ text }) => /1000e/.test(text)).map(({ text }) => readAlone(text));
  expect(plans).toHaveLength(7);
  for (const { reasons, columns } of plans) {
    expect(reasons.flatMap((reason) => (reason.code === "unit-contradicted" ? [reason.column] : []))).toEqual(columns.filter(({ label }) => label.includes("1000e")).map(({ index }) => index));
  }
});

test("a cell with two figures has none, and is told", () => {
  const states = SEEDS.flatMap(({ text }) => readAlone(text).cells.flat().filter(({ state }) => state !== "figure" && state !== "blank").map(({ text: printed, state }) => `${state}: ${printed.slice(0, 40)}`));
  expect(states).toEqual([
    "several: 30 % on kaikkien kymmenen mukana olevan ", "words: 84 % Lukuvuosien 2024–2025 ja 2025–2026 ", "several: 53 % esiopetus, 66 % perusopetus Lukuvuo", "words: vähintään 14 %", "several: 70,4 / 83,4 %",
  ]);
});

test("all 43 tables of figures are read", () => {
  expect(SEEDS).toHaveLength(43);
});

describe("a whole report on one sheet, its tables of words among them", () => {
  const REPORTS = SAMPLES.map((sample) => ({
    folder: sample.folder,
    texts: listTables(sample).map(({ id }) => readTableText(sample, id)),
    ofFigures: listTables(sample).filter(({ kind }) => !/goals|risks|metrics/.test(kind)).map(({ id }) => readTableText(sample, id)),
  }));
  const readAll = (text: string): readonly UntidyTable[] => readUntidyTables(cellsOfText(splitTabbed(text)));
  const figuresOfAll = (tables: readonly UntidyTable[]): readonly unknown[] => tables.map(({ table }) => table);

  test.each(REPORTS)("$folder: below each other, a blank row between", ({ texts }) => {
    expect(figuresOfAll(readAll(texts.join("\n")))).toEqual(figuresOfAll(texts.flatMap(readAll)));
  });

  test.each(REPORTS)("$folder: below each other, nothing between", ({ texts }) => {
    expect(figuresOfAll(readAll(texts.join("")))).toEqual(figuresOfAll(texts.flatMap(readAll)));
  });

  test.each(REPORTS)("$folder: the tables of figures side by side, a blank column between", ({ ofFigures }) => {
    const grids = ofFigures.map((text) => splitTabbed(text));
    const height = Math.max(...grids.map((grid) => grid.length));
    const sheet = Array.from({ length: height }, (_, row) => grids.flatMap((grid) => [...(grid[0] ?? []).map((__, column) => grid[row]?.[column] ?? ""), ""]));
    expect(figuresOfAll(readUntidyTables(cellsOfText(sheet)))).toEqual(figuresOfAll(ofFigures.map(readAlone)));
  });
});
