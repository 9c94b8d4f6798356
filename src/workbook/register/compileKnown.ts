import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt } from "../addresses/RangeAddress";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { REGISTER_NAMES } from "../settings/names";
import type { KnownTables } from "./KnownTables";
import type { RegisterLayout } from "./RegisterLayout";

/** How many places a list has at first, and how many more it gets when they are full. */
const LIST_PLACES = 300;

/** Around the name of each row, so that one is found whole among those of its unit. */
export const ROW_MARK = "|";

/** The lists of units and rows as the register checks its entries against, and offers them where a person types. The sheets that they speak of must be there. */
export function compileKnown(layout: RegisterLayout, known: KnownTables, language: Language): readonly PlanStep[] {
  const { units, rowNames } = known;
  const isEmpty = units.length === 0 || rowNames.length === 0;
  const { input } = TABLE_TEXTS[language];
  const message = { title: input.listTitle, text: input.listText };
  // The names reach over places still empty, so that they keep their meaning while tables come.
  const lists = { knownUnits: units.length, rowsOfUnits: units.length, knownRows: rowNames.length };
  const named = (name: keyof typeof lists): PlanStep => ({ kind: "set-name", scope: null, name: REGISTER_NAMES[name], refersTo: layout.list(name, Math.ceil(Math.max(1, lists[name]) / LIST_PLACES) * LIST_PLACES) });
  const names = [named("knownUnits"), named("rowsOfUnits"), named("knownRows")];
  if (isEmpty) return names;
  const [inUnits, inRows] = [layout.list("knownUnits", units.length), layout.list("knownRows", rowNames.length)];
  return [
    ...units.flatMap(({ title }, place): PlanStep[] => {
      if (title === null) return [];
      const { sheet, row, column } = title;
      const cell: CellContent = { formula: { type: "cell", sheet, row, column, absoluteRow: true, absoluteColumn: true } };
      return [{ kind: "write-cells", range: rangeAt(layout.sheet, inUnits.row + place, inUnits.column), cells: [[cell]] }];
    }),
    { kind: "write-cells", range: layout.list("rowsOfUnits", units.length), cells: units.map(({ rows }) => [`${ROW_MARK}${rows.join(ROW_MARK)}${ROW_MARK}`]) },
    { kind: "write-cells", range: inRows, cells: rowNames.map((name) => [name]) },
    ...names,
    { kind: "validate-cells", ranges: [layout.column("unit")], rule: { type: "list-of", range: inUnits }, message },
    { kind: "validate-cells", ranges: [layout.column("row")], rule: { type: "list-of", range: inRows }, message },
  ];
}
