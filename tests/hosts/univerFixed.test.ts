import { openHeadless } from "../../src/hosts/univer/headless";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { call } from "../../src/workbook/formulas/formulaParts";

test.each([["en", "1,234,567.5"], ["fi", "1\u00a0234\u00a0567,5"], ["sv", "1\u00a0234\u00a0567,5"]] as const)("FIXED writes with the separators of %s", async (language, written) => {
  const { host, setLanguage, dispose } = openHeadless();
  setLanguage(language);
  const cell = rangeAt("Sheet1", 0, 0);
  await host.apply({ name: "fixed", steps: [{ kind: "write-cells", range: cell, cells: [[{ formula: call("FIXED", 1234567.5, 1) }]] }] });
  expect((await host.read({ ranges: [cell] })).ranges[0]?.values).toEqual([[written]]);
  dispose();
});

test("what FIXED wrote is written anew in a language that is chosen later, and nobody is told of a change", async () => {
  const { host, setLanguage, dispose } = openHeadless();
  const [cell, reader] = [rangeAt("Sheet1", 0, 0), rangeAt("Sheet1", 4, 1)];
  const changes: unknown[] = [];
  await host.apply({ name: "fixed", steps: [
    { kind: "write-cells", range: cell, cells: [[{ formula: call("FIXED", 1234.5, 1) }]] },
    { kind: "write-cells", range: reader, cells: [[{ formula: { type: "cell", row: 0, column: 0 } }]] },
  ] });
  host.onChange((change) => changes.push(change));
  setLanguage("sv");
  expect((await host.read({ ranges: [cell, reader] })).ranges.map(({ values }) => values[0]?.[0])).toEqual(["1\u00a0234,5", "1\u00a0234,5"]);
  setLanguage("en");
  expect((await host.read({ ranges: [cell] })).ranges[0]?.values).toEqual([["1,234.5"]]);
  expect(changes).toEqual([]);
  dispose();
});
