import fc from "fast-check";
import { interimStatement } from "../../templates/interim-statement/interimStatement";
import { rangeAt } from "../addresses/RangeAddress";
import { LANGUAGES } from "../../locale/Language";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SENT_NAMES } from "../settings/sentNames";
import type { CellValue } from "../WorkbookHost";
import { compileSent } from "./compileSent";
import { fingerprintOf, printSent, printSentFigure } from "./printSent";
import { readSent, type SentCells } from "./readSent";
import { ENTRY_PARTS, type Sent, type SentFigure } from "./Sent";
import { parsePlace, printPlace, sameValue } from "./sentWords";

const STATEMENT = { number: 1, kind: "interim-statement", variant: "usual", version: 2 };

/** What stands on the sheet under the names, once the plan is carried out. */
function cellsOf(steps: readonly PlanStep[]): SentCells {
  const cells = new Map<string, CellContent>();
  for (const step of steps) {
    if (step.kind === "write-cells") step.cells.forEach((line, r) => line.forEach((content, c) => cells.set(`${step.range.row + r} ${step.range.column + c}`, content)));
  }
  const refersTo = (wanted: string) => steps.flatMap((step) => (step.kind === "set-name" && step.name === wanted ? [step.refersTo] : []))[0];
  const valuesOf = (name: string): CellValue[][] => {
    const range = refersTo(name);
    if (range === undefined || "text" in range) throw new Error(`${name} is no range`);
    return Array.from({ length: range.rows }, (_, r) => Array.from({ length: range.columns }, (__, c) => (cells.get(`${range.row + r} ${range.column + c}`) ?? null) as CellValue));
  };
  const fingerprint = refersTo(SENT_NAMES.fingerprint);
  return { identity: valuesOf(SENT_NAMES.identity), list: valuesOf(SENT_NAMES.list), fingerprint: fingerprint !== undefined && "text" in fingerprint ? fingerprint.text : null };
}

const back = (sent: Sent) => readSent(cellsOf(compileSent("Lähetetty", sent, "fi")));

function sentOf(...figures: readonly SentFigure[]): Sent {
  return { unitId: "0410", unit: "Vaalit", year: 2026, through: 3, figures };
}

