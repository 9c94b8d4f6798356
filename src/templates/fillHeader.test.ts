import { fillHeader } from "./fillHeader";

test.each([
  ["TOT {year-1} {through} kk", 2026, 3, "TOT 2025 3 kk"],
  ["TS {year+2} {unit}", 2026, 3, "TS 2028 €"],
  ["Toteuma {day}.{through}.", 2026, 2, "Toteuma 28.2."],
  ["Toteuma {day}.{through}.", 2024, 2, "Toteuma 29.2."],
  ["Toteuma {day}.{through}.", 2026, 6, "Toteuma 30.6."],
  ["Toteuma {day}.{through}.", 2026, 12, "Toteuma 31.12."],
  ["Poikkeama", 2026, 3, "Poikkeama"],
])("%s of %i and %i months is %s", (pattern, year, through, text) => expect(fillHeader(pattern, { year, through, unit: "€" })).toBe(text));
