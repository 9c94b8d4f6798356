import type { RuleKey } from "../../domain/deviations/DeviationRule";
import type { ReasonState } from "../../domain/deviations/reasonState";
import { ruleOf } from "../../domain/deviations/deviationRules";
import { centsFromEuros, cents, type Cents } from "../../domain/money/Cents";
import { centsOfUnit } from "../../domain/statement/Conventions";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { LANGUAGES, type Language } from "../../locale/Language";
import { columnKey, type TableTemplate } from "../../templates/TableTemplate";
import type { TableIdentity } from "../../templates/TableIdentity";
import type { CellAddress } from "../addresses/CellAddress";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { findLayout, type FoundLayout } from "../table/findLayout";
import type { CellValue, RangeValues } from "../WorkbookHost";

/** A rule that has flagged a row of a table, as the cells of the row say it now. */
export interface RowFlag {
  readonly rule: RuleKey;
  readonly label: string;
  /** In whole cents; better positive. */
  readonly effect: Cents;
  readonly isSerious: boolean;
  /** The words of all flags of the row. */
  readonly words: string;
  readonly reason: string;
  readonly state: ReasonState;
  readonly cells: FlagCells;
}

/** Where everything of a flag stands. */
export interface FlagCells {
  readonly label: CellAddress;
  readonly effect: CellAddress;
  readonly words: CellAddress;
  /** null where the table asks for no reasons. */
  readonly reason: CellAddress | null;
  readonly state: CellAddress | null;
  /** The deviation that the reason is due for; null where the table asks for no reasons. */
  readonly toExplain: CellAddress | null;
}

/** The flags of a table, and the cells of it that tell of them all. */
export interface FlaggedTable {
  readonly unit: string;
  /** Of the table's labels and words. */
  readonly language: Language;
  readonly title: CellAddress;
  /** Where the table counts its flags. */
  readonly count: CellAddress;
  /** Euros to one of the table's amounts: 1, or 1000 in thousands. */
  readonly euros: number;
  /** Where the table tells how the year ends: the name of its binding row, the names of its rows, and the effects beside them; null where it does not tell. */
  readonly yearEnd: { readonly binding: CellAddress; readonly labels: RangeAddress; readonly effects: RangeAddress } | null;
  /** The unfavourable effect of the binding row's year end, in cents; zero where there is none. */
  readonly loss: Cents;
  /** The states of the reasons; null where the table asks for none. */
  readonly states: RangeAddress | null;
  readonly missing: number;
  /** What the states say of a reason that is missing, in the table's language. */
  readonly missingWord: string;
  readonly flags: readonly RowFlag[];
}

/** The part of a table's block that its flags are read from: the keys of its rows and its work columns, which stand last; all of it where a row is named elsewhere. */
export function flagBlock(template: TableTemplate, range: RangeAddress): RangeAddress {
  if (nameColumn(template) !== null) return range;
  const columns = Math.min(range.columns, 1 + template.columns.filter((column) => column.area === "beside").length);
  return { ...range, column: range.column + range.columns - columns, columns };
}

