import * as fc from "fast-check";
import { parseRange } from "../../../workbook/addresses/parseAddress";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { Formula } from "../../../workbook/formulas/Formula";
import { moveFormula } from "../../../workbook/formulas/moveFormula";
import { parseFormula } from "../../../workbook/formulas/parseFormula";
import { printFormula } from "../../../workbook/formulas/printFormula";
import type { CellContent, PlanStep } from "../../../workbook/plan/WorkbookPlan";
import { foldFormulas } from "./foldFormulas";
import { printContent } from "./printContent";

// So long that a single row is worth a copy.
const LONG = `IF(ABS($A1-B1)>100,"${"x".repeat(900)}","")`;

type Write = Extract<PlanStep, { readonly kind: "write-cells" }>;
const formula = (text: string): Formula => parseFormula(`=${text}`) ?? fail(text);
function fail(text: string): never {
  throw new Error(`not a formula: ${text}`);
}

/** A formula for the first cell of a sheet, as it reads in another. */
const at = (text: string, row: number, column: number): CellContent => ({ formula: moveFormula(formula(text), row, column) });

/** Each text is a row of cells: "f" and "g" two long formulas, "s" a short one, "n" a number, "." nothing. */
function write(...rows: readonly string[]): Write {
  const cells = rows.map((line, row) => [...line].map((letter, column): CellContent => {
    if (letter === "f" || letter === "g") return at(`${LONG}&"${letter}"`, row + 3, column + 2);
    return letter === "s" ? at("$A1-B1", row + 3, column + 2) : letter === "n" ? 7 : null;
  }));
  return { kind: "write-cells", range: { ...(parseRange("C4", "S") ?? fail("C4")), rows: cells.length, columns: cells[0]?.length ?? 0 }, cells };
}

const copies = (step: Write): readonly string[] => foldFormulas(step).copies.map(({ from, to }) => `${printRange(from)} to ${printRange(to)}`);

it.each([
  ["a run below its first cell", ["f", "f", "f"], ["C4 to C5:C6"]],
  ["runs that are parted, each from the first cell", ["f", "f", "n", "f", "f"], ["C4 to C5", "C4 to C7:C8"]],
  ["columns side by side as one block", ["fg", "fg", "fg"], ["C4:D4 to C5:D6"]],
  ["columns with nothing between them as one block", ["f.g", "f.g"], ["C4:E4 to C5:E5"]],
  ["columns with figures between them each by itself", ["fng", "fng", "fng"], ["C4 to C5:C6", "E4 to E5:E6"]],
  ["columns that repeat in other rows each by itself", ["ff", "fg", "ff"], ["C4 to C5:C6", "D4 to D6"]],
  ["columns that are alike from the first of them", ["nff"], ["D4 to E4"]],
  ["rows of columns that are alike as one block", ["f.ff", "g.gg"], ["C4:C5 to E4:F5"]],
  ["down first, and what is left across", ["nff", "ng.", "ng."], ["D5 to D6", "D4 to E4"]],
  ["short formulas where they are many", ["s", ...Array.from({ length: 120 }, () => "s")], ["C4 to C5:C124"]],
  ["nothing where a copy would take more than it saves", ["s", "s", "s"], []],
  ["nothing of figures and empty cells", ["n.", "n.", "n."], []],
])("copies %s", (_, rows, expected) => {
  expect(copies(write(...rows))).toEqual(expected);
});

it("leaves an empty cell to be emptied and a copied one as it is", () => {
  expect(foldFormulas(write("f.", "f.")).write.cells[1]).toEqual([undefined, null]);
});

it("leaves in every cell what the write by itself would", () => {
  const texts = ["$A1-B1", LONG, `${LONG}&A$1`, `SUM(B1:B3)&"${"z".repeat(300)}"`];
  const content = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: fc.constantFrom(null, "", 7, "text") });
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(content, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 9 })), (grid) => {
    const cells = grid.map((line, row) => line.map((text, column) => (typeof text === "string" && texts.includes(text) ? at(text, row + 10, column + 5) : text)));
    const step: Write = { kind: "write-cells", range: { sheet: "S", row: 10, column: 5, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells };
    expect(done(step)).toEqual(cells.map((row) => row.map((one) => printContent(one))));
  }));
});

/** What stands in the cells once the write and its copies are done, as Excel does them. */
function done(step: Write): unknown {
  const { write: sent, copies: all } = foldFormulas(step);
  const cells: (CellContent | undefined)[][] = sent.cells.map((row) => [...row]);
  for (const { from, to, cells: filled } of all) {
    for (let row = 0; row < to.rows; row += 1) {
      for (let column = 0; column < to.columns; column += 1) {
        const place = { row: from.row + (row % from.rows), column: from.column + (column % from.columns) };
        const source = cells[place.row - step.range.row]?.[place.column - step.range.column];
        const content = typeof source === "object" && source !== null ? { formula: moveFormula(source.formula, to.row + row - place.row, to.column + column - place.column) } : source;
        const line = cells[to.row - step.range.row + row];
        if (line !== undefined) line[to.column - step.range.column + column] = content;
        expect(content === undefined ? undefined : printContent(content)).toEqual(printContent(filled[row]?.[column]));
      }
    }
  }
  return cells.map((row) => row.map((content) => (typeof content === "object" && content !== null ? printFormula(content.formula) : printContent(content))));
}
