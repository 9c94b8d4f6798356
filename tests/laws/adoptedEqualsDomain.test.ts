import * as fc from "fast-check";
import { adoptBeside } from "../../src/actions/adopting/adoptBeside";
import { chooseFormulas } from "../../src/actions/adopting/chooseFormulas";
import { auditFound } from "../../src/actions/auditing/auditFound";
import { findInGrid } from "../../src/actions/auditing/findInGrid";
import type { FoundTable } from "../../src/actions/auditing/FoundTable";
import { computeEquations } from "../../src/domain/crossfoot/computeEquations";
import { cellText } from "../../src/domain/crossfoot/Figure";
import { cellsOfText } from "../../src/recognition/untidy/GridCell";
import { FIRST_ROW } from "../../src/workbook/adopted/adoptedLayout";
import { createSheetEvaluator } from "../../src/workbook/formulas/createSheetEvaluator";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { makeTable } from "../crossfoot/makeTable";
import { randomOf } from "../crossfoot/random";
import { seedError } from "../crossfoot/seedError";
import { printUntidy } from "../untidy/printUntidy";

/** A table of another make, printed untidily and found again; with a wrong digit in it, or clean. */
function findMade(seed: number, isSpoilt: boolean): readonly FoundTable[] {
  const random = randomOf(seed);
  const made = makeTable(random);
  const table = isSpoilt ? (seedError(made, "wrong-digit", random)?.table ?? made.table) : made.table;
  return findInGrid({ file: null, sheet: null, row: 0, column: 0, cells: cellsOfText(printUntidy(random, { ...made, table }, 0).lines) });
}

/** What the cells of a plan show, by our own evaluator. */
function evaluate(steps: readonly PlanStep[], sheet: string): { readonly contentAt: (row: number, column: number) => CellContent; readonly valueAt: (row: number, column: number) => unknown } {
  const cells = new Map<string, CellContent>();
  for (const step of steps) {
    if (step.kind === "write-cells") step.cells.forEach((line, row) => line.forEach((content, column) => cells.set(`${step.range.row + row},${step.range.column + column}`, content)));
  }
  const contentAt = (row: number, column: number): CellContent => cells.get(`${row},${column}`) ?? null;
  const compute = createSheetEvaluator({ language: "fi", name: () => null, cell: (_, row, column) => contentAt(row, column) });
  return { contentAt, valueAt: (row, column) => compute(sheet, row, column) };
}

interface Counted {
  formulas: number;
  inputs: number;
}

/** Goes through every cell of figures of an adopted table, and says where it is not what it must be. */
function compareAdopted(found: FoundTable, counted: Counted): readonly string[] {
  const { untidy, hundredths } = found;
  const made = adoptBeside(found, auditFound([found]), [], "fi");
  if (untidy === null || made === null) return ["was not adopted"];
  const { contentAt, valueAt } = evaluate(made.steps, made.preview.sheet);
  const formulas = chooseFormulas(found);
  const compute = computeEquations(formulas.checks, formulas.figureAt);
  const places = untidy.columns.flatMap(({ kind }, place) => (kind === "amount" || kind === "percent" ? [place] : []));
  return untidy.cells.flatMap((line, row) => line.flatMap(({ text, typed }, column): readonly string[] => {
    const [at, place] = [{ table: 0, row, column }, places[column] ?? -1];
    const content = contentAt(FIRST_ROW + row, place);
    if (formulas.checks.has(cellText(at))) {
      counted.formulas += 1;
      const wanted = (compute(at)?.amount ?? Number.NaN) / (hundredths[column] ?? 100);
      const shown = valueAt(FIRST_ROW + row, place);
      return typeof shown === "number" && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)) ? [] : [`${row},${column}: ${String(shown)}, not ${wanted}`];
    }
    if (typed === null) return content === null || content === text.trim() ? [] : [`${row},${column}: ${String(content)} for ${text}`];
    counted.inputs += 1;
    const isSame = typeof content === "number" && content.toFixed(typed.decimals).replace(/\D/g, "") === text.replace(/\D/g, "") && (content < 0) === (/^[-\u2212–(]|-$/.test(text.trim()) && content !== 0);
    return isSame ? [] : [`${row},${column}: ${String(content)} for ${text}`];
  }));
}

test.each([["clean", false], ["with a wrong digit", true]] as const)("an adopted table, %s, shows what the domain computes, and what was typed to the digit", (_, isSpoilt) => {
  const counted: Counted = { formulas: 0, inputs: 0 };
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
    const tables = findMade(seed, isSpoilt);
    expect(tables.length).toBeGreaterThan(0);
    for (const found of tables) expect(compareAdopted(found, counted)).toEqual([]);
  }), { numRuns: 120 });
  expect(counted.formulas).toBeGreaterThan(3_000);
  expect(counted.inputs).toBeGreaterThan(3_000);
});

test("a table in which the audit finds nothing differs from its print by rounding alone, once it is adopted", () => {
  let clean = 0;
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
    for (const found of findMade(seed, false)) {
      if (auditFound([found]).findings.some(({ severity }) => severity !== "info")) continue;
      clean += 1;
      expect(chooseFormulas(found).differences).toEqual([]);
    }
  }), { numRuns: 120 });
  expect(clean).toBeGreaterThan(100);
});
