import fc from "fast-check";
import { escapeText, unescapeText } from "./escapes";

test.each([
  ["Toimintatuotot", "Toimintatuotot"], ["Åbo 😀\n", "Åbo 😀\n"], ["a_b", "a_b"], ["\u0001", "_x0001_"], ["\uffff", "_xFFFF_"], ["\ud800", "_xD800_"],
  ["_x0041_", "_x005F_x0041_"], ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"], ["_x0041\u0001", "_x005F_x0041_x0001_"],
])("writes %j as %j", (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test("every text comes back as it was, and nothing is left that XML cannot carry", () => {
  const piece = fc.constantFrom("_", "x", "0041", "005F", "\u0001", "\u001f", "\uffff", "\ud800", "\udc00", "😀", "é", "\n");
  fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join("")), (text) => {
    const escaped = escapeText(text);
    expect(unescapeText(escaped)).toBe(text);
    expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
  }));
});