/** Reads a table's flags from its work columns and the labels of its rows; null where its keys are not among them. `serious` is in whole euros, null where nothing is serious. */
export function readFlags(template: TableTemplate, identity: TableIdentity, { labels, work }: { readonly labels: RangeValues; readonly work: RangeValues }, serious: number | null): FlaggedTable | null {
  const found = findLayout(template, work);
  const column = found?.columns.get("flag");
  if (found === null || column === undefined) return null;
  const { sheet } = labels.range;
  const [stampRow, titleRow] = [found.keyRow - 3, found.keyRow - 2];
  const valueIn = ({ range, values }: RangeValues, { row, column: at }: Pick<CellAddress, "row" | "column">): CellValue => values[row - range.row]?.[at - range.column] ?? null;
  const value = (cell: CellAddress | null): CellValue => (cell === null ? null : valueIn(work, cell));
  const nameKey = nameColumn(template);
  const labelOf = (row: number): CellAddress => ({ sheet, row, column: (nameKey === null ? undefined : found.columns.get(nameKey)) ?? labels.range.column });
  const title = { sheet, row: titleRow, column: labels.range.column };
  const cellOf = (row: number, key: string): CellAddress | null => {
    const place = found.columns.get(key);
    return place === undefined ? null : { sheet, row, column: place };
  };
  const centsOf = (cell: CellAddress | null): Cents | null => {
    const amount = value(cell);
    return typeof amount === "number" ? centsFromEuros((amount * centsOfUnit(identity.conventions.moneyUnit)) / 100) : null;
  };
  const named = textOf(value(cellOf(stampRow, "reason")));
  const rows = [...found.rows.values()].sort((a, b) => a - b);
  const bindingRow = bindingRows(template, found).find((row) => textOf(valueIn(labels, labelOf(row))) === named);
  const flags = rows.flatMap((row): readonly RowFlag[] => template.columns.flatMap((one): readonly RowFlag[] => {
    const effectCell = one.type === "deviation" ? cellOf(row, columnKey(one)) : null;
    const effect = centsOf(effectCell);
    if (one.type !== "deviation" || effectCell === null || effect === null) return [];
    const state = cellOf(row, "reason-state");
    return [{
      rule: one.rule, label: textOf(valueIn(nameKey === null ? labels : work, labelOf(row))), effect,
      isSerious: serious !== null && row === bindingRow && ruleOf(one.rule).isBinding && -effect >= centsFromEuros(serious),
      words: textOf(value({ sheet, row, column })),
      reason: textOf(value(cellOf(row, "reason"))),
      state: stateOf(value(state)),
      cells: { label: labelOf(row), effect: effectCell, words: { sheet, row, column }, reason: state === null ? null : cellOf(row, "reason"), state, toExplain: cellOf(row, "to-explain") },
    }];
  }));
  const first = rows[0] ?? found.keyRow;
  const inRows = (at: number): RangeAddress => rangeAt(sheet, first, at, (rows.at(-1) ?? first) - first + 1);
  const [states, effects] = [found.columns.get("reason-state"), found.columns.get("year-end")];
  const binding = template.deviations?.kind === "statement" ? cellOf(stampRow, "reason") : null;
  return {
    unit: textOf(valueIn(labels, title)).trim() || identity.unit,
    language: identity.language,
    title,
    count: { sheet, row: stampRow, column },
    euros: centsOfUnit(identity.conventions.moneyUnit) / 100,
    yearEnd: binding === null || effects === undefined ? null : { binding, labels: inRows(title.column), effects: inRows(effects) },
    loss: cents(Math.min(0, bindingRow === undefined ? 0 : centsOf(cellOf(bindingRow, "year-end")) ?? 0)),
    states: states === undefined ? null : inRows(states),
    missing: rows.filter((row) => stateOf(value(cellOf(row, "reason-state"))) === "missing").length,
    missingWord: DEVIATION_TEXTS[identity.language].reasonStates.missing,
    flags,
  };
}

/** Where a row's name stands if not in the first column. */
function nameColumn({ deviations, columns }: TableTemplate): string | null {
  const name = deviations?.kind === "projects" ? deviations.name : undefined;
  return name !== undefined && columns.some((column) => columnKey(column) === name) ? name : null;
}

/** The rows of which one binds the unit. */
function bindingRows({ deviations }: TableTemplate, found: FoundLayout): readonly number[] {
  return deviations?.kind === "statement" ? [deviations.binding.gross, deviations.binding.net].flatMap((key) => found.rows.get(key) ?? []) : [];
}

/** A state by its word in any language. */
function stateOf(value: CellValue): ReasonState {
  const states = ["missing", "given", "outdated"] as const;
  return states.find((state) => LANGUAGES.some((language) => DEVIATION_TEXTS[language].reasonStates[state] === value)) ?? "not-needed";
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value);
}
