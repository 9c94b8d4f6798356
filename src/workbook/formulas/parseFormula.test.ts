import fc from "fast-check";
import { FORMULA_FUNCTIONS, type BinaryOperator, type Formula } from "./Formula";
import { parseFormula } from "./parseFormula";
import { printFormula } from "./printFormula";

const WRITTEN = [
  "=SUM(C6:C9)",
  '=IF(COUNT(C6:C9)=0,"",SUM(C6:C9))',
  '="TP "&toteuma.vuosi-1',
  "=-(A1+B2)*3",
  "=A1-(B1-C1)",
  "=$A$1+A$1+$A1",
  "='Vaalit 2026'!B7/Yhteiset!$C$3",
  "='Pekan ''oma'''!A1",
  '="hän sanoi ""ei"""',
  "=AND(A1<>B1,NOT(ISNUMBER(C1)))",
  "=ROUND(SUM(A1,B1)*(-1),2)",
] as const;

test.each(WRITTEN)("reads %s and prints it again", (text) => {
  const formula = parseFormula(text);
  expect(formula).not.toBeNull();
  expect(printFormula(formula as Formula)).toBe(text);
});

test.each(["=VLOOKUP(A1,B:C,2)", "=A1:", "=SUM(A1", "={1,2}", "=A1#", "=Table[Sarake]", "=1 2", ""])("does not take %s for one of ours", (text) => {
  expect(parseFormula(text)).toBeNull();
});

const cell = fc.record({ row: fc.nat(2000), column: fc.nat(700), absoluteRow: fc.boolean(), absoluteColumn: fc.boolean() }).map(({ row, column, absoluteRow, absoluteColumn }) => ({
  type: "cell" as const, row, column, ...(absoluteRow ? { absoluteRow } : {}), ...(absoluteColumn ? { absoluteColumn } : {}),
}));
const operators: BinaryOperator[] = ["+", "-", "*", "/", "&", "=", "<>", "<", ">", "<=", ">="];
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 100000 }).map((value): Formula => ({ type: "number", value })),
    fc.string().map((value): Formula => ({ type: "text", value })),
    cell,
    fc.tuple(cell, cell).map(([from, to]): Formula => ({ type: "range", from, to })),
    fc.record({ type: fc.constant("binary" as const), operator: fc.constantFrom(...operators), left: tie("formula"), right: tie("formula") }),
    fc.record({ type: fc.constant("call" as const), function: fc.constantFrom(...FORMULA_FUNCTIONS), arguments: fc.array(tie("formula"), { maxLength: 3 }) }),
    cell.map((operand): Formula => ({ type: "negate", operand })),
  ),
}));

test("what is printed is read back as the same tree", () => {
  fc.assert(fc.property(formula, (tree) => {
    expect(parseFormula(printFormula(tree))).toEqual(tree);
  }));
});
