import type { SuggestionRefusal } from "../domain/forecasts/SuggestionMethod";

/** Words of the suggested year-ends: on their sheet, in the table's language, and in the pane. */
export interface SuggestionTexts {
  readonly sheetName: string;
  /** What a method is called, by its key. */
  readonly methods: Readonly<Record<string, string>>;
  /** Why a method suggests nothing for a row. */
  readonly refusals: Readonly<Record<SuggestionRefusal, string>>;
  readonly title: string;
  readonly subtitle: string;
  readonly row: string;
  readonly months: string;
  readonly figures: Readonly<Record<"budget" | "actual" | "priorActual" | "priorYear" | "closing", string>>;
  readonly refused: string;
  /** Headers of the columns of a method. */
  readonly whyNot: (method: string) => string;
  readonly errors: (method: string) => string;
  readonly within: (method: string) => string;
  readonly pastFigure: (year: number, figure: string) => string;
  readonly pastError: (year: number, method: string) => string;
  readonly howAccurate: string;
  readonly historyShort: string;
}
