import { auditedTable, tellFaults } from "../auditedTable.fixture";

const NOTHING = { structure: { rows: [], columns: [] } };

test.each([
  ["thousands among euros", "| TP 2022 | TA 2023 | TA 2024", ["MENOT | -19 | -319000 | -270000", "NETTO | -19 | -319000 | -270000"], ["warning unit-jump MENOT, TP 2022"]],
  ["euros everywhere", "| TP 2022 | TA 2023 | TA 2024", ["MENOT | -19250 | -319000 | -270000", "NETTO | -19250 | -319000 | -270000"], []],
  ["euros under a header of thousands", "| TA 2024 | TS 2025 1000e", ["A | 620000 | 621000", "B | 728800 | 792800", "C | 1256400 | 764400"], ["warning header-unit-differs A, TS 2025 1000e"]],
  ["thousands beside inhabitants and euros for each of them", "| Asukkaita | Kulut 1 000 € | €/asukas", ["A | 11511 | 79076 | 6870", "B | 2482 | 11618 | 4681", "C | 12882 | 76737 | 5957"], []],
  ["a year's figures under the next year's header", "| TP 2024 | TP 2025", ["A | 6205 | 6205", "B | 7288 | 7288", "C | 1256 | 1256"], ["warning column-repeats A, TP 2025"]],
  ["columns that nobody can name, alike", "| x | y", ["A | 6205 | 6205", "B | 7288 | 7288", "C | 1256 | 1256"], ["info column-repeats A, y"]],
  ["a forecast that is the budget still", "| TA 2026 | Ennuste 2026", ["A | 6205 | 6205", "B | 7288 | 7288", "C | 1256 | 1256"], []],
])("%s", (_, header, lines, told) => {
  expect(tellFaults([auditedTable(header, lines, NOTHING)])).toEqual(told);
});

const DIFFERENCE = { kind: "sum", target: 2, terms: [{ column: 1, sign: 1 }, { column: 0, sign: -1 }], turns: false } as const;

test("a year that repeats the one before is asked about, though their difference is nothing", () => {
  const table = auditedTable("| TOT 2025 | TOT 2026 | Muutos", ["A | 6200 | 6200 | 0", "B | 7288 | 7288 | 0", "C | 1250 | 1250 | 0"], { structure: { rows: [], columns: [DIFFERENCE] } });
  expect(tellFaults([table])).toEqual(["warning column-repeats A, TOT 2026"]);
});

test("what remains of an untouched budget is no copy", () => {
  const structure = { rows: [], columns: [{ kind: "sum", target: 2, terms: [{ column: 0, sign: 1 }, { column: 1, sign: -1 }], turns: false } as const] };
  expect(tellFaults([auditedTable("| TA 2026 | TOT 2026 | Jäljellä", ["A | 6200 | 0 | 6200", "B | 7200 | 0 | 7200", "C | 1250 | 0 | 1250"], { structure })])).toEqual([]);
});
