import { evaluateFormula } from "./evaluateFormula";
import type { Formula } from "./Formula";
import { FormulaError, type Scalar } from "./FormulaValue";
import { parseFormula } from "./parseFormula";

// A: 10, -20, empty, "abc", TRUE · B: 1..5
const CELLS: readonly (readonly Scalar[])[] = [[10, 1], [-20, 2], [null, 3], ["abc", 4], [true, 5]];

function evaluate(text: string): Scalar {
  const value = evaluateFormula(parseFormula(text) as Formula, {
    sheet: "S",
    language: "fi",
    cell: (_, row, column) => CELLS[row]?.[column] ?? null,
    hasSheet: (sheet) => sheet === "S",
    name: (name) => (name === "toteuma.vuosi" ? { type: "number", value: 2026 } : null),
  });
  return value instanceof FormulaError ? value.text : value;
}

test.each([
  ["=SUM(A1:A5)", -10],
  ["=SUM(A1,B1:B2,3)", 16],
  ["=COUNT(A1:A5)", 2],
  ["=COUNTA(A1:A5)", 4],
  ["=MAX(A1:A5)", 10],
  ["=MIN(A1:B5)", -20],
  ["=ABS(A2)", 20],
  ["=SIGN(A2)", -1],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=A3+1", 1],
  ["=A4+1", "#VALUE!"],
  ["=1/A3", "#DIV/0!"],
  ["=IFERROR(1/A3,0)", 0],
  ["=0.1+0.2-0.3", 0],
  ["=IF(A1>5,\"yli\",\"alle\")", "yli"],
  ["=IF(A3=\"\",1,2)", 1],
  ["=IF(A3=0,1,2)", 1],
  ["=AND(A1>0,B1=1)", true],
  ["=OR(A1<0,B1=2)", false],
  ["=NOT(ISNUMBER(A4))", true],
  ["=INDEX(A1:B5,2,2)", 2],
  ["=INDEX(B1:B5,6)", "#REF!"],
  ["=MATCH(3,B1:B5,0)", 3],
  ["=MATCH(\"ABC\",A1:A5,0)", 4],
  ["=MATCH(99,B1:B5,0)", "#N/A"],
  ["=SUMIFS(A1:A2,B1:B2,\">1\")", -20],
  ["=COUNTIFS(B1:B5,\">=2\",B1:B5,\"<5\")", 3],
  ["=SUMPRODUCT(A1:A2,B1:B2)", -30],
  ["=SUM(S!A1:A2)", -10],
  ["=SUM(Pois!A1)", "#REF!"],
  ["=COUNTIFS(Pois!B1:B5,1)", "#REF!"],
  ["=IFERROR(COUNTIFS(Pois!B1:B5,1),0)", 0],
  ["=SUMIFS(B1:B5,Pois!B1:B5,1)", "#REF!"],
  ["=COUNT(Pois!A1:A5)", 0],
  ["=FIXED(1234567.5,0)", "1\u00a0234\u00a0568"],
  ["=FIXED(-5.25,1)", "-5,3"],
  ["=FIXED(-0.2,0)", "0"],
  ["=\"TP \"&toteuma.vuosi-1", "TP 2025"],
  ["=1.5&\"\"", "1,5"],
  ["=muu.nimi", "#NAME?"],
  ["=-A1-5", -15],
  ["=2*(3+4)", 14],
  ["=\"a\"=\"A\"", true],
])("%s gives %p", (text, expected) => {
  expect(evaluate(text)).toBe(expected);
});
