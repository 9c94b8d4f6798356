import { findMoneyUnit } from "./findMoneyUnit";

test("a figure of another thousand is no unit of thousands", () => {
  expect(["31 000 €", "21000 euroa", "€ 1 000 200", "11 000 000 €"].map((text) => findMoneyUnit(text)?.unit)).toEqual(["euro", "euro", "euro", "euro"]);
});
