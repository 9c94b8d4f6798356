import { parseTableIdentity, printTableIdentity, type TableIdentity } from "./TableIdentity";

const IDENTITY: TableIdentity = { kind: "interim-statement", version: 1, language: "fi", profile: "A", zeroBudget: "zero", year: 2026, through: 3, unit: "Talous; henkilöstö" };

test("an identity is read back from its line, a semicolon in the unit and all", () => {
  expect(parseTableIdentity(printTableIdentity(IDENTITY))).toEqual(IDENTITY);
});

test("a line fits in a defined name whatever the unit's length", () => {
  expect(printTableIdentity({ ...IDENTITY, unit: "x".repeat(400) })).toHaveLength(255);
});

test.each(["", "hei", "interim-statement;1;de;A;zero;2026;3;X", "interim-statement;0;fi;A;zero;2026;3;X", "interim-statement;1;fi;E;zero;2026;3;X", "interim-statement;1;fi;A;zero;2026;13;X"])("%j is none of ours", (line) => {
  expect(parseTableIdentity(line)).toBeNull();
});
