import { DEVIATION_RULES } from "../../domain/deviations/deviationRules";
import { hashText } from "../../domain/text/hashText";
import { DEVIATION_LIST_TEXTS } from "../../locale/deviationLists";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import type { CellAddress } from "../addresses/CellAddress";
import { at, binary, call, join } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { printFormula } from "../formulas/printFormula";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import type { ListedFlag, ListContent } from "./ListContent";
import { SOURCE_COLUMNS, TABLE_COLUMNS, type ListLayout } from "./listLayout";
import { cellOf, effectOf } from "./liveCells";

/** So many digits tell a thousand sources apart. */
const DIGITS = 10;

/** What a line shows of a blank cell would be a zero. */
const EMPTY: CellContent = { formula: { type: "text", value: "" } };

/** A text that is the same only where the same is written. */
export function printMade(cells: readonly (readonly CellContent[])[]): string {
  return hashText(JSON.stringify(cells.map((line) => line.map((content) => (typeof content === "object" && content !== null ? printFormula(content.formula) : content))))).slice(0, DIGITS);
}

/** The source of each line, in their order: its unit, row, rule, effect, words, reason and state as references, and what it is made as. */
export function makeSources(layout: ListLayout, { lines, tables }: Pick<ListContent, "lines" | "tables">): readonly (readonly CellContent[])[] {
  const places = new Map(tables.map(({ table }, place) => [table, place]));
  return lines.map((line) => {
    const cells = makeSource(layout, line, places.get(line.table) ?? null);
    return [...cells, printMade([cells])];
  });
}

function makeSource({ rules, tables }: ListLayout, { table, flag: { rule, cells } }: ListedFlag, place: number | null): readonly CellContent[] {
  // A reference to a blank cell shows 0, and a text that formulas give is never blank.
  const typed = (cell: CellAddress | null): CellContent => (cell === null ? EMPTY : { formula: join(cellOf(cell), "") });
  const name = rules.column + DEVIATION_RULES.findIndex(({ key }) => key === rule);
  return [
    { formula: place === null ? cellOf(table.title) : at(tables.row + place, TABLE_COLUMNS.table) },
    { formula: cellOf(cells.label) },
    { formula: fixed(rules.row, name) },
    { formula: effectOf(cells.effect, table) },
    { formula: cellOf(cells.words) },
    typed(cells.reason),
    cells.state === null ? EMPTY : { formula: cellOf(cells.state) },
  ];
}

/** What tells a source from all others: what it is made as, and where its effect stands, which Excel keeps up when rows are inserted. Programs differ in where they put sheets' names in quotes. */
export function identifySource(made: string, effect: string): string {
  return made === "" && effect === "" ? "" : `${made} ${effect.replace(/'/g, "")}`;
}

/** The same of a source that is to be. */
export function identifyMade(source: readonly CellContent[]): string {
  const effect = source[SOURCE_COLUMNS.effect - SOURCE_COLUMNS.unit];
  return identifySource(String(source.at(-1)), typeof effect === "object" && effect !== null ? printFormula(effect.formula) : "");
}

/** The words above the sources. */
export function compileSourceHead({ header, rules, chosen }: ListLayout, language: Language): readonly PlanStep[] {
  const texts = DEVIATION_LIST_TEXTS[language];
  const names = DEVIATION_TEXTS[language].rules;
  return [
    { kind: "write-cells", range: rules, cells: [DEVIATION_RULES.map(({ key }) => names[key])] },
    { kind: "write-cells", range: { ...header, row: header.row - 1, column: chosen.column, columns: 1 }, cells: [[TABLE_TEXTS[language].notPrinted]] },
    { kind: "write-cells", range: { ...header, column: SOURCE_COLUMNS.unit, columns: 7 }, cells: [[texts.unit, texts.row, texts.rule, texts.effect, texts.words, texts.reason, texts.state]] },
  ];
}

/** The steps that write sources from a place on, counted from 0, each with the cell that says whether it still is what it was made as. */
export function compileSources({ sources, still }: ListLayout, first: number, cells: readonly (readonly CellContent[])[]): readonly PlanStep[] {
  if (cells.length === 0) return [];
  const place = { row: sources.row + first, rows: cells.length };
  const checks = cells.map((_, index): CellContent[] => [{ formula: compileStill(place.row + index) }]);
  return [
    { kind: "write-cells", range: { ...sources, ...place }, cells },
    { kind: "write-cells", range: { ...still, ...place }, cells: checks },
  ];
}

/** What the source was made as; nothing where a cell that it refers to is gone. */
function compileStill(row: number): Formula {
  const { unit, row: label, rule, effect, words, reason, state, made } = SOURCE_COLUMNS;
  const [first, ...rest] = [unit, label, rule, effect, words, state].map((column) => at(row, column)) as [CellReference, ...CellReference[]];
  // A reason may be as long as a cell holds, and joined with others be an error.
  const isBlank = call("AND", binary(join(first, ...rest), "=", ""), binary(at(row, reason), "=", ""));
  return call("IFERROR", call("IF", isBlank, "", at(row, made)), "");
}

/** The part of a line that its source gives. */
export function fromSource({ sources }: ListLayout, row: number, column: number): CellContent {
  const inColumn = (cell: CellReference): CellReference => ({ ...cell, absoluteColumn: true, absoluteRow: true });
  const range = { type: "range", from: inColumn(at(sources.row, column)), to: inColumn(at(sources.row + sources.rows - 1, column)) } as const;
  return { formula: call("INDEX", range, { ...at(row, SOURCE_COLUMNS.number), absoluteColumn: true }) };
}

function fixed(row: number, column: number): CellReference {
  return { ...at(row, column), absoluteRow: true, absoluteColumn: true };
}
