import { printRange } from "../addresses/printAddress";
import { gatherCells } from "./gatherCells";

const cells = (...places: readonly (readonly [number, number])[]) => places.map(([row, column]) => ({ row, column }));

test.each([
  ["none", cells(), []],
  ["those below each other", cells([1, 0], [2, 0], [4, 0]), ["A2:A3", "A5"]],
  ["those beside each other", cells([1, 0], [1, 1], [1, 3]), ["A2:B2", "D2"]],
  ["a rectangle", cells([0, 0], [0, 1], [1, 1], [1, 0]), ["A1:B2"]],
  ["runs of other lengths stay apart", cells([0, 0], [1, 0], [0, 1]), ["A1:A2", "B1"]],
])("cells are gathered: %s", (_, places, printed) => {
  expect(gatherCells("S", places).map(printRange)).toEqual(printed);
});
