import { printMeasurements } from "../../bench/printMeasurements";

test("prints measurements as a table and marks what is over its limit", () => {
  expect(printMeasurements([
    { what: "Syncs", value: 2, unit: "requests", limit: 2 },
    { what: "Writing against hucre alone", value: 2.345, unit: "times", limit: 2 },
    { what: "Memory", value: 123.45, unit: "MB", limit: null },
  ])).toBe([
    "What is measured             Value  Limit  Unit",
    "---------------------------------------------------------",
    "Syncs                            2      2  requests",
    "Writing against hucre alone   2.35      2  times     OVER",
    "Memory                       123.5         MB",
  ].join("\n"));
});
