import { printFormula } from "../formulas/printFormula";
import { compileSplitDeviation, type NamingCell } from "./compileSplitDeviation";
import { placeExplanations } from "./explanationsLayout";

const cell = (row: number, column: number): NamingCell["cell"] => ({ sheet: "Vaalit", row, column });

test("a long name is remembered as far as a formula takes it, and no letter of it is split", () => {
  const step = compileSplitDeviation(placeExplanations("Perustelut").known, 0, {
    number: 1, title: { cell: cell(1, 0), text: `${"a".repeat(199)}🏊 uimahalli` }, label: { cell: cell(6, 0), text: "Toimintakulut" }, toExplain: cell(6, 17), euros: 1000,
  });
  expect(step.kind === "write-cells" ? step.cells[0]?.map((content) => (typeof content === "object" && content !== null ? printFormula(content.formula) : content)) : []).toEqual([
    1, `=IFERROR(Vaalit!A2&"","${"a".repeat(199)}")`, "=IFERROR(Vaalit!A7&\"\",\"Toimintakulut\")", "=SUM(Vaalit!R7)*1000",
  ]);
});
