import { IStatusBarService } from "@univerjs/sheets-ui";
import type { UniverBook } from "../engine/UniverBook";
import type { NumberLanguage } from "../typing/parseTyped";

type State = NonNullable<Parameters<IStatusBarService["setState"]>[0]>;

// A number format may begin with the language whose separators it writes with; Univer's status bar knows no other way.
const TAGS: Readonly<Record<NumberLanguage, string>> = { fi: "[$-40B]", sv: "[$-41D]", en: "[$-409]" };
// The others would take the room of the sheet tabs.
const SHOWN: readonly string[] = ["SUM", "COUNT"];

/** Shows under the grid the sum of what is selected and how many numbers it holds, in the language of the grid. */
export function showSums(book: UniverBook, language: () => NumberLanguage): void {
  const bar = book.injector.get(IStatusBarService);
  const set = bar.setState.bind(bar);
  for (const one of bar.getFunctions()) if (!SHOWN.includes(String(one.func))) one.filter = () => false;
  bar.setState = (state) => set(state && { values: state.values, pattern: sumFormat(state, language()) });
}

/** The number format of the sum, in the language. "0.00" → "[$-40B]0.00" */
export function sumFormat({ values, pattern }: State, language: NumberLanguage): string {
  const usual = values.every(({ value }) => Number.isInteger(value)) ? "#,##0" : "#,##0.00";
  return (pattern && /[#0]/.test(pattern) ? pattern : usual).split(";").map((part) => `${TAGS[language]}${part}`).join(";");
}
