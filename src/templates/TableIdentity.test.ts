import { USUAL_CONVENTIONS } from "../domain/statement/Conventions";
import { parseTableIdentity, printTableIdentity, type TableIdentity } from "./TableIdentity";

const IDENTITY: TableIdentity = { kind: "interim-statement", variant: "usual", version: 1, language: "fi", conventions: { ...USUAL_CONVENTIONS, deviation: "actual-minus-budget", moneyUnit: "thousand-euro" }, year: 2026, through: 3, unit: "Talous; henkilöstö" };

test("an identity is read back from its line, a semicolon in the unit and all", () => {
  expect(parseTableIdentity(printTableIdentity(IDENTITY))).toEqual(IDENTITY);
});

test("an identity remembers that its table sums the register of amendments", () => {
  const summing: TableIdentity = { ...IDENTITY, sumsRegister: true };
  expect(parseTableIdentity(printTableIdentity(summing))).toEqual(summing);
  expect(parseTableIdentity(printTableIdentity(IDENTITY))).not.toHaveProperty("sumsRegister");
});

test("a line of the first form, of before tables had variants, is read with what was usual then", () => {
  expect(parseTableIdentity("interim-statement;1;sv;B;blank;2026;3;Talous; henkilöstö")).toEqual({
    kind: "interim-statement", variant: "usual", version: 1, language: "sv", conventions: { ...USUAL_CONVENTIONS, signs: "B", zeroBudget: "blank" }, year: 2026, through: 3, unit: "Talous; henkilöstö",
  });
});

test("a line fits in a defined name whatever the unit's length", () => {
  expect(printTableIdentity({ ...IDENTITY, unit: "x".repeat(400) })).toHaveLength(255);
});

test.each([
  ["an emoji", "😀"],
  ["a letter and its accent", "a\u0308"],
  ["a family", "👨‍👩‍👧"],
])("%s at the end of a long unit is kept whole or left out", (_, letter) => {
  const begun = printTableIdentity({ ...IDENTITY, unit: "" });
  const room = 255 - begun.length;
  const fits = "x".repeat(room - letter.length) + letter;
  expect(printTableIdentity({ ...IDENTITY, unit: `${fits}y` })).toBe(begun + fits);
  expect(printTableIdentity({ ...IDENTITY, unit: `x${fits}y` })).toBe(`${begun}x${"x".repeat(room - letter.length)}`);
});

test.each(["", "hei", "interim-statement;1;de;A;zero;2026;3;X", "interim-statement;0;fi;A;zero;2026;3;X", "interim-statement;1;fi;E;zero;2026;3;X", "interim-statement;1;fi;A;zero;2026;13;X"])("%j is none of ours", (line) => {
  expect(parseTableIdentity(line)).toBeNull();
});
