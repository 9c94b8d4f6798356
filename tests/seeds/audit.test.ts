import { inferStructure, listChecks } from "../../src/domain/crossfoot/crossfoot";
import { figuresOf, type FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { parseFigure } from "../../src/domain/crossfoot/parseFigure";
import { findUnitJumps } from "../../src/domain/crossfoot/findUnitJumps";
import { pinpoint } from "../../src/domain/crossfoot/pinpoint";
import { SAMPLES, listTables, readTableText } from "./sampleWorkbook";

const TABLES = SAMPLES.flatMap((sample) => listTables(sample).filter(({ kind }) => !/goals|risks|metrics/.test(kind)).map(({ id }) => ({ id, table: tableFrom(readTableText(sample, id)) })));

/** A table as text, of which nothing is known but that labels stand first and what is a percentage says so. */
function tableFrom(text: string): FigureTable {
  const [header = [], ...rows] = text.trimEnd().split("\n").map((line) => line.split("\t"));
  const labels = header.slice(1);
  const kindOf = (label: string): "amount" | "percent" => (label.includes("%") ? "percent" : "amount");
  return {
    columns: labels.map((label) => ({ label, kind: kindOf(label) })),
    rows: rows.map(([label = ""]) => ({ label, isPart: false })),
    figures: rows.map(([, ...cells]) => labels.map((label, at) => parseFigure(cells[at] ?? "", { kind: kindOf(label), of: 100 }))),
  };
}

function listFaults(table: FigureTable): readonly string[] {
  return pinpoint(listChecks(table, inferStructure(table)), figuresOf([table])).map(({ cell, expected, found, leftOut }) =>
    `${table.rows[cell.row]?.label ?? ""}, ${table.columns[cell.column]?.label ?? ""}: ${found / 100}, expected ${expected / 100}${leftOut === null ? "" : `, without ${table.rows[leftOut.row]?.label ?? ""}`}`);
}

/** What a table alone shows to be wrong, without knowing what its rows and columns mean. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  // The totals of the forecast are those of the units, its lines are the budget's (R1).
  "003-yhteiset-palvelut": ["Toimintakulut, Ennuste 2026: -9720700, expected -10233700"],
};

test.each(TABLES)("$id by its figures alone: nothing but what is printed wrong", ({ id, table }) => {
  expect(listFaults(table)).toEqual(SHOWN[id] ?? []);
});

test("thousands stand among euros in one table alone (R8)", () => {
  expect(TABLES.flatMap(({ id, table }) => findUnitJumps(table, inferStructure(table).columns).map((column) => `${id}, ${table.columns[column]?.label ?? ""}`))).toEqual(["004-investoinnit, TP 2022"]);
});

test("all 43 tables of figures are audited", () => {
  expect(TABLES).toHaveLength(43);
});
