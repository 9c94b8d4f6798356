import { DEVIATION_LIST_TEXTS } from "../../locale/deviationLists";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import type { RangeAddress } from "../addresses/RangeAddress";
import { rangeAt } from "../addresses/RangeAddress";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { UNIT_NAMES } from "../settings/unitNames";
import { compileListLook, listHeights } from "./compileListLook";
import { compileAreas, compileTableLines } from "./compileAreas";
import { chooseSources, type ChosenSources } from "./chooseSources";
import { compileSourceHead, compileSources, fromSource, identifyMade, makeSources, printMade } from "./compileSources";
import { LIST_COLUMNS, SOURCE_COLUMNS, TABLE_COLUMNS, type ListLayout } from "./listLayout";
import type { ListContent } from "./ListContent";
import { LIST_NAMES } from "./listNames";

/** The steps that fill a new sheet of deviations, which must be there: what stands in it are references to the tables, what is listed and in what order is settled here. */
export function compileList(layout: ListLayout, content: ListContent, language: Language): readonly PlanStep[] {
  const { sheet } = layout;
  return [
    ...compileContents(layout, content, NOTHING, language),
    ...compileListLook(layout),
    { kind: "set-row-heights", sheet, heights: listHeights(layout, content, content.lines.length, language) },
    { kind: "set-name", scope: null, name: LIST_NAMES.lines, refersTo: layout.lines },
    { kind: "set-name", scope: null, name: LIST_NAMES.numbers, refersTo: layout.numbers },
    { kind: "set-name", scope: null, name: LIST_NAMES.sources, refersTo: layout.still },
    printSetup(layout, language),
    { kind: "protect-sheet", sheet },
  ];
}

/** What stands on a sheet of deviations. */
export interface StandingList {
  /** How many places of lines and of tables hold something. */
  readonly lines: number;
  readonly tables: number;
  /** What identifies each source; "" in a place that holds none. */
  readonly sources: readonly string[];
  /** What tells of tables and service areas was made as; "" where it does not tell what the tables do. */
  readonly made: string;
}

const NOTHING: StandingList = { lines: 0, tables: 0, sources: [], made: "" };

/**
 * The steps that bring the list of a sheet that stands up to date, contents alone: the order of the lines, the sources that it lacks, and what tells of the tables only
 * where that is another; null where there is no room for the sources. A host has to remember what it writes over, which may be more than is written.
 */
export function compileListAgain(layout: ListLayout, content: ListContent, standing: StandingList, language: Language): readonly PlanStep[] | null {
  const { added, first } = chooseFor(layout, content, standing);
  if (first + added.length > layout.sources.rows) return null;
  const lines = Math.max(content.lines.length, Math.min(standing.lines, layout.lines.rows));
  return [
    ...compileContents(layout, content, standing, language),
    { kind: "set-row-heights", sheet: layout.sheet, heights: listHeights(layout, content, lines, language) },
    printSetup(layout, language),
  ];
}

function chooseFor(layout: ListLayout, content: ListContent, standing: StandingList): ChosenSources & { readonly cells: readonly (readonly CellContent[])[] } {
  const cells = makeSources(layout, content);
  return { cells, ...chooseSources(cells.map(identifyMade), standing.sources) };
}

/** What stands in cells, as far as it does not stand there yet. */
function compileContents(layout: ListLayout, content: ListContent, standing: StandingList, language: Language): readonly PlanStep[] {
  const { cells, numbers, added, first } = chooseFor(layout, content, standing);
  const fixed = compileFixed(layout, content, content.tables.length, language).flatMap((step) => (step.kind === "write-cells" ? step.cells : []));
  const made = printMade([...fixed, [content.hasUnits]]);
  const isSame = standing.made === made;
  const tables = Math.max(content.tables.length, Math.min(standing.tables, layout.tables.rows));
  return [
    ...(isSame ? [] : compileFixed(layout, content, tables, language)),
    write(layout.numbers, [[...compileNumbers(layout, content.lines.length), DEVIATION_TEXTS[language].reasonStates.given, content.tables.length, made, { formula: compileMade(layout) }]]),
    ...compileLines(layout, content, isSame ? standing.lines : 0, standing.lines),
    ...compileChosen(layout, numbers, standing.lines),
    ...compileSources(layout, first, added.flatMap((line) => [cells[line] ?? []])),
  ];
}

