import { countLines } from "./recordHeights";

test.each([
  ["", 10, 1],
  ["Hyvinvointi", 11, 1],
  ["Hyvinvointi lisääntyy", 21, 1],
  ["Hyvinvointi lisääntyy", 20, 2],
  ["Hyvinvointi lisääntyy", 8, 4],
  ["a b c d", 3, 2],
  ["ensin\nsitten\n", 20, 3],
  ["x".repeat(30), 10, 3],
])("the words %j take, in %i letters, %i lines", (text, room, lines) => {
  expect(countLines(text, room)).toBe(lines);
});
