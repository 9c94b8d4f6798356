import { rangeAt } from "../../workbook/addresses/RangeAddress";
import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import { carrySettings } from "./carrySettings";

const name = (wanted: string, rows = 1, columns = 1): PlanStep => ({ kind: "set-name", scope: null, name: wanted, refersTo: rangeAt("Rajat", 4, 1, rows, columns) });

test("a setting on a sheet of its own takes the value that stands under its name, whatever the setting is", () => {
  expect(carrySettings([name("toteuma.raja.euroa"), name("toteuma.raja.osuus", 2)], [{ name: "toteuma.raja.euroa", values: [[20_000]] }, { name: "toteuma.raja.osuus", values: [[5], [null]] }])).toEqual([
    { kind: "write-cells", range: rangeAt("Rajat", 4, 1), cells: [[20_000]] },
    { kind: "write-cells", range: rangeAt("Rajat", 4, 1), cells: [[5]] },
    { kind: "write-cells", range: rangeAt("Rajat", 5, 1), cells: [[null]] },
  ]);
});

test.each<[string, PlanStep, readonly (readonly (number | undefined)[])[]]>([
  ["a name that the old workbook has not", name("toteuma.raja.muu"), [[1]]],
  ["a name of another size", name("toteuma.raja.euroa", 2), [[1]]],
  ["a computed value", name("toteuma.raja.euroa"), [[undefined]]],
  ["a name of a sheet", { kind: "set-name", scope: "Rajat", name: "toteuma.raja.euroa", refersTo: rangeAt("Rajat", 4, 1) }, [[1]]],
  ["a text constant", { kind: "set-name", scope: null, name: "toteuma.raja.euroa", refersTo: { text: "x" } }, [[1]]],
])("%s is left as it is made", (_, step, values) => expect(carrySettings([step], [{ name: "toteuma.raja.euroa", values }])).toEqual([]));

test("the year and the months are no business of it", () => {
  expect(carrySettings([name("toteuma.vuosi")], [{ name: "toteuma.vuosi", values: [[2025]] }])).toEqual([]);
});
