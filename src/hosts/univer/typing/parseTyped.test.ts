import { parseTyped, formatTyped } from "./parseTyped";

test.each([
  ["1234,5", 1234.5], ["-0,4", -0.4], ["−1 234 567,89", -1234567.89], ["1\u00a0234", 1234], ["12\u202f345", 12345], ["+5", 5], [" 7 ", 7], ["1,234", 1.234],
])("reads %j as a Finn types it", (text, value) => {
  expect(parseTyped(text, "fi")).toBe(value);
});

test.each(["12.5", "1 23", "1 2345", "abc", "=A1", "", "-", "1,2,3", "31.3.2026", "5 %"])("leaves %j to the program", (text) => {
  expect(parseTyped(text, "fi")).toBeNull();
});

test("leaves everything to the program in English", () => {
  expect(parseTyped("1,234", "en")).toBeNull();
});

test("what is shown in the editor can be typed again", () => {
  expect(parseTyped(formatTyped(-1234.5, "sv"), "sv")).toBe(-1234.5);
});
