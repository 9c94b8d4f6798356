import { matchColumns, findYearOfHeaders } from "./matchColumns";
import { statement } from "./statement.fixture";

const measuresOf = (headers: readonly string[], year: number | null): readonly (string | null)[] =>
  matchColumns(headers, year, statement.columns).map((column) => column.measure ?? column.problem?.code ?? null);

test.each([
  [
    ["TP 2025", "TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"], 2026,
    ["prior-year", "prior-actual", "amended-budget", "actual", "remaining", "percent-used", "forecast"],
  ],
  [["TP 2025", "TA2026", "Toteuma 1-3", "Poikkeama", "Toteuma %"], 2026, ["prior-year", "amended-budget", "actual", "remaining", "percent-used"]],
  [["Tilinpäätös 2024", "Talousarvio 2025", "Toteuma 2025", "Poikkeama", "Toteuma %"], 2025, ["prior-year", "amended-budget", "actual", "remaining", "percent-used"]],
  [["TP 2023", "TOT 2023 - 6 kk", "TA 2024 +muutos", "TOT 2024 6 kk", "Jäljellä", "TOT-24 - %"], 2024, ["prior-year", "prior-actual", "amended-budget", "actual", "remaining", "percent-used"]],
  [["Alkuperäinen TA", "TA Muutokset", "TA muutosten jälkeen", "Toteutuma", "Poikkeama"], null, ["original-budget", "amendments", "amended-budget", "actual", "remaining"]],
  [["Budget 2026", "Budgetändringar", "Budget efter ändringar", "Utfall 2026", "Återstår", "Utfall %"], 2026, ["original-budget", "amendments", "amended-budget", "actual", "remaining", "percent-used"]],
  [["Actual 2025", "Actual 2025 3 mo", "Budget 2026 +amend.", "Actual 2026 3 mo", "Remaining", "Used 2026 %", "Forecast 2026"], 2026,
    ["prior-year", "prior-actual", "amended-budget", "actual", "remaining", "percent-used", "forecast"]],
  [["TP 2025", "TOT 2025", "TOT 2026"], 2026, ["prior-year", "prior-actual", "actual"]],
  [["TP 2022", "TA 2023", "TA 2024", "TS 2025 1000e"], 2024, ["column-unknown", "column-unknown", "amended-budget", "column-unknown"]],
  [["Selite", "", "TOT 2026", "Perustelu", "Muutos %"], 2026, [null, null, "actual", null, "column-unknown"]],
  [["TOT 2026", "Toteuma 1-3/2026", "Jäljellä"], 2026, ["column-repeated", "column-repeated", "remaining"]],
  [["Tilinpäätös 2025", "TA 2025"], 2025, ["actual", "amended-budget"]],
] as const)("%j of %p", (headers, year, measures) => expect(measuresOf(headers, year)).toEqual(measures));

test("a measure that the template lacks is an unknown column", () => {
  expect(matchColumns(["Ennuste"], 2026, statement.columns.filter((column) => column.key === "actual"))).toMatchObject([{ measure: null, problem: { code: "column-unknown", text: "Ennuste" } }]);
});

test.each([
  [["TP 2025", "TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk"], 2026],
  [["Tilinpäätös 2024", "Toteuma 2025"], 2025],
  [["TP 2025", "TA", "Toteuma"], 2026],
  [["Talousarvio €", "Toteutuma €"], null],
  [["TP 2025", "TOT 2025 3 kk", "Ennuste 2026"], 2026],
])("%j are headers of %p", (headers, year) => expect(findYearOfHeaders(headers)).toBe(year));

test.each([
  [["TOT 2025 3 kk"], 2026],
  [["TP 2025", "Toteuma 1–3/2025"], 2026],
  [["TP 2024", "TOT 2025 3 kk"], 2025],
  [["TA 2025", "TOT 2025 3 kk"], 2025],
  [["TOT 2024 3 kk"], 2024],
  [["TOT 2026 3 kk"], 2026],
])("in a workbook of 2026, %j are headers of %p", (headers, year) => expect(findYearOfHeaders(headers, 2026)).toBe(year));
