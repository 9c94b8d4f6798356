import { formatFixed } from "./formatFixed";

test.each([
  [1234567.5, 1, "fi", "1\u00a0234\u00a0567,5"],
  [1234567.5, 1, "sv", "1\u00a0234\u00a0567,5"],
  [1234567.5, 1, "en", "1,234,567.5"],
  [-19757, 0, "fi", "-19\u00a0757"],
  [-0.4, 0, "fi", "0"],
  [-0.5, 0, "fi", "-1"],
  [1.005, 2, "en", "1.01"],
  [999.95, 1, "fi", "1\u00a0000,0"],
] as const)("%d with %i decimals is written in %s as %s", (number, decimals, language, written) => expect(formatFixed(number, decimals, language)).toBe(written));
