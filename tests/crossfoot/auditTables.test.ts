import type { AuditedTable } from "../../src/domain/audit/AuditedTable";
import { auditTables } from "../../src/domain/audit/auditTables";
import { inferStructure } from "../../src/domain/crossfoot/crossfoot";
import type { FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { makeTable } from "./makeTable";
import { randomOf } from "./random";

/** A table of which nothing is known but its figures. */
function unknown(table: FigureTable): AuditedTable {
  return {
    table, structure: inferStructure(table), isKnown: false, subjects: table.columns.map(() => null),
    source: { file: null, sheet: null, title: null, rows: table.rows.map((_, row) => row), columns: table.columns.map((_, column) => column) },
    cells: table.figures.map((row) => row.map((figure) => ({ text: figure === null ? "" : String(figure.amount / 100), formula: null, isNumber: figure !== null }))),
  };
}

test("two hundred clean tables of other makes, audited together, raise no error, and next to no question", () => {
  const tables = Array.from({ length: 200 }, (_, seed) => unknown(makeTable(randomOf(20_000 + seed)).table));
  const { faults, checks } = auditTables(tables, { families: [] });
  expect(checks).toBeGreaterThan(10_000);
  expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(faults.filter(({ severity }) => severity === "warning").length).toBeLessThanOrEqual(2);
});
