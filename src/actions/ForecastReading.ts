import type { ReasonState } from "../domain/deviations/reasonState";
import type { RowSuggestions } from "../domain/forecasts/computeSuggestions";
import type { Finding } from "../domain/findings/Finding";
import type { Cents } from "../domain/money/Cents";
import type { Row, RowKey } from "../domain/statement/Row";
import type { ReadyState } from "../locale/parseReadyState";
import type { ReadTable } from "../workbook/table/readTable";
import type { TableInWorkbook } from "./readWorkbook";

/** A row of a unit's forecast as its table shows it; amounts in cents and in the table's signs, null for a blank cell, shares in percent. */
export interface ForecastRow {
  readonly key: RowKey;
  readonly label: string;
  readonly kind: Row["kind"];
  readonly budget: Cents | null;
  readonly actual: Cents | null;
  /** How much of the budget is used. */
  readonly used: number | null;
  /** How much of it would be used by now; null for headings and where the table does not tell its months. */
  readonly expected: number | null;
  readonly priorActual: Cents | null;
  readonly priorYear: Cents | null;
  readonly forecast: Cents | null;
  /** null is not yet forecast, 0 is as budgeted. */
  readonly adjustment: Cents | null;
  /** A text that stands where the adjustment belongs. */
  readonly adjustmentText: string | null;
  /** Whether the row has anything to be forecast. */
  readonly isAsked: boolean;
  readonly reason: string;
  readonly takesReason: boolean;
  readonly reasonState: ReasonState;
  /** The deviation that is to be explained now, + better and − worse, and the one that the reason explained. */
  readonly toExplain: Cents | null;
  readonly explained: Cents | null;
  /** What the table says of the row and of its forecast, in the table's language. */
  readonly flag: string;
  readonly state: string;
  /** What each method suggests; none for headings and sums. */
  readonly methods: RowSuggestions["methods"];
  /** The method that is offered first; null where none is. */
  readonly usualMethod: string | null;
}

/** How far a unit's forecast is. */
export interface ForecastProgress {
  readonly rows: number;
  readonly answered: number;
  /** Reasons that are missing or outdated. */
  readonly reasonsMissing: number;
}

/** Who marked a unit's forecast ready. */
export interface ReadyMark {
  /** "changed" where a forecast or a reason was changed, or a month closed, after the marking. */
  readonly state: ReadyState;
  readonly name: string;
  /** "27.11.2026"; "" where no day stands. */
  readonly day: string;
}

/** The forecast of one unit, read from its table. */
export interface ForecastReading {
  readonly table: TableInWorkbook;
  readonly unit: string;
  /** What keeps the forecast from being read or written. */
  readonly findings: readonly Finding[];
  readonly rows: readonly ForecastRow[];
  readonly progress: ForecastProgress;
  /** null where tables of this version keep no mark. */
  readonly ready: ReadyMark | null;
  /** The month that the forecasts were given in; null where the table does not tell. */
  readonly forecastMonth: number | null;
  /** The workbook's closed month. */
  readonly closedMonth: number | null;
  /** Where everything of the table stands; null where it cannot be read. */
  readonly read: ReadTable | null;
}
