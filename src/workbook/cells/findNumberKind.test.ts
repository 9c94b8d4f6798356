import { TEMPLATES } from "../../templates";
import { findNumberKind } from "./findNumberKind";

test.each([
  ["original-budget", "amount"], ["actual", "amount"], ["target-figure", "number"], ["spent-percent-typed", "number"], ["unit", null], ["Toimintakulut", null],
] as const)("the column %s holds %s", (key, kind) => {
  expect(findNumberKind(key)).toBe(kind);
});

test("no key is an amount in one table and another number in the next", () => {
  for (const { columns } of TEMPLATES) {
    for (const column of columns) {
      if (column.type === "measure") expect([column.measure.key, findNumberKind(column.measure.key)]).toEqual([column.measure.key, ["input", "register", "sum", "deviation"].includes(column.measure.kind) ? "amount" : "number"]);
    }
  }
});
