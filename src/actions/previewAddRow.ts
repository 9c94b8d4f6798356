import { finding, type Finding, type Problem } from "../domain/findings/Finding";
import type { RowKey } from "../domain/statement/Row";
import { findTemplate } from "../templates";
import type { AddedRow } from "../templates/TableTemplate";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import { nameCharacter, UNWRITABLE } from "../domain/text/unwritable";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { compileAddedRows } from "../workbook/table/compileAddedRows";
import { blankRecords, expandRows } from "../workbook/table/expandRows";
import { isGroup } from "../workbook/table/groups";
import type { TableLayout } from "../workbook/table/layOutTable";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { InputFigures, TableDefinition } from "../workbook/table/TableDefinition";
import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { compileKnown } from "../workbook/register/compileKnown";
import { addKnown } from "../workbook/register/KnownTables";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { findTables, readStructure, type TableInWorkbook } from "./readWorkbook";
import { knownTableOf, readRegister } from "./readRegister";

/** The rows to add: one of a person's own in a group, named; or so many empty records. */
export type RowChoice =
  | { readonly group: RowKey; readonly label: string }
  | { readonly group: null; readonly count: number };

/** A group that a person's own rows can be added to, as the table calls it. */
export interface GroupChoice {
  readonly key: RowKey;
  readonly label: string;
}

export interface AddRowPreview extends Preview {
  /** The groups of the table; none where its rows are records. */
  readonly groups: readonly GroupChoice[];
  /** Whether a person adds the table's rows, such as projects. */
  readonly hasRecords: boolean;
}

