import type { WeighedFlag } from "../../actions/readDeviations";
import type { FlagWeight } from "../../domain/deviations/orderFlags";
import type { DeviationPaneTexts } from "../../locale/DeviationPaneTexts";

const WEIGHTS = ["serious", "unfavourable", "asks", "favourable"] as const satisfies readonly FlagWeight[];

/** "12/54 huomautusta: 2 vakavaa, 10 heikentää · 5 perustelua puuttuu". A row counts its reason once, whatever number of rules has flagged it. */
export function describeShown(shown: readonly WeighedFlag[], all: number, texts: DeviationPaneTexts): string {
  const counts = WEIGHTS.flatMap((weight) => {
    const count = shown.filter((one) => one.weight === weight).length;
    return count === 0 ? [] : [texts.counts[weight](count)];
  });
  const missing = countMissing(shown);
  return [[texts.shown(shown.length, all), counts.join(", ")].filter((part) => part !== "").join(": "), ...(missing === 0 ? [] : [texts.missing(missing)])].join(" · ");
}

/** Rows among the flags whose reason is missing. */
export function countMissing(flags: readonly WeighedFlag[]): number {
  return new Set(flags.filter(({ flag }) => flag.state === "missing").map(({ flag }) => `${flag.cells.words.sheet}!${flag.cells.words.row}`)).size;
}
