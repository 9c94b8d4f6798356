import { IStatusBarService } from "@univerjs/sheets-ui";
import type { UniverBook } from "../engine/UniverBook";
import type { NumberLanguage } from "../typing/parseTyped";
import { sumFormat } from "./sumFormat";

// The others would take the room of the sheet tabs.
const SHOWN: readonly string[] = ["SUM", "COUNT"];

/** Shows under the grid the sum of what is selected and how many numbers it holds, in the language of the grid. */
export function showSums(book: UniverBook, language: () => NumberLanguage): void {
  const bar = book.injector.get(IStatusBarService);
  const set = bar.setState.bind(bar);
  for (const one of bar.getFunctions()) if (!SHOWN.includes(String(one.func))) one.filter = () => false;
  bar.setState = (state) => set(state && { values: state.values, pattern: sumFormat(sumsOf(state), state.pattern ?? null, language()) });
}

/** Of what is shown, only the sum may have decimals. */
function sumsOf({ values }: NonNullable<Parameters<IStatusBarService["setState"]>[0]>): readonly number[] {
  return values.filter(({ func }) => String(func) === "SUM").map(({ value }) => value);
}
