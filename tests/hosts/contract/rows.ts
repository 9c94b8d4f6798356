import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { Formula } from "../../../src/workbook/formulas/Formula";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../../../src/workbook/WorkbookHost";
import { SHEET, binary, cell, number, plan, readRange, valuesOf, wholeState, write } from "./plans";

const OWN = "Vaalit 2026";
const sum = (first: number, last: number): Formula => ({ type: "call", function: "SUM", arguments: [{ type: "range", from: { type: "cell", row: first, column: 1 }, to: { type: "cell", row: last, column: 1 } }] });
const insert = (row: number, count: number): PlanStep => ({ kind: "insert-rows", sheet: OWN, row, count });

/** Three rows and their sum on a sheet of its own, and what speaks of them elsewhere. */
const TABLE: readonly PlanStep[] = [
  { kind: "add-sheet", sheet: OWN },
  write(OWN, 0, 0, [["Otsikko", null], ["a", 1], ["b", 2], ["c", 4], ["Summa", { formula: sum(1, 3) }], ["Kaksin verroin", { formula: binary("*", { type: "cell", row: 4, column: 1, absoluteRow: true }, number(2)) }]]),
  write(SHEET, 0, 0, [[{ formula: cell(4, 1, OWN) }, { formula: { type: "name", name: "toteuma.luku" } }, { formula: cell(5, 1) }]]),
  { kind: "set-name", scope: OWN, name: "toteuma.taulu.1", refersTo: rangeAt(OWN, 0, 0, 6, 2) },
  { kind: "set-name", scope: null, name: "toteuma.luku", refersTo: rangeAt(OWN, 3, 1) },
];

export function describeRows(host: () => WorkbookHost): void {
  describe("inserted rows", () => {
    beforeEach(() => host().apply(plan(...TABLE)));
    const own = async () => (await readRange(host(), rangeAt(OWN, 0, 0, 8, 2)));

    it.each([
      ["inside a sum's range, which takes them in", 2, 1, [["Otsikko", null], ["a", 1], [null, null], ["b", 2], ["c", 4], ["Summa", 7], ["Kaksin verroin", 14], [null, null]], "=SUM(B2:B5)", "=B$6*2"],
      ["between a range and its sum, which takes them not in", 4, 2, [["Otsikko", null], ["a", 1], ["b", 2], ["c", 4], [null, null], [null, null], ["Summa", 7], ["Kaksin verroin", 14]], "=SUM(B2:B4)", "=B$7*2"],
      ["above everything", 0, 1, [[null, null], ["Otsikko", null], ["a", 1], ["b", 2], ["c", 4], ["Summa", 7], ["Kaksin verroin", 14], [null, null]], "=SUM(B3:B5)", "=B$6*2"],
    ] as const)("stand empty %s", async (_, row, count, values, sumFormula, doubleFormula) => {
      await host().apply(plan(insert(row, count)));
      const reading = await own();
      expect(reading.values).toEqual(values);
      expect(reading.formulas.flat().filter((formula) => formula !== null)).toEqual([sumFormula, doubleFormula]);
    });

    it("move what formulas of other sheets and names speak of, and nothing else", async () => {
      await host().apply(plan(insert(3, 1)));
      expect((await readRange(host(), rangeAt(SHEET, 0, 0, 1, 3))).formulas).toEqual([["='Vaalit 2026'!B6", "=toteuma.luku", "=B6"]]);
      expect(await valuesOf(host(), rangeAt(SHEET, 0, 0, 1, 2))).toEqual([[7, 4]]);
      const { names } = await wholeState(host());
      expect(names.map(({ name, range }) => [name, range])).toEqual([["toteuma.luku", rangeAt(OWN, 4, 1)], ["toteuma.taulu.1", rangeAt(OWN, 0, 0, 7, 2)]]);
    });

    it("take what later steps of the plan write, which speak of the places after the insertion", async () => {
      await host().apply(plan(write(OWN, 3, 1, [[5]]), insert(4, 1), write(OWN, 4, 0, [["d", 8]]), write(OWN, 5, 1, [[{ formula: sum(1, 4) }]]), insert(1, 1)));
      expect((await own()).values).toEqual([["Otsikko", null], [null, null], ["a", 1], ["b", 2], ["c", 5], ["d", 8], ["Summa", 16], ["Kaksin verroin", 32]]);
    });

    it("come to a protected sheet too, which stays protected", async () => {
      await host().apply(plan({ kind: "protect-sheet", sheet: OWN }));
      await host().apply(plan(insert(1, 1), write(OWN, 1, 0, [["uusi"]])));
      expect((await own()).values[1]).toEqual(["uusi", null]);
      expect((await host().read({ structure: true })).sheets.find((sheet) => sheet.name === OWN)?.protected).toBe(true);
    });

    it("go when they are taken back, and everything is where it was", async () => {
      await host().apply(plan({ kind: "protect-sheet", sheet: OWN }));
      const before = await wholeState(host());
      await host().apply(plan(write(OWN, 1, 1, [[100]]), insert(4, 2), write(OWN, 4, 0, [["d", 8]]), write(OWN, 6, 1, [[{ formula: sum(1, 4) }]]), { kind: "set-name", scope: OWN, name: "toteuma.tunniste.1", refersTo: { text: "x" } }));
      expect(await wholeState(host())).not.toEqual(before);
      await host().revert();
      expect(await wholeState(host())).toEqual(before);
    });

    it("are not there when a later step cannot be performed", async () => {
      const before = await wholeState(host());
      await expect(host().apply(plan(insert(2, 1), write(OWN, 2, 0, [["uusi"]]), write("Missing", 0, 0, [[1]])))).rejects.toMatchObject({ name: "HostError", code: "item-missing" });
      await expect(host().apply(plan({ kind: "insert-rows", sheet: "Missing", row: 0, count: 1 }))).rejects.toMatchObject({ name: "HostError", code: "item-missing" });
      expect(await wholeState(host())).toEqual(before);
    });
  });
}
