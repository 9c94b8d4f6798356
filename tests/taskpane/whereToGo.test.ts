import type { ForecastEntry, ForecastReading, ForecastRow } from "../../src/actions";
import { cents } from "../../src/domain/money/Cents";
import { whereToGo, type Going } from "../../src/taskpane/screens/whereToGo";
import { EXPENSES, open, read, row } from "../actions/unforecastUnit";

const amount = (text: string): ForecastEntry => ({ field: "adjustment", text, language: "fi" });
const missing = { reason: "", reasonState: "missing" } as const;

describe("Enter", () => {
  let reading: ForecastReading;
  let expenses: ForecastRow;
  beforeAll(async () => {
    reading = await read(await open());
    const found = row(reading, EXPENSES.key);
    if (found === undefined) throw new Error("The table has no expenses");
    expenses = { ...found, reasonState: "not-needed", toExplain: null };
  });
  const goes = (given: Partial<ForecastRow>, entry: ForecastEntry | null, from?: ForecastEntry["field"]): Going => {
    const one = { ...expenses, ...given };
    return whereToGo({ ...reading, rows: reading.rows.map((other) => (other.key === one.key ? one : other)) }, one, entry, from);
  };

  test.each<[string, Partial<ForecastRow>, ForecastEntry | null, Going]>([
    ["a changed forecast leads to its reason", {}, amount("-5200"), "reason"],
    ["even where it has one", { reason: "Syy", reasonState: "given" }, amount("-5200"), "reason"],
    ["even where it stands already", { adjustment: cents(-520_000), reason: "Syy", reasonState: "given" }, amount("-5200"), "reason"],
    ["a forecast as budgeted leads on", {}, amount("0"), "next"],
    ["a blank leads on", { adjustment: cents(-520_000), reason: "Syy", reasonState: "given" }, amount(""), "next"],
    ["a forecast as budgeted leads on where the reason was due for what was adjusted", { ...missing, adjustment: cents(-300), toExplain: cents(-300) }, amount("0"), "next"],
    ["a forecast as budgeted leads to the reason that something else asks for", { ...missing, toExplain: cents(-9_000) }, amount("0"), "reason"],
    ["a reason leads on", missing, { field: "reason", text: "Syy" }, "next"],
    ["a reason that no cell holds is not left", missing, { field: "reason", text: "x".repeat(40_000) }, "stay"],
    ["what is no number is not left", {}, amount("noin 500"), "stay"],
    ["a suggestion of another figure leads to the reason", {}, { field: "suggestion", method: "run-rate" }, "reason"],
    ["a suggestion of the budget leads on", {}, { field: "suggestion", method: "as-budgeted" }, "next"],
    ["nothing given leads to a reason that is due", { ...missing, reasonState: "outdated" }, null, "reason"],
    ["nothing given leads on where none is", {}, null, "next"],
    ["a row that takes no reason is left", { takesReason: false }, amount("-5200"), "next"],
  ])("after it %s", (_, given, entry, wanted) => expect(goes(given, entry)).toBe(wanted));

  test("holds a forecast against the budget", () => {
    const budget = String((expenses.budget ?? 0) / 100);
    expect(goes({}, { field: "forecast", text: budget, language: "fi" })).toBe("next");
    expect(goes({}, { field: "forecast", text: `${budget}0`, language: "fi" })).toBe("reason");
  });

  test("leads on from a reason that is left blank", () => expect(goes(missing, null, "reason")).toBe("next"));
});
