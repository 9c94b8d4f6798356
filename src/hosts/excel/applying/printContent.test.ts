import { printContent } from "./printContent";

it.each([
  [null, ""],
  [undefined, null],
  [-12.5, -12.5],
  [true, true],
  ["Toimintatuotot", "Toimintatuotot"],
  ["Åbo (stad)", "Åbo (stad)"],
  ["=1+1", "'=1+1"],
  ["007", "'007"],
  ["May 2026", "'May 2026"],
  ["tosi", "'tosi"],
  ["'tis", "''tis"],
  ["'", "''"],
  ["#REF!", "'#REF!"],
  ["#N/A", "'#N/A"],
  ["", ""],
])("writes %j as %j", (content, printed) => {
  expect(printContent(content)).toBe(printed);
});

it("writes a formula in English A1", () => {
  expect(printContent({ formula: { type: "binary", operator: "&", left: { type: "text", value: "TP " }, right: { type: "name", name: "toteuma.vuosi" } } })).toBe("=\"TP \"&toteuma.vuosi");
});

it.each([NaN, Infinity])("refuses %d, which no cell can hold", (value) => {
  expect(() => printContent(value)).toThrow("endless");
});
