import { auditedTable, tellFaults } from "../auditedTable.fixture";
import { auditTables } from "../auditTables";

const HEADER = "| TA 2026 | TOT 2026 | Jäljellä | TOT %";
const ROWS = [
  "Myynti | 851800 | 198057 | 653743 | 23,25", "Maksut | 826000 | 285937 | 540063 | 34,62", "Tuotot | 1677800 | 483994 | 1193806 | 28,85",
  "Palkat | -21146900 | -4920322 | -16226578 | 23,27", "Palvelut | -10987100 | -2871530 | -8115570 | 26,14", "Avustukset | -3100 | -1208 | -1892 | 38,97",
  "Kulut | -32137100 | -7793060 | -24344040 | 24,25", "Kate | -30459300 | -7309066 | -23150234 | 24,00",
];

/** The table with some of its lines written otherwise. */
const written = (...lines: readonly string[]) => auditedTable(HEADER, ROWS.map((row) => lines.find((line) => line.split(" | ")[0] === row.split(" | ")[0]) ?? row));

test.each([
  ["a table that adds up", [], []],
  ["a total a euro off, which rounding explains", ["Kulut | -32137100 | -7793061 | -24344039 | 24,25"], []],
  ["a plan fifty euros off, which nothing explains", ["Kulut | -32137150 | -7793060 | -24344040 | 24,25"], ["error digit-differs Kulut, TA 2026: -32137150, expected -32137100"]],
  ["two digits swapped", ["Palvelut | -10987100 | -2875130 | -8115570 | 26,14"], ["error digits-swapped Palvelut, TOT 2026: -2875130, expected -2871530"]],
  ["a sign lost", ["Palkat | -21146900 | 4920322 | -16226578 | 23,27"], ["error sign-turned Palkat, TOT 2026: 4920322, expected -4920322"]],
  ["one wrong digit where equations cross", ["Palkat | -21146900 | -4920822 | -16226578 | 23,27"], ["error digit-differs Palkat, TOT 2026: -4920822, expected -4920322"]],
  ["a figure of another row where equations cross", ["Maksut | 826000 | 198057 | 540063 | 34,62"], ["error figure-differs Maksut, TOT 2026: 198057, expected 285937"]],
  ["a budget copied into what is left", ["Palvelut | -10987100 | -2871530 | -10987100 | 26,14"], ["error cell-copied Palvelut, Jäljellä: -10987100, expected -8115570"]],
  ["a wrong percentage", ["Maksut | 826000 | 285937 | 540063 | 35,71"], ["error percent-differs Maksut, TOT %: 35.71, expected 34.62"]],
  ["a percentage of another sign than its sides", ["Maksut | 826000 | 285937 | 540063 | -34,62"], ["error percent-impossible Maksut, TOT %: -34.62, expected 34.62"]],
  ["a total that leaves a row out", ["Kulut | -32137100 | -7791852 | -24344040 | 24,25"], ["error total-leaves-out-row Kulut, TOT 2026: -7791852, expected -7793060"]],
])("%s", (_, lines, told) => {
  expect(tellFaults([written(...lines)])).toEqual(told);
});

test("a total that no other equation crosses is named, its rows with it", () => {
  const structure = { rows: [{ total: 3, leftOut: null, terms: [0, 1, 2].map((row) => ({ row, sign: 1 as const })) }], columns: [] };
  const { faults } = auditTables([auditedTable("| TP 2025 | TA 2026", ["A | 1205 | 1000", "B | 3117 | 3000", "C | 811 | 900", "Yhteensä | 5133 | 6250"], { structure })], { families: [] });
  expect(faults.map(({ code, expected, found, difference, others }) => [code, expected, found, difference, others.map(({ row }) => row)])).toEqual([["total-differs", 490_000, 625_000, 135_000, [0, 1, 2]]]);
});

test("what formulas make of a wrong figure is a consequence of it, in whichever order they are mended", () => {
  const typedOver = auditedTable(HEADER, [...ROWS.slice(0, 6), "Kulut | -32137100 | -7000000 | -25137100 =B8-C8 | 21,78", "Kate | -30459300 | -7309066 | -23150234 | 24,00"]);
  const [fault, ...others] = auditTables([typedOver], { families: [] }).faults.filter(({ severity }) => severity === "error");
  expect([fault?.code, fault?.cell, others]).toEqual(["total-differs", { table: 0, row: 6, column: 1 }, []]);
  expect(fault?.facts.follows).toEqual(expect.arrayContaining([{ table: 0, row: 6, column: 2 }]));
});

test("a formula follows what it reads, so that it does not speak for the typed figure", () => {
  // Vuosikate 1813 was typed as 1830; what is left and the percentage are computed of it.
  const typed = auditedTable("| TA 2026 | TOT 2026 | Jäljellä | TOT %", [
    "Toimintakate | -27420 | -13892 | -13528 =B2-C2 | 50,66 =C2/B2", "Verotulot | 18300 | 9480 | 8820 =B3-C3 | 51,80 =C3/B3", "Valtionosuudet | 12450 | 6225 | 6225 =B4-C4 | 50,00 =C4/B4",
    "Vuosikate | 3330 =SUM(B2:B4) | 1830 | 1500 =B5-C5 | 54,95 =C5/B5",
  ]);
  expect(tellFaults([typed])).toEqual(["error total-differs Vuosikate, TOT 2026: 1830, expected 1813"]);
});

test("what formulas carry on of a wrong figure from total to total is one finding", () => {
  const lines = [
    "Maksut | 826000 | 285937 | 540063 =B2-C2", "Myynti | 851800 | 198057 | 660743", "Tuotot | 1677800 =SUM(B2:B3) | 483994 =SUM(C2:C3) | 1200806 =SUM(D2:D3)",
    "Palkat | 2114690 | 492032 | 1622658 =B5-C5", "Palvelut | 1098710 | 287153 | 811557 =B6-C6", "Kulut | 3213400 =SUM(B5:B6) | 779185 =SUM(C5:C6) | 2434215 =SUM(D5:D6)",
    "Kate | -1535600 =B4-B7 | -295191 =C4-C7 | -1233409 =D4-D7",
  ];
  const [fault, ...others] = auditTables([auditedTable("| TA 2026 | TOT 2026 | Jäljellä", lines)], { families: [] }).faults;
  expect([fault?.cell, fault?.expected, others]).toEqual([{ table: 0, row: 1, column: 2 }, 65_374_300, []]);
  expect(fault?.facts.follows).toEqual(expect.arrayContaining([{ table: 0, row: 2, column: 2 }, { table: 0, row: 6, column: 2 }]));
});

test("a total that leaves a row out names it", () => {
  const [fault] = auditTables([written("Kulut | -32137100 | -7791852 | -24344040 | 24,25")], { families: [] }).faults;
  expect(fault?.facts.leftOut).toEqual({ table: 0, row: 5, column: 1 });
});

test("differences inside rounding are counted, not told", () => {
  const { faults, checks, exact, rounded } = auditTables([written("Kulut | -32137100 | -7793061 | -24344039 | 24,25")], { families: [] });
  expect([faults.length, checks - exact - rounded]).toEqual([0, 0]);
  expect(rounded).toBeGreaterThan(0);
});

test("an audit of nothing finds nothing", () => {
  expect(auditTables([], { families: [] })).toEqual({ faults: [], checks: 0, exact: 0, rounded: 0 });
});
