import { auditedTable, tellFaults } from "../auditedTable.fixture";

const LONG = ["Myynti | 60100 | 90300 | 41250", "Maksut | 20400 | 30200 | 11300", "Tuotot | 80500 | 120500 | 52550", "Palkat | -310700 | -300900 | -151400", "Palvelut | -90300 | -99100 | -48210", "Kulut | -401000 | -400000 | -199610"];
const long = (...lines: readonly string[]) => auditedTable("| TP 2025 | TA 2026 | TOT 2026", lines, { title: "Koulut" });
const short = (...lines: readonly string[]) => auditedTable("| TP 2025 | TA 2026 | TOT 2026", lines, { title: "Koulut" });

test.each([
  ["the short table beside the long one, alike", ["Tuotot | 80500 | 120500 | 52550", "Kulut | -401000 | -400000 | -199610"], []],
  ["rows of other names with the same figures", ["TULOT | 80500 | 120500 | 52550", "MENOT | -401000 | -400000 | -199610"], []],
  ["a figure of the short one, which two others of the long one bear out", ["Tuotot | 80500 | 120500 | 52550", "Kulut | -401000 | -400000 | -199160"], ["1 error digits-swapped Kulut, TOT 2026: -199160, expected -199610"]],
  ["rows of one name that are of something else: investments", ["Tuotot | 0 | 5000 | 0", "Kulut | -11200 | -70000 | -5400"], []],
])("%s", (_, lines, told) => {
  expect(tellFaults([long(...LONG), short(...lines)])).toEqual(told);
});

test.each([
  ["the closing that last year's report told", ["Tuotot | 70100 | 82000 | 80500", "Kulut | -390200 | -405000 | -401000"], []],
  ["a closing that it told otherwise: asked, since it may have been restated", ["Tuotot | 70100 | 82000 | 80500", "Kulut | -390200 | -405000 | -411000"], ["0 warning same-figure-differs Kulut, TP 2025: -401000, expected -411000"]],
])("%s", (_, lines, told) => {
  const earlier = auditedTable("| TP 2024 | TA 2025 | TOT 2025", lines, { title: "Koulut" });
  expect(tellFaults([long("Tuotot | 80500 | 120500 | 52550", "Kulut | -401000 | -400000 | -199610"), earlier])).toEqual(told);
});

test("a margin that stands twice is tied to the row that it goes with in every column, whichever table comes first", () => {
  const columns = "| TP 2025 | TA 2026 | TOT 2026 | Ennuste 2026 | TS 2027";
  const of = (...lines: readonly string[]) => auditedTable(columns, lines, { title: "Koulut" });
  const margin = "-320500 | -279500 | -147060 | -282400 | -290100";
  const totals = ["80500 | 120500 | 52550 | 119600 | 121200", "-401000 | -400000 | -199610 | -402000 | -411300"];
  const tables = [of(`Tuotot | ${totals[0]}`, `Kulut | ${totals[1]}`, `Kate | ${margin}`, `Vuosikate | ${margin.replace("-320500", "-320511")}`), of(`TULOT | ${totals[0]}`, `MENOT | ${totals[1]}`, `NETTO | ${margin}`)];
  expect([tellFaults(tables), tellFaults([...tables].reverse())]).toEqual([[], []]);
});

test("a table that stands beside with formulas for its totals bears none of them out", () => {
  const typed = long(...LONG.slice(0, 2), "Tuotot | 80501 | 120500 | 52560");
  const live = long(...LONG.slice(0, 2), "Tuotot | 80500 =SUM(C3:C4) | 120500 =SUM(D3:D4) | 52550 =SUM(E3:E4)");
  expect(tellFaults([typed, live])).toEqual(tellFaults([typed]).map((told) => `0 ${told}`));
});

test("a title that stands on every sheet ties nothing", () => {
  const sheets = Array.from({ length: 30 }, (_, sheet) => long(`Tuotot | ${80500 + sheet} | 120500 | 52550`, "Kulut | -401000 | -400000 | -199610"));
  expect(tellFaults(sheets)).toEqual([]);
});
