import { countFitting } from "./useFittingCount";

const ROWS = [
  ["all of them where there is room", [80, 150, 240], 240, 3],
  ["those that leave room for the menu", [80, 150, 240], 239, 2],
  ["none where even the first does not fit", [80, 150], 79, 0],
  ["all of them before anything is laid out", [0, 0], 0, 2],
] as const;

test.each(ROWS)("shows %s", (_, rights, width, count) => {
  expect(countFitting(rights, width, 40)).toBe(count);
});
