import { readUnits, type WorkbookHost } from "../../src/actions";
import { readLimits } from "../../src/actions/readLimits";
import { computeFlags, type RowFlags } from "../../src/domain/deviations/computeFlags";
import type { DeviationWatch } from "../../src/domain/deviations/DeviationWatch";
import { reasonState } from "../../src/domain/deviations/reasonState";
import { monthFrom, type Month } from "../../src/domain/periods/Period";
import { centsOfUnit } from "../../src/domain/statement/Conventions";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { keyOf } from "../../src/domain/units/checkUnits";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { formatFlags } from "../../src/locale/formatFlag";
import { readMonth } from "../../src/workbook/suggestions/readBasis";
import type { ReadTable } from "../../src/workbook/table/readTable";
import { statementOf } from "../../src/workbook/table/TableDefinition";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { readTables } from "./readTables";

/** A cell of deviations, what it is, and what the domain wants there; null is a blank or an empty text. */
export interface WantedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly what: string;
  readonly wanted: number | string | null;
  /** Whose words may hold more than the rules tell: that a percentage is in words, or has no funding. */
  readonly isOfProject: boolean;
}

/** What the domain wants in every cell of the columns of deviations, computed from what is typed in the workbook: flags, words, shares, what is to be explained, states, and the count above. */
export async function wantCells(host: WorkbookHost): Promise<readonly WantedCell[]> {
  const { limits } = await readLimits(host, await host.read({ structure: true }));
  const { units } = await readUnits(host);
  return (await readTables(host)).flatMap((table) => {
    const { definition, layout } = table;
    const watch = definition.template.deviations;
    if (watch === undefined) return [];
    const unit = units.find(({ name }) => keyOf(name) === keyOf(definition.unit));
    const statement = computeStatement(statementOf(definition), table.inputs, table.numbers);
    const rows = computeFlags({
      definition: statementOf(definition), watch, statement, unit: definition.unit, level: unit?.level ?? "all", binding: unit?.binding ?? limits.binding, through: monthFrom(definition.through) as Month,
      priorThrough: watch.kind === "statement" && watch.priorActual !== null ? readMonth(table, watch.priorActual) : null,
      labelOf: (key) => definition.rows.find((row) => row.key === key)?.label[definition.language] ?? "",
    }, limits);
    const count = rows.reduce((sum, { flags }) => sum + flags.length, 0);
    return [
      { sheet: layout.sheet, row: layout.stampRow, column: layout.columnOf("flag"), what: `${layout.sheet}, number of flags`, wanted: count, isOfProject: false },
      ...rows.flatMap((row) => wantRow(table, watch, row, limits.outdated)),
    ];
  });
}

function wantRow({ definition, layout, inputs, words }: ReadTable, watch: DeviationWatch, row: RowFlags, outdated: number | null): readonly WantedCell[] {
  const { language, conventions } = definition;
  const cell = (column: string, wanted: number | string | null): WantedCell =>
    ({ sheet: layout.sheet, row: layout.rowOf(row.row), column: layout.columnOf(column), what: `${layout.sheet}, ${row.row}, ${column}`, wanted: wanted === "" ? null : wanted, isOfProject: watch.kind === "projects" });
  const money = (cents: number | null): number | null => (cents === null ? null : cents / centsOfUnit(conventions.moneyUnit));
  const hasColumn = (key: string): boolean => definition.template.columns.some((column) => "key" in column ? column.key === key : column.type === key);
  const flags = watch.rules.map((rule) => cell(rule, money(row.flags.find((flag) => flag.rule === rule)?.effect ?? null)));
  const told = cell("flag", formatFlags(row, watch, { language, moneyUnit: conventions.moneyUnit }));
  if (watch.kind === "projects") return [...flags, told];
  const state = reasonState({ toExplain: row.toExplain, hasReason: words(row.row, "reason") !== null, explained: inputs(row.row, "explained") }, outdated);
  return [
    ...flags, told,
    ...(hasColumn("expected") ? [cell("expected", row.expected)] : []),
    cell("to-explain", money(row.toExplain)),
    cell("reason-state", state === "not-needed" ? null : DEVIATION_TEXTS[language].reasonStates[state]),
  ];
}

/** What a cell shows, as it is compared: a number to twelve digits, no empty text, and of a project's words those of the rules. */
export function comparable(value: CellValue | undefined, { isOfProject }: WantedCell): number | string | null {
  if (value === undefined || value === null || typeof value === "boolean") return null;
  if (typeof value === "number") return Number(value.toPrecision(12));
  const { separator, rules } = DEVIATION_TEXTS.fi.flags;
  const words = isOfProject ? value.split(separator).filter((part) => part.startsWith(rules["project-overspent"].before.unfavourable)).join(separator) : value;
  return words === "" ? null : words;
}
