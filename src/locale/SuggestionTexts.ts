import type { SuggestionRefusal } from "../domain/forecasts/SuggestionMethod";

/** Words of the suggested year-ends: on their sheet, in the table's language, and in the pane. */
export interface SuggestionTexts {
  readonly sheetName: string;
  /** What a method is called, by its key. */
  readonly methods: Readonly<Record<string, string>>;
  /** Why a method suggests nothing for a row. */
  readonly refusals: Readonly<Record<SuggestionRefusal, string>>;
  readonly historyShort: string;
}
