import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import type { CellAddress } from "../addresses/CellAddress";
import { rangeAt } from "../addresses/RangeAddress";
import { binary, call } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { REGISTER_NAMES } from "../settings/names";
import type { KnownRow, KnownTables } from "./KnownTables";
import type { RegisterLayout } from "./RegisterLayout";

/** How many places a list has at first, and how many more it gets when they are full. */
const LIST_PLACES = 300;

/**
 * The lists of units and rows as the register checks its entries against, and offers them where a person types. They are references, so that a row
 * that gets another name has it here too. The sheets that they speak of must be there.
 */
export function compileKnown(layout: RegisterLayout, known: KnownTables, language: Language): readonly PlanStep[] {
  const { units, rows, listed, places } = known;
  const lists = { knownUnits: units.length, placeUnits: listed + places.length, placeRows: listed + places.length, knownRows: rows.length };
  // The names reach over places still empty, so that they keep their meaning while tables come.
  const names = (Object.keys(lists) as (keyof typeof lists)[]).map((name): PlanStep => (
    { kind: "set-name", scope: null, name: REGISTER_NAMES[name], refersTo: layout.list(name, Math.ceil(Math.max(1, lists[name]) / LIST_PLACES) * LIST_PLACES) }
  ));
  if (units.length === 0 || rows.length === 0) return names;
  const { input } = TABLE_TEXTS[language];
  const message = { title: input.listTitle, text: input.listText };
  const [inUnits, inRows] = [layout.list("knownUnits", units.length), layout.list("knownRows", rows.length)];
  const newPlaces = layout.list("placeUnits", lists.placeUnits);
  return [
    ...units.flatMap(({ cell }, place) => writeNew(inUnits.sheet, inUnits.row + place, inUnits.column, cell === null ? null : reference(cell))),
    ...rows.flatMap((row, place) => writeNew(inRows.sheet, inRows.row + place, inRows.column, row.label === null ? null : reference(row.label))),
    ...(places.length === 0 ? [] : [{
      kind: "write-cells", range: rangeAt(newPlaces.sheet, newPlaces.row + listed, newPlaces.column, places.length, 2),
      cells: places.map(({ title, row }): CellContent[] => [{ formula: reference(title) }, { formula: nameOf(row) }]),
    } as const]),
    ...names,
    { kind: "validate-cells", ranges: [layout.column("unit")], rule: { type: "list-of", range: inUnits }, message },
    { kind: "validate-cells", ranges: [layout.column("row")], rule: { type: "list-of", range: inRows }, message },
  ];
}

function writeNew(sheet: string, row: number, column: number, formula: Formula | null): readonly PlanStep[] {
  return formula === null ? [] : [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[{ formula }]] }];
}

/** The row's name, or nothing while another row of its table has the same. */
function nameOf({ label, among }: KnownRow & { readonly label: CellAddress }): Formula {
  const name = reference(label);
  if (among === null) return name;
  const all: Formula = { type: "range", from: { ...name, row: among.row }, to: { ...name, row: among.row + among.rows - 1 } };
  return call("IF", binary(call("COUNTIFS", all, name), ">", 1), "", name);
}

function reference({ sheet, row, column }: CellAddress): CellReference {
  return { type: "cell", sheet, row, column, absoluteRow: true, absoluteColumn: true };
}
