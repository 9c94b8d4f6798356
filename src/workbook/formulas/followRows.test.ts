import { followRows } from "./followRows";

const INSERTED = { sheet: "Vaalit 2026", row: 3, count: 2 };

test.each([
  ["A3", "A3"],
  ["A4+$B$4", "A6+$B$6"],
  ["SUM(B2:B4)", "SUM(B2:B6)"],
  ["SUM(B1:B3)", "SUM(B1:B3)"],
  ["'vaalit 2026'!C9+Muu!C9+'Muu sivu'!C9", "'vaalit 2026'!C11+Muu!C9+'Muu sivu'!C9"],
  ["'Vaalit 2026'!$2:$5", "'Vaalit 2026'!$2:$7"],
  ["\"A4 ja 'Vaalit 2026'!A4\"&A4", "\"A4 ja 'Vaalit 2026'!A4\"&A6"],
  ["LOG10(A4)+toteuma.a4+Ä4", "LOG10(A6)+toteuma.a4+Ä4"],
  ["'A4'!A4", "'A4'!A4"],
  ["'Matin ''A4'' sivu'!A4", "'Matin ''A4'' sivu'!A4"],
  ["A:A+4*10", "A:A+4*10"],
])("rows before the fourth make of %s on their own sheet %s", (before, after) => {
  expect(followRows(before, "Vaalit 2026", INSERTED)).toBe(after);
});

test("a formula of another sheet follows only where it names the sheet", () => {
  expect(followRows("A4+'Vaalit 2026'!A4:B5", "Muu", INSERTED)).toBe("A4+'Vaalit 2026'!A6:B7");
  expect(followRows("'Vaalit 2026'!$A$1:$B$9", null, INSERTED)).toBe("'Vaalit 2026'!$A$1:$B$11");
});
