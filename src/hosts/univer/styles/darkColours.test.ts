import { ACCENT, ASKS_FILL, GREY, INPUT_FILL, PAPER, UNFAVOURABLE } from "../../../workbook/formats/palette";
import { toDark } from "./darkColours";

const BLACK = "#000000";

test.each([[PAPER, "#1C1C1C"], [BLACK, "#FFFFFF"], ["#fff", "#1C1C1C"], ["rgb(0, 0, 0)", "#FFFFFF"], ["gray.500", "gray.500"]])("%s is drawn %s on dark paper", (colour, drawn) => {
  expect(toDark(colour)).toBe(drawn);
});

test.each([["the accent", ACCENT, PAPER, 7], ["grey", GREY, PAPER, 4.5], ["red", UNFAVOURABLE, PAPER, 4.5], ["a figure in an input cell", BLACK, INPUT_FILL, 7], ["a flagged cell", BLACK, ASKS_FILL, 7]])("%s is read as easily on dark paper", (_, letters, paper, least) => {
  expect(contrast(toDark(letters), toDark(paper))).toBeGreaterThanOrEqual(least);
});

test("an input cell stands out of dark paper more than out of white", () => {
  expect(contrast(toDark(INPUT_FILL), toDark(PAPER))).toBeGreaterThan(contrast(INPUT_FILL, PAPER) + 0.2);
});

/** As WCAG counts it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
