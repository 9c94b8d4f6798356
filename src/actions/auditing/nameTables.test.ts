import { cellsOfText } from "../../recognition/untidy/GridCell";
import { findInGrid } from "./findInGrid";
import { nameTables } from "./nameTables";

const tableOn = (title: string, sheet: string | null) => findInGrid({ file: null, sheet, row: 0, column: 0, cells: cellsOfText([[title], ["", "TA 2026", "TOT 2026"], ["Palkat", "100", "20"], ["Ostot", "200", "30"]]) });

test("tables of one name are told apart by their sheets", () => {
  expect(nameTables([...tableOn("Vaalit", "Taul1"), ...tableOn("Kirjasto", "Taul1"), ...tableOn("Vaalit", "Taul2"), ...tableOn("Vaalit", "Vaalit")])).toEqual(["Vaalit (Taul1)", "Kirjasto", "Vaalit (Taul2)", "Vaalit"]);
});

test("a pasted table has no sheet to be told by", () => {
  expect(nameTables([...tableOn("Vaalit", null), ...tableOn("Vaalit", "Taul1")])).toEqual(["Vaalit", "Vaalit (Taul1)"]);
});
