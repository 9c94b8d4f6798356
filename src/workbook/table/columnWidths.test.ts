import { USUAL_CONVENTIONS } from "../../domain/statement/Conventions";
import { LANGUAGES } from "../../locale/Language";
import { TEMPLATES } from "../../templates";
import { interimColumns } from "../../templates/columns";
import { columnKey } from "../../templates/TableTemplate";
import { columnWidths, headerWidth } from "./columnWidths";
import { expandRows } from "./expandRows";
import { layOutTable } from "./layOutTable";

test.each([
  ["amendments", "fi", 17], ["amendments", "sv", 21], ["amendments", "en", 15], ["actual", "fi", 12], ["amended-budget", "sv", 16], ["percent-used", "fi", 10], ["reason", "en", 10],
] as const)("the header of %s takes %s %i characters on two lines", (key, language, characters) => {
  const column = interimColumns.find((one) => columnKey(one) === key)!;
  expect(headerWidth(column, language)).toBe(characters);
});

// Of A4 landscape between Excel's own margins, in characters of Calibri 11; a table is printed as wide as the page.
const PAGE = 140;
// Of the letters on paper to those on the screen: seven points and a half of eleven.
const LEAST_SCALE = 0.68;

test.each(TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ template, language }))))("$template.kind, $template.variant, in $language fits an A4 page in letters that can be read", ({ template, language }) => {
  const definition = { template, rows: expandRows(template), unit: "Yhteiset palvelut", year: 2026, through: 3, language, conventions: USUAL_CONVENTIONS };
  const layout = layOutTable(definition, { sheet: "Yhteiset palvelut", row: 0, column: 0 });
  const printed = columnWidths(definition, layout, () => null).filter(({ column }) => column < layout.keyColumn).reduce((sum, { characters }) => sum + characters, 0);
  expect(PAGE / printed).toBeGreaterThan(LEAST_SCALE);
});
