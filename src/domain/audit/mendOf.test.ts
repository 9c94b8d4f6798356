import { amountFault, fault, type AuditFault } from "./AuditFault";
import { mendOf, type Mend } from "./mendOf";

const CELL = { table: 0, row: 3, column: 2 };
const AMOUNTS = { expected: 1_100, found: 100 };

test.each<[string, AuditFault, Mend | null]>([
  ["a digit that two equations cross in is mended", amountFault("digit-differs", "error", CELL, AMOUNTS), { kind: "amount", amount: 1_100 }],
  ["a turned sign is mended", amountFault("sign-turned", "error", CELL, AMOUNTS), { kind: "amount", amount: 1_100 }],
  ["a deviation over which the budget was pasted is mended", amountFault("cell-copied", "error", CELL, AMOUNTS), { kind: "amount", amount: 1_100 }],
  ["nothing is certain while another cell explains it as well", amountFault("figure-differs", "error", CELL, AMOUNTS, {}, [{ ...CELL, row: 4 }]), null],
  ["a total may be right and a row wrong", amountFault("total-differs", "error", CELL, AMOUNTS), null],
  ["a row that a total leaves out may belong elsewhere", amountFault("total-leaves-out-row", "error", CELL, AMOUNTS), null],
  ["a question is not mended", amountFault("digit-differs", "warning", CELL, AMOUNTS), null],
  ["a number over a formula gives way to the formula", fault("typed-over-formula", "warning", CELL, { text: "SUM(B5:B8)" }), { kind: "formula", formula: "SUM(B5:B8)" }],
  ["a formula that differs may be meant", fault("formula-differs", "warning", CELL, { text: "SUM(B5:B8)" }), null],
])("%s", (_what, one, mend) => {
  expect(mendOf(one)).toEqual(mend);
});
