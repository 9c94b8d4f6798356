import type { Structure } from "../../src/domain/crossfoot/crossfoot";
import { compareAll, inferStructure, listChecks } from "../../src/domain/crossfoot/crossfoot";
import type { CellAt } from "../../src/domain/crossfoot/Figure";
import { figuresOf, type FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { findCopies } from "../../src/domain/crossfoot/findCopies";
import type { ColumnEquation } from "../../src/domain/crossfoot/ColumnEquation";
import { pinpoint, type Fault } from "../../src/domain/crossfoot/pinpoint";
import { termSign } from "../../src/domain/statement/SignProfile";
import { makeTable, type MadeColumn, type MadeTable } from "./makeTable";
import { randomOf } from "./random";
import { seedError, type ErrorKind, type SeededError } from "./seedError";

/** How many of the errors of one kind were found in tables that nobody described. */
export interface Caught {
  readonly kind: ErrorKind;
  /** Tables with an error larger than the tolerance of an equation that it breaks. */
  readonly seeded: number;
  readonly found: number;
  /** Those of them that two equations cross, and those whose cell was named first. */
  readonly crossed: number;
  readonly namedFirst: number;
  /** The tables whose error was not found, by seed. */
  readonly missed: readonly number[];
}

/** The faults of a table whose structure is found from its figures. */
export function auditFigures(table: FigureTable): readonly Fault[] {
  return pinpoint(listChecks(table, inferStructure(table)), figuresOf([table]));
}

/** The seeds of clean tables in which a fault was told all the same. */
export function falseAlarms(seeds: readonly number[]): readonly number[] {
  return seeds.filter((seed) => auditFigures(makeTable(randomOf(seed)).table).length > 0);
}

/** Puts an error of the kind into a table of each seed and looks for it. */
export function catchErrors(kind: ErrorKind, seeds: readonly number[]): Caught {
  const tries = seeds.flatMap((seed) => {
    const made = makeTable(randomOf(seed));
    const error = seedError(made, kind, randomOf(seed + 1));
    return error === null ? [] : tryError(seed, made, error);
  });
  const crossed = tries.filter(({ crossing }) => crossing >= 2);
  return {
    kind, seeded: tries.length, found: tries.filter(({ isFound }) => isFound).length,
    crossed: crossed.length, namedFirst: crossed.filter(({ isFirst }) => isFirst).length, missed: tries.flatMap(({ isFound, seed }) => (isFound ? [] : [seed])),
  };
}

interface Try {
  readonly seed: number;
  readonly crossing: number;
  readonly isFound: boolean;
  readonly isFirst: boolean;
}

function tryError(seed: number, made: MadeTable, { table, row, column }: SeededError): readonly Try[] {
  // A copied column is told by itself.
  if (row < 0) return [{ seed, crossing: 0, isFound: findCopies(table).some((copy) => copy.column === column || copy.of === column), isFirst: false }];
  const isWrong = (cell: CellAt): boolean => cell.row === row && cell.column === column;
  const broken = compareAll(listChecks(made.table, madeStructure(made)), figuresOf([table])).filter(({ outcome }) => outcome === "differs");
  if (broken.length === 0) return [];
  const faults = auditFigures(table);
  return [{ seed, crossing: broken.length, isFound: faults.some(({ cell, others }) => isWrong(cell) || others.some(isWrong)), isFirst: faults[0] !== undefined && isWrong(faults[0].cell) }];
}

/** The structure that the table was made with. */
function madeStructure({ rows, columns, profile }: MadeTable): Structure {
  const at = (column: MadeColumn): number => columns.indexOf(column);
  const sum = (target: MadeColumn, a: MadeColumn, b: MadeColumn, sign: 1 | -1): ColumnEquation => (
    { kind: "sum", target: at(target), terms: [{ column: at(a), sign: 1 }, { column: at(b), sign }], turns: target === "deviation" && profile.deviation === "favourable-positive" });
  const deviation = profile.deviation === "actual-minus-budget" ? sum("deviation", "actual", "budget", -1) : sum("deviation", "budget", "actual", -1);
  return {
    rows: rows.flatMap(({ of, nature }, total) => (of === null ? [] : [{ total, leftOut: null, terms: of.map((row) => ({ row, sign: termSign(nature, rows[row]?.nature ?? nature, profile) })) }])),
    columns: [
      ...(columns.includes("original") ? [sum("budget", "original", "amendments", 1)] : []),
      ...(columns.includes("deviation") ? [deviation] : []),
      ...(columns.includes("percent") ? [{ kind: "share", target: at("percent"), part: at("actual"), whole: at("budget") } as const] : []),
    ],
  };
}
