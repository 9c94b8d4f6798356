import { finding, type Finding } from "../../domain/findings/Finding";
import { centsOfUnit } from "../../domain/statement/Conventions";
import { isAmount } from "../../domain/statement/Measure";
import { columnKey, type ColumnKey } from "../../templates/TableTemplate";
import { printCell } from "../../workbook/addresses/printAddress";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import type { CellContent } from "../../workbook/plan/WorkbookPlan";
import type { SentFigure, SentTable } from "../../workbook/sent/Sent";
import { UNIT_NAMES } from "../../workbook/settings/unitNames";
import { layOutTable, type TableLayout } from "../../workbook/table/layOutTable";
import type { ReadTable } from "../../workbook/table/readTable";
import { moneyUnitOf, type InputFigures, type TableDefinition } from "../../workbook/table/TableDefinition";
import { locate, typedPlaces } from "../../workbook/table/typedPlaces";
import type { RangeReading } from "../../workbook/WorkbookHost";
import { findStray, formulaAt, isEmpty } from "../upgrading/findStray";
import type { CarriedCell } from "../upgrading/carryTyped";
import { followInside } from "./followInside";

/** A table as it goes into a workbook of its own: by the same version of its template, with everything that was typed. */
export interface CarriedTable {
  readonly definition: TableDefinition;
  readonly layout: TableLayout;
  /** What its cells hold, at their new places. */
  readonly cells: readonly CarriedCell[];
  /** The same in euros, from which widths and heights are told. */
  readonly figures: InputFigures;
  /** What its typed cells showed. */
  readonly sent: readonly SentFigure[];
  /** What does not go along as it is. */
  readonly findings: readonly Finding[];
}

/** The table on a sheet of its own in another workbook. A person's formula goes along where it speaks of its own table alone; else its value does. */
export function carryTable(read: ReadTable, reading: RangeReading, sheet: string, number: number, isListed: boolean): CarriedTable {
  const definition = { ...withNames(read), hasUnits: isListed && asksForUnits(reading) };
  const layout = layOutTable(definition, { sheet, row: 0, column: 0 });
  const { kind, variant, version } = definition.template;
  const table: SentTable = { number, kind, variant, version };
  const place = { sheet: read.layout.sheet, table: definition.unit };
  const cells: CarriedCell[] = [...carryHeaders(read, reading, layout)];
  const sent: SentFigure[] = [];
  const findings: Finding[] = [];
  const filledIn = new Set<string>();
  for (const at of typedPlaces(definition)) {
    const from = locate(at, read.layout);
    filledIn.add(printCell(from));
    const value = read.value(from.row, from.column);
    const formula = formulaAt(reading, from.row, from.column);
    const tree = formula === null ? null : parseFormula(formula);
    const followed = tree === null ? null : followInside(tree, definition, read.layout, layout);
    const content: CellContent = followed === null ? value : { formula: followed };
    if (formula !== null && followed === null) findings.push(finding({ code: "split-formula", text: formula }, { ...place, cell: printCell(from) }, "warning"));
    cells.push({ ...locate(at, layout), content });
    sent.push({ table, at, value });
  }
  const stray = findStray(read, reading, filledIn).map(({ cell, value }) => finding({ code: "split-no-place", text: String(value) }, { ...place, cell }, "warning"));
  return { definition, layout, cells, figures: eurosOf(read), sent, findings: [...findings, ...stray] };
}

/** Whether the table asks the list of units for the level of its own; one that was made before the list was does not. */
function asksForUnits({ formulas }: RangeReading): boolean {
  return formulas.some((line) => line.some((formula) => formula?.toLowerCase().includes(UNIT_NAMES.level) === true));
}

/** The definition with its rows called as they are on the sheet: the register finds them by name. */
function withNames({ definition, layout, value }: ReadTable): TableDefinition {
  return {
    ...definition,
    rows: definition.rows.map((row) => {
      const shown = value(layout.rowOf(row.key), layout.labelColumn);
      return row.typed === true || typeof shown !== "string" || shown === "" ? row : { ...row, label: { ...row.label, [definition.language]: shown } };
    }),
  };
}

/** Headers that a person has typed over; the others are made anew and follow the year. */
function carryHeaders({ definition, layout: from, value }: ReadTable, reading: RangeReading, to: TableLayout): readonly CarriedCell[] {
  return definition.template.columns.map(columnKey).flatMap((key: ColumnKey): readonly CarriedCell[] => {
    const column = from.columnOf(key);
    const shown = value(from.headerRow, column);
    return isEmpty(shown) || formulaAt(reading, from.headerRow, column) !== null ? [] : [{ row: to.headerRow, column: to.columnOf(key), content: shown }];
  });
}

function eurosOf({ definition, layout, value }: ReadTable): InputFigures {
  const amounts = new Set(definition.template.columns.flatMap((column) => (column.type === "measure" && isAmount(column.measure) ? [column.measure.key] : [])));
  return (row, key) => {
    const cell = value(layout.rowOf(row), layout.columnOf(key));
    if (typeof cell === "number" && amounts.has(key)) return (cell * centsOfUnit(moneyUnitOf(definition, key))) / 100;
    return typeof cell === "boolean" ? null : cell;
  };
}
