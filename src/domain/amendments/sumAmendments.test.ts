import { cents } from "../money/Cents";
import { sumAmendments, type Amendment } from "./sumAmendments";

const ENTRIES: readonly Amendment[] = [
  { unit: "Vaalit", row: "Toimintakulut", amount: cents(-100_00) },
  { unit: "vaalit", row: "toimintakulut", amount: cents(30_00) },
  { unit: "Vaalit", row: "Toimintatuotot", amount: null },
  { unit: "Muu", row: "Toimintakulut", amount: cents(7_00) },
];

test.each([
  ["entries of one row add up, whatever their case", "VAALIT", "Toimintakulut", -70_00],
  ["an entry without an amount is a zero", "Vaalit", "Toimintatuotot", 0],
  ["a row of another unit is not taken", "Muu", "Toimintakulut", 7_00],
  ["a row that nobody amends is blank and not zero", "Muu", "Toimintatuotot", null],
])("%s", (_, unit, row, expected) => {
  expect(sumAmendments(ENTRIES, unit, row)).toBe(expected);
});
