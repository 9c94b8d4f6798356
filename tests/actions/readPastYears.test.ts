import { readWorkbook } from "../../src/actions";
import { readPastYears } from "../../src/actions/readPastYears";
import { readSuggestions } from "../../src/actions/readSuggestions";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { PAST_PARTS, type PastFigures } from "../../src/workbook/suggestions/PastFigures";
import { tablesOf, workbookOfYears, type YearTable } from "./workbookOfYears";

// Heinola's education in euros: the half-year review of 2024 and the closings of 2024 and 2025, then an invented 2026.
const HALF_YEAR: YearTable = { kind: "half-year-statement", year: 2024, rows: { services: { "original-budget": -18_545_050, actual: -9_211_024, "prior-actual": -9_647_767, "prior-year": -18_519_701 } } };
const CLOSING: YearTable = { kind: "closing-statement", year: 2025, through: 12, rows: { services: { "prior-year": -18_252_517, "original-budget": -18_600_000, actual: -18_500_000 } } };
const NOW: YearTable = { year: 2026, rows: { services: { "original-budget": -19_000_000, actual: -9_600_000, "prior-actual": -9_400_000, "prior-year": -18_510_000 } } };

async function pastOf(host: XlsxHost, year = 2026): Promise<readonly Readonly<Record<string, number | null>>[]> {
  const wanted = await tablesOf(host, year);
  const [table] = await readPastYears(host, wanted, (await readWorkbook(host)).tables);
  return (table?.past.get("services") ?? []).map((one) => ({ year: one.year, ...eurosOf(one) }));
}

function eurosOf(past: PastFigures): Readonly<Record<string, number | null>> {
  return Object.fromEntries(PAST_PARTS.map((part) => [part, past[part] === null ? null : past[part].amount / 100]));
}

test("a year's figures come from its own tables, and what they lack from the tables of the year after", async () => {
  expect(await pastOf(await workbookOfYears(HALF_YEAR, CLOSING, NOW))).toEqual([
    { year: 2025, actual: -9_400_000, budget: null, priorActual: -9_211_024, priorYear: -18_252_517, closing: -18_500_000 },
    { year: 2024, actual: -9_211_024, budget: -18_545_050, priorActual: -9_647_767, priorYear: -18_519_701, closing: -18_252_517 },
    { year: 2023, actual: -9_647_767, budget: null, priorActual: null, priorYear: null, closing: -18_519_701 },
  ]);
});

test("without tables of earlier years there is one year, that of the table's own columns", async () => {
  expect(await pastOf(await workbookOfYears(NOW))).toEqual([{ year: 2025, actual: -9_400_000, budget: null, priorActual: null, priorYear: null, closing: -18_510_000 }]);
});

test.each<[string, YearTable]>([
  ["of another unit", { ...HALF_YEAR, unit: "Varhaiskasvatus" }],
  ["of other months", { ...HALF_YEAR, through: 3 }],
  ["of a kind without the row", { ...HALF_YEAR, kind: "interim-summary" }],
])("a table %s tells nothing of the row's first half-year", async (_, other) => {
  expect((await pastOf(await workbookOfYears(other, NOW))).map(({ year }) => year)).toEqual([2025]);
});

test("a year that is not over when the table is of it is none of its past", async () => {
  expect(await pastOf(await workbookOfYears({ ...NOW, year: 2024 }, NOW), 2024)).toEqual([{ year: 2023, actual: -9_400_000, budget: null, priorActual: null, priorYear: null, closing: -18_510_000 }]);
});

test("figures of tables in other signs and units are turned into the table's own", async () => {
  const turned: YearTable = { ...CLOSING, conventions: { signs: "C", moneyUnit: "thousand-euro" }, rows: { services: { "prior-year": 18_252_517, actual: 18_500_000 } } };
  expect((await pastOf(await workbookOfYears(HALF_YEAR, turned, NOW))).map(({ closing }) => closing)).toEqual([-18_500_000, -18_252_517, -18_519_701]);
});

test("the pane reads each method's suggestion and the spread of its errors in one read of the unit's tables", async () => {
  const host = await workbookOfYears({ ...NOW, unit: "Muu yksikkö", year: 2024 }, HALF_YEAR, CLOSING, NOW);
  const [table] = await tablesOf(host, 2026);
  const { tables } = await readWorkbook(host);
  const read = jest.spyOn(host, "read");
  const rows = await readSuggestions(host, table!, tables);
  expect(read.mock.calls.map(([request]) => request.valuesOf?.length)).toEqual([3]);
  const services = rows?.find(({ row }) => row === "services");
  expect(services?.methods.map(({ key, suggestion, range }) => [key, suggestion, range === null ? null : [range.low.toFixed(1), range.high.toFixed(1)]])).toEqual([
    ["run-rate", { amount: -1_920_000_000 }, ["-4.2", "-0.9"]],
    ["seasonal", { amount: -1_890_382_979 }, ["-0.7", "3.1"]],
    ["remaining-by-prior-share", { amount: -1_895_116_153 }, null],
    ["remaining-evenly", { amount: -1_910_000_000 }, null],
    ["as-budgeted", { amount: -1_900_000_000 }, null],
  ]);
  expect(rows?.find(({ row }) => row === "personnel")?.methods[0]).toEqual({ key: "run-rate", suggestion: { refusal: "actual-missing" }, range: null });
});

test("a table that has no forecast, or does not say its months, has no suggestions", async () => {
  const host = await workbookOfYears(HALF_YEAR, NOW);
  const [half] = await tablesOf(host, 2024, "half-year-statement");
  const [now] = await tablesOf(host, 2026);
  const { tables } = await readWorkbook(host);
  expect(await readSuggestions(host, half!, tables)).toBeNull();
  await host.apply({ name: "type", steps: [{ kind: "write-cells", range: { ...now!.range, column: 4, rows: 1, columns: 1 }, cells: [["kesäkuu"]] }] });
  expect(await readSuggestions(host, now!, tables)).toBeNull();
});
