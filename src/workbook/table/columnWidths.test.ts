import { interimColumns } from "../../templates/columns";
import { columnKey } from "../../templates/TableTemplate";
import { headerWidth } from "./columnWidths";

test.each([
  ["amendments", "fi", 17], ["amendments", "sv", 21], ["amendments", "en", 15], ["actual", "fi", 12], ["amended-budget", "sv", 16], ["percent-used", "fi", 12], ["reason", "en", 10],
] as const)("the header of %s takes %s %i characters on two lines", (key, language, characters) => {
  const column = interimColumns.find((one) => columnKey(one) === key)!;
  expect(headerWidth(column, language)).toBe(characters);
});
