import { DEVIATION_LIST_TEXTS } from "../../locale/deviationLists";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import type { RangeAddress } from "../addresses/RangeAddress";
import { rangeAt } from "../addresses/RangeAddress";
import type { CellAddress } from "../addresses/CellAddress";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { UNIT_NAMES } from "../settings/unitNames";
import { compileListLook, listHeights } from "./compileListLook";
import { compileAreas, compileTableLines } from "./compileAreas";
import { LIST_COLUMNS, TABLE_COLUMNS, type ListLayout } from "./listLayout";
import type { ListContent } from "./ListContent";
import { LIST_NAMES } from "./listNames";
import { cellOf, effectOf } from "./liveCells";
import type { FlaggedTable, RowFlag } from "./FlaggedTable";

/** The steps that fill a new sheet of deviations, which must be there: what stands in it are references to the tables, what is listed and in what order is settled here. */
export function compileList(layout: ListLayout, content: ListContent, language: Language): readonly PlanStep[] {
  const { sheet } = layout;
  return [
    ...compileContents(layout, content, content.lines.length, content.tables.length, language),
    ...compileListLook(layout),
    { kind: "set-row-heights", sheet, heights: listHeights(layout, content, content.lines.length, language) },
    { kind: "set-name", scope: null, name: LIST_NAMES.lines, refersTo: layout.lines },
    { kind: "set-name", scope: null, name: LIST_NAMES.numbers, refersTo: layout.numbers },
    printSetup(layout, language),
    { kind: "protect-sheet", sheet },
  ];
}

/** How many places of lines and of tables hold something. */
export interface FilledPlaces {
  readonly lines: number;
  readonly tables: number;
}

/** The steps that bring the list of a sheet that stands up to date: contents alone, the places that are left over emptied. What was empty and stays so is not written: a host would have to remember it. */
export function compileListAgain(layout: ListLayout, content: ListContent, filled: FilledPlaces, language: Language): readonly PlanStep[] {
  const lines = Math.max(content.lines.length, Math.min(filled.lines, layout.lines.rows));
  const tables = Math.max(content.tables.length, Math.min(filled.tables, layout.tables.rows));
  return [
    ...compileContents(layout, content, lines, tables, language),
    { kind: "set-row-heights", sheet: layout.sheet, heights: listHeights(layout, content, lines, language) },
    printSetup(layout, language),
  ];
}

/** Everything that stands in cells, so many places of lines and tables among it. */
function compileContents(layout: ListLayout, content: ListContent, lines: number, tables: number, language: Language): readonly PlanStep[] {
  const { sheet } = layout;
  const texts = DEVIATION_LIST_TEXTS[language];
  const write = (range: RangeAddress, cells: readonly (readonly CellContent[])[]): PlanStep => ({ kind: "write-cells", range, cells });
  const listed = content.lines.map(({ table, flag }, index) => compileLine(layout, table, flag, index, content.hasUnits, language));
  const empty = Array.from({ length: lines - listed.length }, (): CellContent[] => Array.from({ length: layout.lines.columns }, () => null));
  return [
    write(rangeAt(sheet, 0, 0, layout.statusRow + 1), [[texts.title], [texts.subtitle], [{ formula: compileStatus(layout, language) }]]),
    write({ ...layout.numbers, row: layout.numbers.row - 1 }, [[texts.numbers.listed, texts.numbers.standing, texts.numbers.flagged, texts.state, texts.numbers.tables]]),
    write(layout.numbers, [[...compileNumbers(layout, content.lines.length), DEVIATION_TEXTS[language].reasonStates.given, content.tables.length]]),
    ...compileAreas(layout, content, language),
    write(rangeAt(sheet, layout.listTitleRow, 0), [[{ formula: join(texts.listTitle, "1–", compileMonth(layout), "/", named(SETTING_NAMES.year)) }]]),
    write(layout.header, [[texts.unit, texts.row, texts.rule, texts.effect, texts.words, texts.reason, texts.state, texts.responsible]]),
    ...(lines === 0 ? [] : [write({ ...layout.lines, rows: lines }, [...listed, ...empty])]),
    ...compileTableLines(layout, content, tables, language),
  ];
}

function printSetup({ sheet, printed, listTitleRow, lines }: ListLayout, language: Language): PlanStep {
  return {
    kind: "set-up-print", sheet,
    setup: {
      area: printed, orientation: "landscape", paper: "A4", fitToWidth: true,
      repeatedRows: { first: listTitleRow, last: lines.row - 1 }, footer: { left: DEVIATION_LIST_TEXTS[language].title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
    },
  };
}

function compileLine({ lines }: ListLayout, table: FlaggedTable, { rule, cells }: RowFlag, index: number, hasUnits: boolean, language: Language): readonly CellContent[] {
  // A reference to a blank cell shows 0, and a text that formulas give is never blank.
  const typed = (cell: CellAddress | null): CellContent => (cell === null ? null : { formula: join(cellOf(cell), "") });
  const unit = at(lines.row + index, LIST_COLUMNS.unit);
  return [
    { formula: cellOf(table.title) },
    { formula: cellOf(cells.label) },
    DEVIATION_TEXTS[language].rules[rule],
    { formula: effectOf(cells.effect, table) },
    { formula: cellOf(cells.words) },
    typed(cells.reason),
    typed(cells.state),
    hasUnits ? { formula: call("IFERROR", join(call("INDEX", named(UNIT_NAMES.responsible), call("MATCH", unit, named(UNIT_NAMES.name), 0)), ""), "") } : null,
  ];
}

/** The month that the tables' figures are of where they agree, else the closed one: a month is closed before its figures are brought in. */
function compileMonth({ tables }: ListLayout): Formula {
  const months = span(at(tables.row, TABLE_COLUMNS.month), at(tables.row + tables.rows - 1, TABLE_COLUMNS.month));
  const least = call("MIN", months);
  return call("IF", call("AND", binary(call("COUNT", months), ">", 0), binary(least, "=", call("MAX", months))), least, named(SETTING_NAMES.through));
}

/** Listed, still standing, and in the tables now. */
function compileNumbers({ lines, areas }: ListLayout, listed: number): readonly CellContent[] {
  const effects = { type: "range", from: at(lines.row, LIST_COLUMNS.effect), to: at(lines.row + lines.rows - 1, LIST_COLUMNS.effect) } as const;
  return [listed, { formula: call("COUNT", effects) }, { formula: at(areas.row + areas.rows - 1, LIST_COLUMNS.row) }];
}

/** Whether the list tells what the tables do: alike in number, and every line still flagged. */
function compileStatus({ numbers }: ListLayout, language: Language): Formula {
  const { upToDate, behind } = DEVIATION_LIST_TEXTS[language];
  const [listed, standing, flagged] = [0, 1, 2].map((place) => at(numbers.row, numbers.column + place)) as [CellReference, CellReference, CellReference];
  const shown = (cell: CellReference): Formula => call("FIXED", cell, 0);
  return call(
    "IF", call("AND", binary(listed, "=", flagged), binary(listed, "=", standing)), join(upToDate, shown(listed)),
    join(behind.listed, shown(listed), behind.standing, shown(standing), behind.flagged, shown(flagged), behind.update),
  );
}