const key = fc.constantFrom("personnel", "actual", "own-1", "record-12");
const place = fc.oneof(
  fc.record({ table: fc.constantFrom(STATEMENT, { ...STATEMENT, number: 12, kind: "risks", variant: "followed" }), at: fc.oneof(
    fc.record({ kind: fc.constant("figure" as const), row: key, column: key }), fc.record({ kind: fc.constant("stamp" as const), column: key }), fc.record({ kind: fc.constant("label" as const), row: key }),
  ) }),
  fc.record({ table: fc.constant(null), at: fc.record({ kind: fc.constant("entry" as const), entry: fc.integer({ min: 1, max: 999 }), part: fc.constantFrom(...ENTRY_PARTS) }) }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(null, 0, "", "0", " ", "a\tb\\n\nc", "=1+1", "0410", true, false, -0.1, 1e15, 1234567.89),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.string(),
);
const figure = fc.tuple(place, value).map(([where, held]): SentFigure => ({ ...where, value: held }));

test("what is read back is what was sent, and its fingerprint is intact", () => {
  fc.assert(fc.property(fc.array(figure), fc.string(), fc.string(), (figures, unitId, unit) => {
    const sent = { ...sentOf(...figures), unitId, unit };
    const { fingerprint, isIntact, ...read } = back(sent) ?? { fingerprint: null, isIntact: false };
    expect(read).toEqual(sent);
    expect([fingerprint, isIntact]).toEqual([fingerprintOf(sent), true]);
  }));
});

test("a line tells its place and its value, and no two values look the same", () => {
  const at = { table: STATEMENT, at: { kind: "figure", row: "personnel", column: "actual" } } as const;
  expect([null, 0, "", "0", -1000.5, "a\tb\n\\", false].map((held) => printSentFigure({ ...at, value: held }))).toEqual([
    "1;interim-statement;usual;2\tpersonnel\tactual\tblank\t",
    "1;interim-statement;usual;2\tpersonnel\tactual\tnumber\t0",
    "1;interim-statement;usual;2\tpersonnel\tactual\ttext\t",
    "1;interim-statement;usual;2\tpersonnel\tactual\ttext\t0",
    "1;interim-statement;usual;2\tpersonnel\tactual\tnumber\t-1000.5",
    "1;interim-statement;usual;2\tpersonnel\tactual\ttext\ta\\tb\\n\\\\",
    "1;interim-statement;usual;2\tpersonnel\tactual\ttruth\tfalse",
  ]);
});

test("two sendings that differ in anything have different fingerprints", () => {
  const at = { table: STATEMENT, at: { kind: "figure", row: "personnel", column: "actual" } } as const;
  const first = sentOf({ ...at, value: 0 });
  const others: readonly Sent[] = [
    { ...first, unitId: "0411" }, { ...first, unit: "Digi" }, { ...first, year: 2027 }, { ...first, through: 4 }, sentOf(), sentOf({ ...at, value: null }), sentOf({ ...at, value: "" }), sentOf({ ...at, value: "0" }),
    sentOf({ ...at, table: { ...STATEMENT, version: 3 }, value: 0 }), sentOf({ ...at, at: { kind: "stamp", column: "actual" }, value: 0 }), sentOf({ ...at, value: 0 }, { ...at, value: 0 }),
  ];
  expect(new Set([first, ...others].map(fingerprintOf)).size).toBe(others.length + 1);
  expect(new Set([first, ...others].map(printSent)).size).toBe(others.length + 1);
});

test.each<[string, (cells: SentCells) => SentCells]>([
  ["a value", (cells) => ({ ...cells, list: cells.list.map((line) => [...line.slice(0, 4), 1, ...line.slice(5)]) })],
  ["a key", (cells) => ({ ...cells, list: cells.list.map((line) => line.map((cell) => (cell === "personnel" ? "services" : cell))) })],
  ["a line that is gone", (cells) => ({ ...cells, list: [] })],
  ["a line that cannot be read", (cells) => ({ ...cells, list: [...cells.list, ["x", "y", "z", "number", 1]] })],
  ["the unit", (cells) => ({ ...cells, identity: cells.identity.map((line, row) => (row === 1 ? ["Digi"] : line)) })],
  ["the fingerprint in its cell", (cells) => ({ ...cells, identity: cells.identity.map((line, row) => (row === 4 ? ["0"] : line)) })],
  ["the fingerprint under its name", (cells) => ({ ...cells, fingerprint: "0000000000000000" })],
])("%s that someone changed is noticed", (_, change) => {
  const cells = cellsOf(compileSent("Lähetetty", sentOf({ table: STATEMENT, at: { kind: "figure", row: "personnel", column: "actual" }, value: 0 }), "fi"));
  expect(readSent(cells)?.isIntact).toBe(true);
  expect(readSent(change(cells))?.isIntact).toBe(false);
});

test("a list of the first form, keys and then the value, is read as ever", () => {
  const sent = sentOf({ table: STATEMENT, at: { kind: "figure", row: "personnel", column: "actual" }, value: -1000.5 }, { table: STATEMENT, at: { kind: "stamp", column: "actual" }, value: null });
  const cells = cellsOf(compileSent("Lähetetty", sent, "fi"));
  const list = cells.list.map((line) => [...line.slice(5), line[4] ?? null]);
  expect(list[0]).toEqual(["1;interim-statement;usual;2", "personnel", "actual", "number", -1000.5]);
  expect(readSent({ ...cells, list })).toMatchObject({ ...sent, isIntact: true });
});

test("a person reads names and words, the keys are not seen, and only the head is printed", () => {
  const sent = sentOf(
    { table: STATEMENT, at: { kind: "stamp", column: "actual" }, value: 3 }, { table: STATEMENT, at: { kind: "figure", row: "personnel", column: "actual" }, value: -5 },
    { table: STATEMENT, at: { kind: "label", row: "own-1" }, value: "Vuokrat" }, { table: STATEMENT, at: { kind: "figure", row: "own-1", column: "actual" }, value: null },
    { table: STATEMENT, at: { kind: "figure", row: "personnel", column: "reason" }, value: "" }, { table: null, at: { kind: "entry", entry: 1, part: "amount" }, value: true },
  );
  const steps = compileSent("Lähetetty", sent, "fi", [{ template: interimStatement, rows: interimStatement.rows }]);
  expect(cellsOf(steps).list.map((line) => line.slice(0, 5).map((cell) => (typeof cell === "string" ? cell.replace(/\u00a0/g, " ") : cell)))).toEqual([
    ["Osavuosikatsaus, tuloslaskelma", "sarakkeen yläpuolella", "TOT 2026 3 kk", "luku", 3], ["Osavuosikatsaus, tuloslaskelma", "Henkilöstökulut", "TOT 2026 3 kk", "luku", -5],
    ["Osavuosikatsaus, tuloslaskelma", "Vuokrat", "rivin nimi", "teksti", "Vuokrat"], ["Osavuosikatsaus, tuloslaskelma", "Vuokrat", "TOT 2026 3 kk", "tyhjä", null],
    ["Osavuosikatsaus, tuloslaskelma", "Henkilöstökulut", "Perustelu", "teksti", null], ["Talousarviomuutokset", "1", "Summa €", "totuusarvo", true],
  ]);
  const hidden = steps.flatMap((step) => (step.kind === "format-cells" && step.style.numberFormat === ";;;" ? step.ranges : []));
  expect(hidden).toEqual([rangeAt("Lähetetty", 11, 5, sent.figures.length, 4)]);
  const [print] = steps.flatMap((step) => (step.kind === "set-up-print" ? [step.setup] : []));
  expect([print?.area, print?.repeatedRows]).toEqual([rangeAt("Lähetetty", 0, 0, 9, 5), { first: 0, last: 0 }]);
  expect(steps).toContainEqual(expect.objectContaining({ kind: "write-cells", cells: expect.arrayContaining([["Soluja luettelossa", 6]]) }));
});

test("cells that tell no year are no sending", () => {
  expect(readSent({ identity: [["1"], ["Vaalit"], ["2026"], [3], ["ff"]], list: [], fingerprint: null })).toBeNull();
});

test.each<[CellValue, CellValue, boolean]>([
  [null, null, true], [null, "", false], [null, 0, false], [0, "", false], [0, "0", false], ["a\r\nb", "a\nb", true], ["a", "A", false],
  [0.1 + 0.2, 0.3, true], [1234567.89, 1234567.88, false], [true, "true", false], [-0, 0, true],
])("%j beside %j is the same: %j", (one, other, expected) => expect(sameValue(one, other)).toBe(expected));

test("a place comes back from its words", () => {
  fc.assert(fc.property(place, (where) => expect(parsePlace(printPlace(where))).toEqual(where)));
  expect([["1;a;b;2", "", ""], ["x", "row", "column"], ["register", "0", "unit"], ["register", "1", "sum"], ["", "", ""]].map((words) => parsePlace(words as [string, string, string]))).toEqual([null, null, null, null, null]);
});

test.each(LANGUAGES)("its sheet in %s is locked, grey and says not to edit it", (language) => {
  const steps = compileSent("S", sentOf(), language);
  expect(steps.at(-1)).toEqual({ kind: "protect-sheet", sheet: "S" });
  expect(steps.some((step) => step.kind === "format-cells" && step.style.unlocked === true)).toBe(false);
  expect(JSON.stringify(steps)).toMatch(/Älä muokkaa|Redigera inte|Do not edit/);
});