/** What adding rows to a table would do: they are inserted before the sum that takes them in. Reads twice, or once more where a register is told of the row. */
export async function previewAddRow(host: WorkbookHost, table: TableInWorkbook, choice: RowChoice | null): Promise<AddRowPreview> {
  const { reading, state } = await readStructure(host, { ranges: [table.range] });
  const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
  const range = reading.ranges[0];
  const read = template === null || range === undefined ? null : readTable(template, table.identity, range);
  const nothing = (findings: readonly Finding[], groups: readonly GroupChoice[] = []): AddRowPreview =>
    ({ plan: { name: "add-row", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, groups, hasRecords: read !== null && read.definition.template.records !== null });
  if (read === null) return nothing([finding({ code: "table-damaged" }, { sheet: table.range.sheet, table: table.identity.unit })]);
  const groups = groupsOf(read);
  if (choice === null) return nothing([], groups);
  const findings = findProblems(read, choice, groups, reading, table).map((problem) => finding(problem, { table: read.definition.unit }));
  if (findings.length > 0) return nothing(findings, groups);

  const rows = addedRows(read, choice);
  const { definition, layout } = withRows(read, rows);
  const made = definition.rows.filter((row) => rows.some((one) => one.key === row.key));
  const steps: PlanStep[] = [
    ...compileAddedRows(definition, layout, made, figuresOf(read)),
    ...(state.hasRegister && definition.sumsRegister === true ? await tellRegister(host, reading, { definition, layout }, rows) : []),
  ];
  const shows = { sheet: layout.sheet, row: layout.rowOf(rows[0]?.key ?? ""), column: layout.labelColumn };
  return {
    plan: { name: "add-row", steps: [...steps, { kind: "select-cell", at: shows }] },
    findings: [], sheetsAdded: [], cellsChanged: countCells(steps), shows, groups, hasRecords: choice.group === null,
  };
}

function groupsOf({ definition, layout, value }: ReadTable): readonly GroupChoice[] {
  if (definition.template.records !== null) return [];
  return definition.rows.filter((row) => isGroup(row, definition.rows)).map((row) => ({ key: row.key, label: String(value(layout.rowOf(row.key), layout.labelColumn) ?? row.label[definition.language]) }));
}

function findProblems({ definition, layout, value }: ReadTable, choice: RowChoice, groups: readonly GroupChoice[], reading: WorkbookReading, table: TableInWorkbook): readonly Problem[] {
  const problems: Problem[] = [];
  if (choice.group === null) {
    if (definition.template.records === null) problems.push({ code: "group-missing", text: "" });
  } else {
    const label = choice.label.trim();
    const unwritable = UNWRITABLE.exec(label);
    const names = definition.rows.map((row) => String(value(layout.rowOf(row.key), layout.labelColumn) ?? "").trim().toLowerCase());
    if (!groups.some((group) => group.key === choice.group)) problems.push({ code: "group-missing", text: choice.group });
    if (label === "") problems.push({ code: "row-name-empty" });
    if (unwritable !== null) problems.push({ code: "row-name-forbidden-character", character: nameCharacter(unwritable[0]) });
    // SUMIFS would find other rows by such a name.
    const wildcard = /[*?~]/.exec(label);
    if (wildcard !== null) problems.push({ code: "row-name-wildcard", character: wildcard[0] });
    if (names.includes(label.toLowerCase())) problems.push({ code: "row-name-taken", text: label });
  }
  const place = placeOf(definition, layout, choice);
  const crossed = findTables(reading).find(({ number, range }) => sameSheet(range.sheet, layout.sheet) && number !== table.number && place !== null && range.row < place && place < range.row + range.rows);
  if (crossed !== undefined) problems.push({ code: "row-crosses-table", unit: crossed.identity.unit });
  return problems;
}

/** Before which row of the sheet the rows go: the group's sum, or what follows the records. */
function placeOf({ template, rows }: TableDefinition, layout: TableLayout, { group }: RowChoice): number | null {
  if (group !== null) return rows.some((row) => row.key === group) ? layout.rowOf(group) : null;
  const last = rows.filter((row) => row.typed === true).at(-1);
  if (last !== undefined) return layout.rowOf(last.key) + 1;
  const next = rows.find((row) => template.rows.some((one) => one.key === row.key));
  return next === undefined ? layout.noteRow : layout.rowOf(next.key);
}

function addedRows({ added }: ReadTable, choice: RowChoice): readonly AddedRow[] {
  const next = (kind: string): number => 1 + Math.max(0, ...added.map(({ key }) => Number(new RegExp(`^${kind}-(\\d+)$`).exec(key)?.[1] ?? 0)));
  if (choice.group === null) return blankRecords(Math.max(1, choice.count), next("record"));
  return [{ key: `own-${next("own")}`, label: choice.label.trim(), group: choice.group }];
}

/** The table as it will be: the rows where they go, what stands there and below further down. */
function withRows({ definition, layout, added }: ReadTable, rows: readonly AddedRow[]): Pick<ReadTable, "definition" | "layout"> {
  const [first] = rows;
  const place = first === undefined ? null : placeOf(definition, layout, first.group === null ? { group: null, count: rows.length } : { group: first.group, label: first.label });
  if (place === null) throw new Error("Rows were added to a group that the table lacks");
  const present = definition.rows.filter((row) => row.typed !== true).map((row) => row.key);
  const moved = (row: number): number => (row >= place ? row + rows.length : row);
  return {
    definition: { ...definition, rows: expandRows(definition.template, { present, added: [...added, ...rows] }) },
    layout: {
      ...layout,
      range: { ...layout.range, rows: layout.range.rows + rows.length },
      printed: { ...layout.printed, rows: layout.printed.rows + rows.length },
      noteRow: moved(layout.noteRow),
      rowOf: (key) => {
        const at = rows.findIndex((row) => row.key === key);
        return at >= 0 ? place + at : moved(layout.rowOf(key));
      },
    },
  };
}

/** What the cells hold that decide how many decimals a row shows; a new row has none. */
function figuresOf({ definition, layout, value }: ReadTable): InputFigures {
  const known = new Set(definition.rows.map((row) => row.key));
  return (row, column) => {
    const cell = known.has(row) ? value(layout.rowOf(row), layout.columnOf(column)) : null;
    return typeof cell === "boolean" ? null : cell;
  };
}

/** An amendment of the row is then found by the register. */
async function tellRegister(host: WorkbookHost, reading: WorkbookReading, { definition, layout }: Pick<ReadTable, "definition" | "layout">, added: readonly AddedRow[]): Promise<readonly PlanStep[]> {
  const register = await readRegister(host, reading);
  if (register === null) return [];
  const rows = definition.rows.filter((row) => added.some((one) => one.key === row.key));
  return compileKnown(register.layout, addKnown(register.known, [knownTableOf({ ...definition, rows }, layout)]), definition.language);
}
