import { DEVIATION_LIST_TEXTS } from "../../locale/deviationLists";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { at, binary, call, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { LIST_COLUMNS, TABLE_COLUMNS, type ListLayout } from "./listLayout";
import type { ListContent, SummedTable } from "./ListContent";
import { cellOf, rangeOf } from "./liveCells";
import type { FlaggedTable } from "./FlaggedTable";

/** The steps of the summary: a row for each service area and their total, summed from what each table tells. */
export function compileAreas({ areasHeader, areas, tables }: ListLayout, content: ListContent, language: Language): readonly PlanStep[] {
  const texts = DEVIATION_LIST_TEXTS[language];
  const column = (place: number): Formula => {
    const fixed = (row: number): CellReference => ({ ...at(row, place), absoluteRow: true, absoluteColumn: true });
    return span(fixed(tables.row), fixed(tables.row + Math.max(1, content.tables.length) - 1));
  };
  // The area's number is that of its row, so that the formula is the same in all of them.
  const numberOf = (area: number): Formula => call("COUNTA", span({ ...at(areas.row, LIST_COLUMNS.unit), absoluteRow: true, absoluteColumn: true }, { ...at(areas.row + area, LIST_COLUMNS.unit), absoluteColumn: true }));
  const sumOf = (place: number, area: number): CellContent => ({ formula: call("SUMIFS", column(place), column(TABLE_COLUMNS.area), numberOf(area)) });
  const last = areas.row + areas.rows - 1;
  const total = (place: number): CellContent => (content.areas.length === 0 ? 0 : { formula: call("SUM", span(at(areas.row, place), at(last - 1, place))) });
  const whole = content.areas.flatMap(({ isPart }, area) => (isPart ? [] : [at(areas.row + area, LIST_COLUMNS.effect)]));
  // What an area within another loses is in the other's line already.
  const loss: CellContent = whole.length === content.areas.length ? total(LIST_COLUMNS.effect) : { formula: call("SUM", ...whole) };
  return [
    { kind: "write-cells", range: areasHeader, cells: [[texts.area, texts.flags, texts.missing, texts.loss]] },
    {
      kind: "write-cells", range: areas,
      cells: [
        ...content.areas.map(({ name }, area): CellContent[] => [name, sumOf(TABLE_COLUMNS.flags, area), sumOf(TABLE_COLUMNS.missing, area), sumOf(TABLE_COLUMNS.loss, area)]),
        [texts.total, total(LIST_COLUMNS.row), total(LIST_COLUMNS.rule), loss],
      ],
    },
  ];
}

/** The steps that tell of each table, in so many places: its unit, its service area by number, its flags, its missing reasons, how its binding row ends the year and the month of its figures. */
export function compileTableLines({ tablesHeader, tables, numbers }: ListLayout, content: ListContent, places: number, language: Language): readonly PlanStep[] {
  const texts = DEVIATION_LIST_TEXTS[language];
  const empty = Array.from({ length: places - content.tables.length }, (): CellContent[] => Array.from({ length: tables.columns }, () => null));
  return [
    { kind: "write-cells", range: { ...tablesHeader, row: numbers.row - 2, rows: 1, columns: 1 }, cells: [[TABLE_TEXTS[language].notPrinted]] },
    { kind: "write-cells", range: tablesHeader, cells: [[texts.tables.table, texts.tables.area, texts.flags, texts.missing, texts.loss, TABLE_TEXTS[language].figuresOfMonths]] },
    ...(places === 0 ? [] : [{ kind: "write-cells", range: { ...tables, rows: places }, cells: [...content.tables.map(compileTableLine), ...empty] } as const]),
  ];
}

function compileTableLine({ table, area, isLeading }: SummedTable): readonly CellContent[] {
  return [
    { formula: cellOf(table.title) },
    area + 1,
    // A removed sheet takes its flags along, which the numbers above then tell.
    { formula: call("IFERROR", cellOf(table.count), 0) },
    compileMissing(table),
    isLeading ? compileLoss(table) : null,
    table.month === null ? null : { formula: call("IF", call("ISNUMBER", cellOf(table.month)), cellOf(table.month), "") },
  ];
}

function compileMissing({ states, missingWord }: FlaggedTable): CellContent {
  return states === null ? null : { formula: call("IFERROR", call("COUNTIFS", rangeOf(states), missingWord), 0) };
}

/** The unfavourable effect of the row that the table itself names as binding, among those that may bind it: a person's own row of that name is none of them. */
function compileLoss({ yearEnd, euros }: FlaggedTable): CellContent {
  if (yearEnd === null) return null;
  const effect = yearEnd.rows.reduceRight<Formula>(
    // An effect that is not there is an empty text.
    (otherwise, row) => call("IF", binary(cellOf(row.label), "=", cellOf(yearEnd.binding)), call("SUM", cellOf(row.effect)), otherwise), { type: "number", value: 0 },
  );
  return { formula: call("IFERROR", call("MIN", euros === 1 ? effect : binary(effect, "*", euros), 0), 0) };
}