const write = (range: RangeAddress, cells: readonly (readonly CellContent[])[]): PlanStep => ({ kind: "write-cells", range, cells });

/** All that does not change with the flags of the tables: words, and what tells of each table and service area. */
function compileFixed(layout: ListLayout, content: ListContent, tables: number, language: Language): readonly PlanStep[] {
  const { sheet } = layout;
  const texts = DEVIATION_LIST_TEXTS[language];
  return [
    write(rangeAt(sheet, 0, 0, layout.statusRow + 1), [[texts.title], [texts.subtitle], [{ formula: compileStatus(layout, language) }]]),
    write({ ...layout.numbers, row: layout.numbers.row - 1, columns: 5 }, [[texts.numbers.listed, texts.numbers.standing, texts.numbers.flagged, texts.state, texts.numbers.tables]]),
    ...compileAreas(layout, content, language),
    write(rangeAt(sheet, layout.listTitleRow, 0), [[{ formula: join(texts.listTitle, "1–", compileMonth(layout), "/", named(SETTING_NAMES.year)) }]]),
    write(layout.header, [[texts.unit, texts.row, texts.rule, texts.effect, texts.words, texts.reason, texts.state, texts.responsible]]),
    ...compileSourceHead(layout, language),
    ...compileTableLines(layout, content, tables, language),
  ];
}

/** The lines from a place on: the same formulas in each, and nothing in the places that are left over. */
function compileLines(layout: ListLayout, { lines: { length }, hasUnits }: ListContent, from: number, filled: number): readonly PlanStep[] {
  const { lines } = layout;
  const [first, last] = [Math.min(from, length), Math.max(length, Math.min(filled, lines.rows))];
  if (last === first) return [];
  const cells = Array.from({ length: last - first }, (_, index): readonly CellContent[] => {
    const place = first + index;
    return place < length ? compileLine(layout, lines.row + place, hasUnits) : Array.from({ length: lines.columns }, () => null);
  });
  return [write({ ...lines, row: lines.row + first, rows: last - first }, cells)];
}

function compileLine(layout: ListLayout, row: number, hasUnits: boolean): readonly CellContent[] {
  const { unit, row: label, rule, effect, words, reason, state } = SOURCE_COLUMNS;
  const name = at(row, LIST_COLUMNS.unit);
  return [
    ...[unit, label, rule, effect, words, reason, state].map((column) => fromSource(layout, row, column)),
    hasUnits ? { formula: call("IFERROR", join(call("INDEX", named(UNIT_NAMES.responsible), call("MATCH", name, named(UNIT_NAMES.name), 0)), ""), "") } : null,
  ];
}

/** The numbers of the lines' sources, which are their order. */
function compileChosen({ chosen }: ListLayout, numbers: readonly number[], filled: number): readonly PlanStep[] {
  const rows = Math.max(numbers.length, Math.min(filled, chosen.rows));
  return rows === 0 ? [] : [write({ ...chosen, rows }, Array.from({ length: rows }, (_, place) => [numbers[place] ?? null]))];
}

/** What tells of the tables was made as, as long as no sheet that it tells of is gone. */
function compileMade({ numbers, tables }: ListLayout): Formula {
  const all = span(at(tables.row, tables.column), at(tables.row + tables.rows - 1, tables.column + tables.columns - 1));
  return call("IF", call("ISNUMBER", call("MAX", all)), at(numbers.row, numbers.column + numbers.columns - 2), "");
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
