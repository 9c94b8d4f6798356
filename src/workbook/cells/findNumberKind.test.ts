import { TEMPLATES } from "../../templates";
import { findNumberKind, takesWords } from "./findNumberKind";

test.each([
  ["original-budget", "amount"], ["actual", "amount"], ["target-figure", "number"], ["spent-percent-typed", "percentage"], ["city-share", "percentage"], ["probability", "number"], ["unit", null], ["Toimintakulut", null],
] as const)("the column %s holds %s", (key, kind) => {
  expect(findNumberKind(key)).toBe(kind);
});

test("no key is an amount in one table and another number in the next", () => {
  for (const { columns } of TEMPLATES) {
    for (const column of columns) {
      if (column.type !== "measure") continue;
      const { measure } = column;
      const kind = ["input", "noted", "register", "sum", "deviation"].includes(measure.kind) ? "amount" : measure.kind === "number" && measure.percentage ? "percentage" : "number";
      expect([measure.key, findNumberKind(measure.key)]).toEqual([measure.key, kind]);
    }
  }
});

test("a percentage of a project may be told in words, and its number beside it may not", () => {
  expect(["spent-percent", "city-share", "spent-percent-typed", "actual", "Hankkeet"].map(takesWords)).toEqual([true, true, false, false, false]);
});

test("a number column whose Finnish header ends in % takes percentages", () => {
  for (const { columns } of TEMPLATES) {
    for (const column of columns) {
      if (column.type === "measure" && column.measure.kind === "number") expect([column.header.fi, findNumberKind(column.measure.key)]).toEqual([column.header.fi, column.header.fi.endsWith("%") ? "percentage" : "number"]);
    }
  }
});
