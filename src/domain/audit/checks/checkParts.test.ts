import { auditedTable, tellFaults } from "../auditedTable.fixture";
import { auditTables } from "../auditTables";

const HEADER = "| TA 2026 | TOT 2026 | Ennuste 2026";
const table = (title: string, income: string, costs: string, margin: string) => auditedTable(HEADER, [`Tuotot | ${income}`, `Kulut | ${costs}`, `Kate | ${margin}`], { title });
const PARENT = table("Palvelualue", "300000 | 75310 | 300000", "-900000 | -221410 | -930000", "-600000 | -146100 | -630000");
const SCHOOLS = table("Koulut", "100000 | 25105 | 100000", "-500000 | -120205 | -530000", "-400000 | -95100 | -430000");
const CARE = table("Hoito", "200000 | 50205 | 200000", "-400000 | -101205 | -400000", "-200000 | -51000 | -200000");
const GIVEN = { families: [{ parent: 0, parts: [1, 2], isInferred: false }] };

test("parts that come to their parent are silent", () => {
  expect(tellFaults([PARENT, SCHOOLS, CARE], GIVEN)).toEqual([]);
});

test("a parent whose forecast is not its parts' is wrong in its costs, and so in its margin", () => {
  const parent = table("Palvelualue", "300000 | 75310 | 300000", "-900000 | -221410 | -980000", "-600000 | -146100 | -680000");
  expect(tellFaults([parent, SCHOOLS, CARE], GIVEN)).toEqual(["0 error parent-differs Kulut, Ennuste 2026: -980000, expected -930000"]);
  expect(auditTables([parent, SCHOOLS, CARE], GIVEN).faults[0]?.facts).toMatchObject({ tables: [1, 2], isInferred: false, equations: 2, follows: [{ table: 0, row: 2, column: 2 }] });
});

test("parts that nobody gave are found by their budgets, and the fault says so", () => {
  const parent = table("Palvelualue", "300000 | 75310 | 300000", "-900000 | -221410 | -980000", "-600000 | -146100 | -680000");
  const [fault] = auditTables([parent, SCHOOLS, CARE], { families: [] }).faults;
  expect([fault?.code, fault?.facts.isInferred, fault?.facts.tables]).toEqual(["parent-differs", true, [1, 2]]);
});

test.each([
  ["before their parent", 2],
  ["on both sides of their parent", 1],
])("parts that stand %s are found as well", (_, place) => {
  const parent = table("Palvelualue", "300000 | 75310 | 300000", "-900000 | -221410 | -980000", "-600000 | -146100 | -680000");
  const [fault] = auditTables([...[SCHOOLS, CARE].slice(0, place), parent, ...[SCHOOLS, CARE].slice(place)], { families: [] }).faults;
  expect([fault?.code, fault?.cell.table, fault?.facts.tables]).toEqual(["parent-differs", place, [0, 1, 2].filter((one) => one !== place)]);
});

test("tables whose budgets do not add up are no family", () => {
  expect(tellFaults([PARENT, SCHOOLS, table("Muut", "1000 | 900 | 1000", "-3000 | -2100 | -3000", "-2000 | -1200 | -2000")])).toEqual([]);
});

test("an incomplete set of parts is one question, not an error", () => {
  const more = table("Koko alue", "350000 | 85310 | 350000", "-990000 | -241410 | -1020000", "-640000 | -156100 | -670000");
  const { faults } = auditTables([more, SCHOOLS, CARE], GIVEN);
  expect(faults.map(({ severity, code, facts }) => [severity, code, facts.reason, facts.equations])).toEqual([["warning", "parts-incomplete", "parts-missing", 9]]);
});

test("a prior year held against last year's report is a question: a part may have been moved since", () => {
  const closing = (title: string, income: number, costs: number, header: string) => auditedTable(header, [`Tuotot | ${income} | 90000 | 21000`, `Kulut | ${costs} | -210000 | -47000`], { title });
  const [parent, own] = [closing("Alue", 61500, -180300, "| TP 2025 | TA 2026 | TOT 2026"), closing("Koulut", 31000, -95000, "| TP 2025 | TA 2026 | TOT 2026")];
  const earlier = auditedTable("| TP 2024 | TA 2025 | TOT 2025", ["Tuotot | 28000 | 30000 | 30500", "Kulut | -71000 | -80000 | -77300"], { title: "Hoito" });
  const { faults } = auditTables([parent, own, earlier], GIVEN);
  expect(faults.map(({ severity, facts }) => [severity, facts.reason, facts.equations])).toEqual([["warning", "other-report", 1]]);
});
