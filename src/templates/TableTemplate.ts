import type { MoneyUnit } from "../domain/statement/Conventions";
import type { RuleKey } from "../domain/deviations/DeviationRule";
import type { DeviationWatch } from "../domain/deviations/DeviationWatch";
import type { Measure, MeasureKey } from "../domain/statement/Measure";
import type { Nature, Row, RowKey } from "../domain/statement/Row";
import type { Labels } from "../locale/Language";

/** The rows that a person adds, as a sum refers to them all. */
export const RECORDS = "records";

/** A line of a table: its rule and what it is called. */
export type TemplateRow = Row & {
  readonly label: Labels;
  /** Left out unless it is asked for, such as the rows that only a whole city has. */
  readonly optional?: true;
  /** A person names the row; "" until then. */
  readonly typed?: true;
};

/**
 * A header's text. {year}, {year-1} and {year+2} follow the workbook's fiscal year; {through} is the last month of the
 * figures that stand in the column, {day} the last day of that month, {unit} what they are written in. All follow by formula. "TOT {year} {through} kk"
 */
export type HeaderPattern = Labels;

interface ColumnLook {
  readonly header: HeaderPattern;
  /** Other names that the column goes by in reports, in any language. */
  readonly also?: readonly string[];
  /** Printed as the report prints it, or beside it for the work: adjustment, reason, state. */
  readonly area: "printed" | "beside";
  /** The narrowest the column may be, in characters. */
  readonly width: number;
  readonly stamp?: Stamp;
  /** Whose figures they are in a table of figures where they are not finance's: the head of the unit gives them. Words always are the head's. */
  readonly givenBy?: "head";
}

/** What a column carries above it about what stands in it: the last month of its figures, their unit, or the closed month when its forecasts were given. */
export type Stamp = "months" | "unit" | "forecast";

/** A column of figures. */
export interface MeasureColumn extends ColumnLook {
  readonly type: "measure";
  readonly measure: Measure;
  /** A number's decimals: so many, or as the unit in that column of the row asks for (% one, € two where there are cents). */
  readonly decimals?: number | { readonly by: ColumnKey };
  /** What of the year before stands here in a new year's table: a measure of that year's table, or how its year ended. */
  readonly carries?: MeasureKey | typeof YEAR_END;
  /** Whether a person notes it beside a sum as well. */
  readonly onSums?: true;
}

/** How a year ended: its actual, or its forecast while it is not closed. */
export const YEAR_END = "year-end";

/** A column of words that a person writes. */
export interface TextColumn extends ColumnLook {
  readonly type: "text";
  readonly key: string;
  /** Whether its words stand in a new year's table too. */
  readonly carries?: true;
  /** Whether a person writes beside a sum as well. */
  readonly onSums?: true;
}

/** What a choice says of its row, so that a colour and a symbol go with it. */
export type Tone = "favourable" | "unfavourable" | "asks" | "neutral";

/** One of the words that a column takes. The symbol stands before the word in the cell itself. */
export interface ColumnChoice {
  readonly key: string;
  readonly symbol: string;
  readonly label: Labels;
  readonly tone: Tone;
}

/** A column that takes one of a few words; a sum row counts them. */
export interface ChoiceColumn extends ColumnLook {
  readonly type: "choice";
  readonly key: string;
  readonly choices: readonly ColumnChoice[];
}

/** A column of words that formulas write: the state of a forecast, how the reason stands, or what a controller is told of the row. */
export interface WordsColumn extends ColumnLook {
  readonly type: "state" | "reason-state" | "flag";
}

/** A column of figures that formulas reckon for the rules of deviations: the share expected by now, in percent, and the effect that a reason is due for. */
export interface WatchColumn extends ColumnLook {
  readonly type: "expected" | "to-explain";
}

/** What a rule has flagged: the effect in the table's unit, better positive and worse negative; "" where it tells nothing. */
export interface DeviationColumn extends ColumnLook {
  readonly type: "deviation";
  readonly rule: RuleKey;
}

export type TemplateColumn = MeasureColumn | TextColumn | ChoiceColumn | WordsColumn | WatchColumn | DeviationColumn;

/** The stable name of a column: its measure's, its own, or its type. */
export type ColumnKey = string;

/** The key of a column, by which figures, layouts and upgrades know it. */
export function columnKey(column: TemplateColumn): ColumnKey {
  switch (column.type) {
    case "measure":
      return column.measure.key;
    case "text":
    case "choice":
      return column.key;
    case "state":
    case "reason-state":
    case "flag":
    case "expected":
    case "to-explain":
      return column.type;
    case "deviation":
      return column.rule;
  }
}

/** Rows that a person adds and names, such as projects, goals or risks. */
export interface RecordRows {
  readonly nature: Nature;
  /** What the column of their names is called. */
  readonly header: Labels;
  /** How wide that column is, in characters. */
  readonly width: number;
  /** How many empty rows a new table has for them. */
  readonly blank: number;
}

/** The columns that make a table's forecast. */
export interface ForecastColumns {
  readonly measure: MeasureKey;
  readonly adjustment: MeasureKey;
  readonly reason: ColumnKey;
  /** Where the table keeps who marked its forecasts ready: the columns whose cells beside the title hold it. */
  readonly ready?: ReadyColumns;
}

/** The columns in whose cells beside the title stand the name, the day, and what was remembered of the forecasts that were marked ready. */
export interface ReadyColumns {
  readonly name: ColumnKey;
  readonly day: ColumnKey;
  readonly remembered: ColumnKey;
}

/** What a table looks like: data, one folder per kind. A kind may have several variants, such as the parts of a budget comparison. */
export interface TableTemplate {
  readonly kind: string;
  /** Tells the variants of a kind apart, in words of the code; the first that is registered is the usual one. */
  readonly variant: string;
  /** Grows when rows, columns or formulas change, so that older tables are known. */
  readonly version: number;
  readonly name: Labels;
  /** What the table is in a word or two, for a sheet's name beside its unit's: "riskit". */
  readonly sheetWord: Labels;
  /** Of when the table is, under its title: "1–{through}/{year}". */
  readonly period: HeaderPattern;
  readonly rows: readonly TemplateRow[];
  readonly columns: readonly TemplateColumn[];
  /** How many lines a header may take, where there are many columns; two where it is absent. */
  readonly headerLines?: number;
  /** The rows before these that a person adds; null where the rows are settled. */
  readonly records: RecordRows | null;
  /** What is watched: whether an actual passes its budget, and in which columns that is seen. */
  readonly watch: { readonly actual: MeasureKey; readonly budget: MeasureKey; readonly marked: readonly MeasureKey[] } | null;
  /** The forecast and the adjustment that makes it; grey until it is given. */
  readonly forecast: ForecastColumns | null;
  /** What the rules of deviations watch; absent where none does. */
  readonly deviations?: DeviationWatch;
  /** The unit that amounts of this kind are written in whatever the conventions say. */
  readonly moneyUnit?: MoneyUnit;
}

/** A row of a table that a person added: named by the person, inside a group of the template or among its records. */
export interface AddedRow {
  /** "record-3" or "own-1": never used again in the table for another row. */
  readonly key: RowKey;
  readonly label: string;
  /** The sum that takes it in; null for a record. */
  readonly group: RowKey | null;
}
