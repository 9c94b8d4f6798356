import fc from "fast-check";
import { splitTabbed } from "./splitTabbed";

test.each([
  ["a\tb\nc\td\n", [["a", "b"], ["c", "d"]]],
  ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
  ["a\t\t\n\tb", [["a", "", ""], ["", "b"]]],
  ["\"TA 2026\n+muutos\"\tb", [["TA 2026 +muutos", "b"]]],
  ["\"a \"\"b\"\" c\"\td", [["a \"b\" c", "d"]]],
  ["\"a\" b\tc", [["\"a\" b", "c"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["", [[""]]],
])("%j is split into cells", (text, grid) => expect(splitTabbed(text)).toEqual(grid));

test.each([
  ["a;b\nc;d\n", [["a", "b"], ["c", "d"]]],
  ["a;\"b; c\";d", [["a", "b; c", "d"]]],
  ["a;b\tc", [["a", "b\tc"]]],
])("%j is split at semicolons", (text, grid) => expect(splitTabbed(text, ";")).toEqual(grid));

test("every grid of plain texts is read back", () => {
  const cell = fc.stringMatching(/^([a-z0-9]([a-z0-9 ]*[a-z0-9])?)?$/);
  const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(grid, (rows) => {
    const last = rows.at(-1)?.every((one) => one === "") === true && rows.length > 1;
    expect(splitTabbed(rows.map((row) => row.join("\t")).join("\n"))).toEqual(last ? rows.slice(0, -1) : rows);
  }));
});
