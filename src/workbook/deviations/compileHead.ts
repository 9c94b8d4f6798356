import type { RuleKey } from "../../domain/deviations/DeviationRule";
import type { StatementWatch } from "../../domain/deviations/DeviationWatch";
import type { RowKey } from "../../domain/statement/Row";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent } from "../plan/WorkbookPlan";
import { UNIT_NAMES } from "../settings/unitNames";
import { inUnit, type TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";
import { bindingCell, bindingKeyCell, countCell, hasColumn, levelCell, limitCells, outdatedCell, ruleColumns } from "./headCells";
import { LIMIT_NAMES } from "./limitNames";

/** A cell above the columns of deviations and what stands in it. */
export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What stands above the columns of deviations: how many flags there are, the unit's level and binding row, and the limits that hold for it; none where the table has no rules. */
export function compileHead(definition: TableDefinition, layout: TableLayout): readonly HeadCell[] {
  const rules = ruleColumns(definition);
  const [first] = rules;
  const last = rules.at(-1);
  if (first === undefined || last === undefined) return [];
  const { head } = DEVIATION_TEXTS[definition.language];
  const put = ({ row, column }: CellReference, content: CellContent): HeadCell => ({ row, column, content });
  const formula = (cell: CellReference, of: Formula): HeadCell => put(cell, { formula: of });
  const cells = span(at(layout.headerRow + 1, layout.columnOf(first)), at(layout.noteRow - 1, layout.columnOf(last)));
  const level = levelCell(layout);
  return [
    formula(countCell(layout), call("COUNT", cells)),
    definition.hasUnits === true ? formula(level, call("IFERROR", call("MATCH", unitPart(layout, UNIT_NAMES.level), named(LIMIT_NAMES.levels), 0), 1)) : formula(level, { type: "number", value: 1 }),
    ...(definition.template.deviations?.kind === "statement" ? compileBindingRow(definition, layout, definition.template.deviations.binding).map(({ cell, of }) => formula(cell, of)) : []),
    ...(hasColumn(definition, "explained") ? labels(layout, layout.columnOf("explained"), [head.euros, head.percent, head.mode]) : []),
    ...(hasColumn(definition, "to-explain") ? [formula(outdatedCell(layout), inTableUnit(definition, named(LIMIT_NAMES.outdated)))] : []),
    ...rules.flatMap((rule) => compileLimitCells(definition, layout, rule, level).map(({ cell, of }) => formula(cell, of))),
  ];
}

function labels(layout: TableLayout, column: number, words: readonly [string, string, string]): readonly HeadCell[] {
  return [layout.stampRow, layout.titleRow, layout.subtitleRow].map((row, index) => ({ row, column, content: words[index] ?? null }));
}

function compileLimitCells(definition: TableDefinition, layout: TableLayout, rule: RuleKey, level: CellReference): readonly { readonly cell: CellReference; readonly of: Formula }[] {
  const cells = limitCells(layout, rule);
  const place = call("MATCH", { ...at(layout.keyRow, layout.columnOf(rule)), absoluteRow: true }, named(LIMIT_NAMES.rules), 0);
  return [
    { cell: cells.euros, of: inTableUnit(definition, call("INDEX", named(LIMIT_NAMES.euros), place, level)) },
    { cell: cells.percent, of: call("INDEX", named(LIMIT_NAMES.percent), place, level) },
    { cell: cells.mode, of: join(call("INDEX", named(LIMIT_NAMES.modes), place), "") },
  ];
}

/** Limits are euros; a table may be written in thousands. A limit that is not there stays so. */
function inTableUnit(definition: TableDefinition, euros: Formula): Formula {
  const factor = 1 / inUnit(definition, "amended-budget", 1);
  return factor === 1 ? euros : call("IFERROR", binary(euros, "/", factor), "");
}

/** The key and the name of the row that binds, as the table writes them: of a unit whose gross binds, or whose net does; what the list of units says goes before the usual. */
function compileBindingRow(definition: TableDefinition, layout: TableLayout, { gross, net }: StatementWatch["binding"]): readonly { readonly cell: CellReference; readonly of: Formula }[] {
  const usual = named(LIMIT_NAMES.binding);
  const listed = unitPart(layout, UNIT_NAMES.binding);
  const word = definition.hasUnits === true ? call("IFERROR", call("IF", binary(listed, "=", ""), usual, listed), usual) : usual;
  const label = (key: RowKey): Formula => (definition.rows.some((row) => row.key === key) ? { ...at(layout.rowOf(key), layout.labelColumn), absoluteRow: true, absoluteColumn: true } : { type: "text", value: "" });
  return [
    { cell: bindingKeyCell(layout), of: call("IF", binary(word, "=", named(LIMIT_NAMES.gross)), gross, net) },
    { cell: bindingCell(layout), of: call("IF", binary(bindingKeyCell(layout), "=", gross), label(gross), label(net)) },
  ];
}

/** What the list of units says of the table's unit, as a text; an error where it is not listed. */
function unitPart(layout: TableLayout, name: string): Formula {
  const title: CellReference = { ...at(layout.titleRow, layout.labelColumn), absoluteRow: true, absoluteColumn: true };
  return join(call("INDEX", named(name), call("MATCH", title, named(UNIT_NAMES.name), 0)), "");
}
