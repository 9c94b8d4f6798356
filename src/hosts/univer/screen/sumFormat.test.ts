import { numfmt } from "@univerjs/core";
import { sumFormat } from "./sumFormat";

test.each([
  ["fi", "#,##0", -17967800, "-17\u00a0967\u00a0800"], ["sv", "#,##0.00", 1234.5, "1\u00a0234,50"], ["en", "#,##0;-#,##0", -1234, "-1,234"],
  ["fi", null, 1234, "1\u00a0234"], ["fi", null, 1234.5, "1\u00a0234,50"], ["fi", "General", -5, "-5"],
] as const)("a sum in %s of cells with the format %s is shown in the language: %d is %j", (language, pattern, value, shown) => {
  expect(numfmt.format(sumFormat([value], pattern, language), value, { throws: false })).toBe(shown);
});
