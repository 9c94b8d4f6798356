import { auditedTable, tellFaults } from "../auditedTable.fixture";
import { auditTables } from "../auditTables";

const SUM = { rows: [{ total: 3, leftOut: null, terms: [0, 1, 2].map((row) => ({ row, sign: 1 as const })) }], columns: [] };
const projects = (total: string, third = "15 %") => auditedTable("Hanke | Rahoitus | Käyttö %", ["A | 80000 | 87 %", "B | 20000 | 10 %", `C | 50000 | ${third}`, `Yhteensä | 150000 | ${total}`], { structure: SUM });

test.each([
  ["the mean weighted by the funding", "53 %", []],
  ["the plain mean", "37 %", []],
  ["the sum", "112 %", []],
  ["none of them", "67 %", ["warning total-not-reproducible Yhteensä, Käyttö %: 67, expected 52.73"]],
  ["no total", "", []],
])("a total percentage that is %s", (_, total, told) => {
  expect(tellFaults([projects(total)])).toEqual(told);
});

test("a cell that says two percentages is read either way", () => {
  expect(tellFaults([projects("53 %", "30 % yhteensä, oma osuus 15 %")])).toEqual(["info text-for-number C, Käyttö %"]);
});

test("a total that depends on a cell without one number says on which", () => {
  const fault = auditTables([projects("74 %", "53 % esiopetus, 66 % perusopetus")], { families: [] }).faults.find(({ code }) => code === "total-not-reproducible");
  expect(fault?.facts.dependsOn).toEqual([{ table: 0, row: 2, column: 1 }]);
});
