import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep, WorkbookPlan } from "../../../src/workbook/plan/WorkbookPlan";
import { HostError } from "../../../src/workbook/HostError";
import type { WorkbookHost } from "../../../src/workbook/WorkbookHost";
import { SHEET, plan, wholeState, write } from "./plans";

const FAILING: readonly (readonly [string, string, PlanStep])[] = [
  ["writes to a missing sheet", "item-missing", write("Missing", 0, 0, [[1]])],
  ["copies a missing sheet", "item-missing", { kind: "copy-sheet", source: "Missing", sheet: "Kopio" }],
  ["removes a missing sheet", "item-missing", { kind: "remove-sheet", sheet: "Missing" }],
  ["formats a missing sheet", "item-missing", { kind: "format-cells", ranges: [rangeAt("Missing", 0, 0)], style: { bold: true } }],
  ["protects a missing sheet", "item-missing", { kind: "protect-sheet", sheet: "Missing" }],
  ["names on a missing sheet", "item-missing", { kind: "set-name", scope: "Missing", name: "toteuma.tunniste.1", refersTo: { text: "x" } }],
  ["removes a missing name", "item-missing", { kind: "remove-name", scope: null, name: "toteuma.missing" }],
  ["adds a sheet whose name is taken", "item-exists", { kind: "add-sheet", sheet: "SHEET1" }],
  ["copies onto a name that is taken", "item-exists", { kind: "copy-sheet", source: SHEET, sheet: "sheet1" }],
  ["adds a sheet that it has added", "item-exists", { kind: "add-sheet", sheet: "uusi" }],
];

export function describeFailing(host: () => WorkbookHost): void {
  describe("a plan that cannot be performed", () => {
    it.each(FAILING)("changes nothing when it %s", async (_, code, step) => {
      await host().apply(plan(write(SHEET, 0, 0, [[1]]), { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: "old" } }));
      const before = await wholeState(host());
      const failing = host().apply(plan(
        { kind: "add-sheet", sheet: "Uusi" },
        write(SHEET, 0, 0, [[2]]),
        { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: "new" } },
        step,
      ));
      await expect(failing).rejects.toThrow(HostError);
      await expect(failing).rejects.toMatchObject({ code });
      expect(await wholeState(host())).toEqual(before);
    });

    it("changes nothing where something else stands than it expects, and is performed where all stands", async () => {
      const expecting = (row: number, value: string): WorkbookPlan => ({ ...plan(write(SHEET, 0, 1, [[5]])), expects: [{ cell: { sheet: SHEET, row, column: 0 }, value }] });
      await host().apply(plan(write(SHEET, 0, 0, [["personnel"], ["services"]])));
      const before = await wholeState(host());
      await expect(host().apply(expecting(1, "personnel"))).rejects.toMatchObject({ name: "HostError", code: "place-changed", subject: SHEET });
      await expect(host().apply(expecting(2, "materials"))).rejects.toMatchObject({ code: "place-changed" });
      expect(await wholeState(host())).toEqual(before);
      await host().apply(expecting(0, "personnel"));
      expect((await wholeState(host())).usedRanges).not.toEqual(before.usedRanges);
    });

    it("changes nothing when it is cancelled", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1]])));
      const before = await wholeState(host());
      const cancelled = host().apply(plan({ kind: "add-sheet", sheet: "Uusi" }, write(SHEET, 0, 0, [[2]])), { isCancelled: () => true });
      await expect(cancelled).rejects.toMatchObject({ name: "HostError", code: "cancelled" });
      expect(await wholeState(host())).toEqual(before);
    });

    it("refuses to read a range of a missing sheet and to go there", async () => {
      await expect(host().read({ ranges: [rangeAt("Missing", 0, 0)] })).rejects.toMatchObject({ name: "HostError", code: "item-missing" });
      await expect(host().read({ valuesOf: [rangeAt("Missing", 0, 0)] })).rejects.toMatchObject({ name: "HostError", code: "item-missing" });
      await expect(host().goTo({ sheet: "Missing", row: 0, column: 0 })).rejects.toMatchObject({ name: "HostError", code: "item-missing" });
    });
  });
}
