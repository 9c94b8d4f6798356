import { rangeAt } from "../addresses/RangeAddress";
import type { CellValue, RangeReading } from "../WorkbookHost";
import { countChanged, plannedSheets } from "./plannedSheets";
import type { CellContent, PlanStep } from "./WorkbookPlan";

const write = (sheet: string, ...cells: readonly CellContent[]): PlanStep => ({ kind: "write-cells", range: rangeAt(sheet, 0, 0, 1, cells.length), cells: [cells] });
const planned = (...steps: readonly PlanStep[]) => plannedSheets({ name: "p", steps });

function reading(values: readonly CellValue[], formulas: readonly number[] = []): RangeReading {
  return { range: rangeAt("S", 0, 0, 1, values.length), values: [values], formulas: [values.map((_, at) => (formulas.includes(at) ? "=1" : null))] };
}

/** Two rows further down. */
function below(values: readonly CellValue[]): RangeReading {
  const { range, ...rest } = reading(values);
  return { ...rest, range: { ...range, row: 2 } };
}

test("sheets that a plan adds, copies or changes are told, not those it only shows, copies from or takes away", () => {
  const sheets = planned(
    { kind: "add-sheet", sheet: "New" }, { kind: "copy-sheet", source: "Old", sheet: "Copy" }, { kind: "add-sheet", sheet: "Gone" }, { kind: "remove-sheet", sheet: "Gone" },
    { kind: "protect-sheet", sheet: "Locked" }, write("new", 1), { kind: "select-cell", at: { sheet: "Shown", row: 0, column: 0 } },
  );
  expect(sheets.map(({ name, isAdded, isKnown }) => [name, isAdded, isKnown])).toEqual([["New", true, true], ["Copy", true, false], ["Locked", false, false]]);
});

const FORMULA = { formula: { type: "number", value: 1 } } as const;
const CASES: readonly (readonly [string, readonly PlanStep[], RangeReading | null, number])[] = [
  ["nothing is changed where all is as written", [write("S", 1, "a", null, "", FORMULA, true)], reading([1, "a", null, null, 7, true], [4]), 0],
  ["another number is a change", [write("S", 1)], reading([2]), 1],
  ["a value in the place of a formula is a change", [write("S", FORMULA)], reading([7]), 1],
  ["a formula in the place of a value is a change", [write("S", 7)], reading([7], [0]), 1],
  ["a cell that was emptied is a change, read or not", [write("S", 1, 2)], reading([null]), 2],
  ["an emptied sheet has lost all that was written", [write("S", 1, null, FORMULA)], null, 2],
  ["what stands beside the written cells stays, and is no change", [write("S", 1)], reading([1, 5]), 0],
  ["what was typed anywhere on an added sheet goes with it", [{ kind: "add-sheet", sheet: "S" }, write("S", 1)], reading([1, 5]), 1],
  ["what a copied sheet held is not known", [{ kind: "copy-sheet", source: "T", sheet: "S" }, write("S", 1)], reading([1, 5]), 0],
  ["what is typed into an inserted row goes with it", [{ kind: "insert-rows", sheet: "S", row: 0, count: 1 }], reading([1]), 1],
  ["what was written above inserted rows is looked for below them", [write("S", 1), { kind: "insert-rows", sheet: "S", row: 0, count: 2 }], below([1]), 0],
  ["what was cleared and is filled again is a change", [write("S", 1), { kind: "clear-cells", range: rangeAt("S", 0, 0) }], reading([1]), 1],
];
test.each(CASES)("%s", (_, steps, now, changed) => {
  expect(planned(...steps).map((sheet) => countChanged(sheet, now))).toEqual([changed]);
});
