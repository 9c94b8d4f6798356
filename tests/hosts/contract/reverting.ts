import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import type { ApplyProgress, WorkbookHost } from "../../../src/workbook/WorkbookHost";
import type { Person } from "../hostContract";
import { SHEET, binary, cell, number, plan, valueAt, wholeState, write } from "./plans";

export function describeReverting(host: () => WorkbookHost, person: () => Person | null): void {
  describe("reverting", () => {
    it("takes back sheets, contents and names", async () => {
      await host().apply(plan(
        write(SHEET, 0, 0, [[1, "=text", { formula: binary("+", cell(0, 0), number(1)) }, null, true]]),
        { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: "old" } },
        { kind: "set-name", scope: null, name: "toteuma.vuosi", refersTo: rangeAt(SHEET, 0, 0) },
        { kind: "set-name", scope: null, name: "toteuma.pois", refersTo: rangeAt(SHEET, 0, 0) },
      ));
      const before = await wholeState(host());
      await host().apply(plan(
        { kind: "add-sheet", sheet: "Uusi" },
        write("Uusi", 0, 0, [[1]]),
        { kind: "copy-sheet", source: SHEET, sheet: "Kopio" },
        write(SHEET, 0, 0, [[9, 9, 9, 9, 9], [9, 9, 9, 9, 9]]),
        { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: "new" } },
        { kind: "set-name", scope: "Uusi", name: "toteuma.tunniste.1", refersTo: { text: "newer" } },
        { kind: "set-name", scope: null, name: "toteuma.vuosi", refersTo: rangeAt("Uusi", 0, 0) },
        { kind: "remove-name", scope: null, name: "toteuma.pois" },
        { kind: "clear-cells", range: rangeAt(SHEET, 0, 2) },
      ));
      expect(await wholeState(host())).not.toEqual(before);
      await host().revert();
      expect(await wholeState(host())).toEqual(before);
    });

    it("knows what it could take back, once", async () => {
      expect(host().revertible()).toBeNull();
      await host().apply({ name: "insert-table", steps: [write(SHEET, 0, 0, [[1]])] });
      expect(host().revertible()).toBe("insert-table");
      await host().revert();
      expect(host().revertible()).toBeNull();
    });

    it("does nothing where there is nothing to take back", async () => {
      const before = await wholeState(host());
      await host().revert();
      expect(await wholeState(host())).toEqual(before);
      await host().apply(plan(write(SHEET, 0, 0, [[1]])));
      await host().revert();
      await host().revert();
      expect(await wholeState(host())).toEqual(before);
    });

    it("takes back only the last plan", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1]])));
      const between = await wholeState(host());
      await host().apply(plan(write(SHEET, 0, 0, [[2]]), { kind: "protect-sheet", sheet: SHEET }));
      await host().revert();
      expect(await wholeState(host())).toEqual(between);
    });

    it("tells its progress and ends at the total", async () => {
      const told: ApplyProgress[] = [];
      const steps = [{ kind: "add-sheet", sheet: "A" }, write("A", 0, 0, [[1]]), { kind: "add-sheet", sheet: "B" }] as const;
      await host().apply(plan(...steps), { onProgress: (progress) => told.push(progress) });
      expect(told.every(({ total }) => total === steps.length)).toBe(true);
      expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
      expect(told.at(-1)?.done).toBe(steps.length);
    });

    it("tells that nothing was changed since where nobody did anything", async () => {
      expect(await host().changedSince()).toEqual({ cells: 0, missing: [] });
      await host().apply(plan(...EVERYTHING));
      expect(await host().changedSince()).toEqual({ cells: 0, missing: [] });
      await host().revert();
      expect(await host().changedSince()).toEqual({ cells: 0, missing: [] });
    });

    it("tells how many cells a person changed that taking back would lose", async () => {
      await host().apply(plan(...EVERYTHING));
      await person()?.type("Uusi", 0, 0, 2);
      await person()?.type("Uusi", 8, 8, "beside");
      await person()?.type(SHEET, 0, 0, 3);
      await person()?.type(SHEET, 8, 8, "not lost");
      await person()?.renameSheet("Uusi", "Uudempi");
      expect(await host().changedSince()).toEqual({ cells: person() ? 3 : 0, missing: [] });
      await host().revert();
      expect((await host().read({ structure: true })).sheets.map((sheet) => sheet.name)).toEqual([SHEET]);
      expect(await valueAt(host(), SHEET, 8, 8)).toBe(person() ? "not lost" : null);
    });

    it("takes nothing back where something else stands than the plan expects, since rows may have moved, until that stands again", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [["fees", 7], ["grants", 0]])));
      await host().apply({ ...plan(write(SHEET, 0, 1, [[0]])), expects: [{ cell: { sheet: SHEET, row: 0, column: 0 }, value: "fees" }] });
      // As after the row was deleted: the next one stands in its place, with the same figure.
      await person()?.type(SHEET, 0, 0, "grants");
      const before = await wholeState(host());
      if (person() !== null) {
        await expect(host().revert()).rejects.toMatchObject({ name: "HostError", code: "place-changed", subject: SHEET });
        expect(await wholeState(host())).toEqual(before);
      }
      await person()?.type(SHEET, 0, 0, "fees");
      await host().revert();
      expect(await valueAt(host(), SHEET, 0, 1)).toBe(7);
    });

    it("takes back the rest where a person has taken a sheet away, and tells which one is gone", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "Vanha" }));
      await host().apply(plan(...EVERYTHING, write("Vanha", 0, 0, [[5]]), { kind: "format-cells", ranges: [rangeAt("Vanha", 0, 0)], style: { bold: true } }));
      await person()?.removeSheet("Vanha");
      expect(await host().changedSince()).toEqual({ cells: 0, missing: person() ? ["Vanha"] : [] });
      await host().revert();
      expect((await host().read({ structure: true })).sheets.map((sheet) => sheet.name)).toEqual(person() ? [SHEET] : [SHEET, "Vanha"]);
      expect(await valueAt(host(), SHEET, 0, 0)).toBeNull();
    });

    it("has nothing to take away of an added sheet that a person has taken away", async () => {
      await host().apply(plan(...EVERYTHING));
      await person()?.removeSheet("Uusi");
      expect(await host().changedSince()).toEqual({ cells: 0, missing: [] });
      await host().revert();
      expect((await host().read({ structure: true })).sheets.map((sheet) => sheet.name)).toEqual([SHEET]);
    });
  });
}

/** A new sheet and a changed one, with each kind of content. */
const EVERYTHING: readonly PlanStep[] = [
  { kind: "add-sheet", sheet: "Uusi" },
  write("Uusi", 0, 0, [[1, "=text", { formula: binary("+", cell(0, 0), number(1)) }, null, true, "'", "2026"]]),
  write(SHEET, 0, 0, [[1.1, "text", { formula: cell(0, 0, "Uusi") }]]),
];
