import { isShownAs } from "./isShownAs";

test.each([[57880, "57,880"], [57880, "57 880,00"], [-1234.5, "(1 234,50 €)"], [57.88, "57,880"], [1234.567, "1\u00a0235"], [0, "0,00"], [0.5, "0,50"]])("%d is shown as %j", (value, text) => {
  expect(isShownAs(value, text)).toBe(true);
});

test.each([[0.05, "5 %"], [0.05, "5"], [46054, "1.2.2026"], [0.5, "12:00"], [100000, "1E+05"], [1234567, "1,2"], [12, "#####"], [12, ""]])("%d is not shown as %j", (value, text) => {
  expect(isShownAs(value, text)).toBe(false);
});
