import { parseFormula } from "../formulas/parseFormula";
import type { Formula } from "../formulas/Formula";
import type { Language } from "../../locale/Language";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import type { CellValue, RangeReading } from "../WorkbookHost";
import { compileExplanations } from "./compileExplanations";
import { compileSplitDeviation, type SplitDeviation } from "./compileSplitDeviation";
import { LINE_COLUMNS, OLDER_COLUMNS, placeExplanations, type ExplanationsPlace } from "./explanationsLayout";
import { countUsed, referenceIn, type ReadExplanations } from "./readExplanations";

/** A sheet of an older version as it is written anew. */
export interface CarriedExplanations extends ReadExplanations {
  readonly place: ExplanationsPlace;
  readonly steps: readonly PlanStep[];
}

/**
 * The steps that write a sheet of an older version anew, on which a line said its unit and row by name. Each line gets the number of the deviation that it told of;
 * where there is none, the names stand before its cause, so that nothing is lost that a person typed.
 */
export function carryExplanations(older: { readonly lines: RangeReading; readonly known: RangeReading }, language: Language): CarriedExplanations {
  const { sheet } = older.lines.range;
  const lines = older.lines.values.slice(0, countUsed(older.lines.values));
  const place = placeExplanations(sheet, Math.max(older.lines.range.rows, older.known.range.rows));
  const deviations = older.known.values.flatMap(([unit, row], index) => carryDeviation(older.known.formulas[index] ?? [], textOf(unit), textOf(row), index + 1) ?? []);
  const carried = lines.map((cells) => carryLine(cells, deviations));
  const old = [older.lines.range, older.known.range];
  const last = Math.max(...old.map(({ row, rows }) => row + rows));
  const written = { ...place.lines, rows: lines.length };
  return {
    place,
    known: deviations.map(({ number, toExplain }) => ({ number, toExplain })),
    used: lines.length,
    numbers: new Set(deviations.map(({ number }) => number)),
    steps: [
      { kind: "clear-cells", range: { sheet, row: 0, column: 0, rows: last, columns: Math.max(...old.map(({ column, columns }) => column + columns)) } },
      ...compileExplanations(place, language),
      ...deviations.map((deviation, index) => compileSplitDeviation(place.known, index, deviation)),
      ...(lines.length === 0 ? [] : [
        { kind: "write-cells", range: { ...written, columns: 1 }, cells: carried.map(([number]) => [number]) } as const,
        { kind: "write-cells", range: { ...written, column: LINE_COLUMNS.cause, columns: 2 }, cells: carried.map(([, cause, amount]) => [cause, amount]) } as const,
      ]),
    ],
  };
}

/** A deviation by its three formulas: unit, row and what is to be explained; null where its place is free or its table is gone. */
function carryDeviation([title, label, amount]: readonly (string | null)[], unit: string, row: string, number: number): SplitDeviation | null {
  const [titleCell, labelCell, toExplain] = [title, label, amount].map(referenceIn);
  if (!titleCell || !labelCell || !toExplain) return null;
  return { number, title: { cell: titleCell, text: unit }, label: { cell: labelCell, text: row }, toExplain, euros: factorIn(parseFormula(amount ?? "")) };
}

function carryLine(line: readonly CellValue[], deviations: readonly SplitDeviation[]): readonly [CellContent, CellContent, CellContent] {
  const [unit, row, cause, amount] = (["unit", "row", "cause", "amount"] as const).map((part) => line[OLDER_COLUMNS[part]]);
  const found = deviations.find(({ title, label }) => title.text === textOf(unit) && label.text === textOf(row));
  if (found !== undefined) return [found.number, cause ?? null, amount ?? null];
  const names = [unit, row].map(textOf).filter((name) => name !== "").join(", ");
  const said = [names, textOf(cause)].filter((part) => part !== "").join(": ");
  return [null, said === "" ? null : said, amount ?? null];
}

/** The number that a formula multiplies by; 1 where it does not. */
function factorIn(formula: Formula | null): number {
  if (formula?.type === "call") return formula.arguments.map(factorIn).find((factor) => factor !== 1) ?? 1;
  return formula?.type === "binary" && formula.operator === "*" && formula.right.type === "number" ? formula.right.value : 1;
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
