import { DEVIATION_TEXTS } from "./deviations";
import { LANGUAGES } from "./Language";
import { parseReadyState } from "./parseReadyState";
import { parseReasonState } from "./parseReasonState";
import { TABLE_TEXTS } from "./tables";

describe.each(LANGUAGES)("the states that a table says in %s", (language) => {
  const { reasonStates } = DEVIATION_TEXTS[language];
  const { ready, states } = TABLE_TEXTS[language];

  test("are read back from their words", () => {
    expect((["missing", "given", "outdated"] as const).map((state) => parseReasonState(reasonStates[state]))).toEqual(["missing", "given", "outdated"]);
    expect([ready.open, ready.marked, ready.changed, states.earlier].map(parseReadyState)).toEqual(["open", "marked", "changed", "changed"]);
  });

  test("are not told by the symbol that other words begin with too", () => {
    expect([DEVIATION_TEXTS[language].flags.rules["forecast-zero"].before.favourable, states.forecast, states.earlier].map(parseReasonState)).toEqual(["not-needed", "not-needed", "not-needed"]);
    expect([reasonStates.outdated, "✓"].map(parseReadyState)).toEqual(["open", "open"]);
  });
});

test.each([[null], [""], [0], [true]])("%p is no state: no reason is needed, and nothing is marked", (value) => {
  expect([parseReasonState(value), parseReadyState(value)]).toEqual(["not-needed", "open"]);
});
