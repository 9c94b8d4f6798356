import { interimColumns } from "../../templates/interimColumns";
import { columnKey } from "../../templates/TableTemplate";
import { headerWidth } from "./columnWidths";

test.each([
  ["amendments", "fi", 16], ["amendments", "sv", 20], ["amendments", "en", 14], ["actual", "fi", 12], ["amended-budget", "sv", 15], ["percent-used", "fi", 12], ["reason", "en", 9],
] as const)("the header of %s takes %s %i characters on two lines", (key, language, characters) => {
  const column = interimColumns.find((one) => columnKey(one) === key)!;
  expect(headerWidth(column, language)).toBe(characters);
});
