import { stepInGrid } from "./stepInGrid";

const TWO_ROWS = { count: 6, columns: 3 };

describe("a step by keyboard in a grid of buttons", () => {
  test.each<[string, number, number | null, string]>([
    ["ArrowRight", 2, 3, "goes on to the next row"],
    ["ArrowLeft", 3, 2, "goes back to the row before"],
    ["ArrowDown", 1, 4, "keeps the column"],
    ["ArrowUp", 4, 1, "keeps the column"],
    ["Home", 4, 0, "leads to the first"],
    ["End", 1, 5, "leads to the last"],
    ["ArrowRight", 5, null, "stays at the end"],
    ["ArrowUp", 2, null, "stays in the first row"],
    ["Enter", 2, null, "is not a step"],
    ["ArrowDown", -1, null, "needs a button to start from"],
  ])("%s from %d leads to %p: it %s", (key, here, place, _why) => {
    expect(stepInGrid(key, here, TWO_ROWS)).toBe(place);
  });
});
