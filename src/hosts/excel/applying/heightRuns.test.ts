import { heightRuns } from "./heightRuns";

const rows = (first: number, ...points: readonly number[]) => points.map((height, at) => ({ row: first + at, points: height }));
const many = (points: number, count = 30): readonly number[] => Array.from({ length: count }, () => points);

test("many rows of one height are told it once, those between them one by one", () => {
  const runs = heightRuns(rows(4, 30, 15, ...many(28), 41, 15, ...many(15)));
  expect(runs.map(({ first, heights, alike }) => [first, heights.length, alike])).toEqual([[4, 2, null], [6, 30, 28], [36, 1, null], [37, 31, 15]]);
});

test("every row has its height, in whatever order they are given and with gaps between", () => {
  const given = [...rows(60, ...many(20, 25)), ...rows(3, 15, 28, 15, 41), { row: 9, points: 12 }];
  const told = heightRuns(given).flatMap(({ first, heights, alike }) => heights.map((height, at) => ({ row: first + at, points: alike ?? height })));
  expect(told).toEqual([...given].sort((a, b) => a.row - b.row));
});
