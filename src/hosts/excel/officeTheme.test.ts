import { isDark } from "./officeTheme";

it.each([["#ffffff", false], ["#262626", true], ["#1B3A6B", true], ["F3F2F1", false], ["", false]])("tells of %j whether it is dark: %s", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
