import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../../../src/workbook/WorkbookHost";
import { SHEET, plan, valueAt, wholeState, write } from "./plans";

export function describeProtection(host: () => WorkbookHost): void {
  const protectedSheets = async (): Promise<readonly string[]> =>
    (await host().read({ structure: true })).sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name);

  describe("protection", () => {
    it("is read back", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "Lukossa" }, { kind: "protect-sheet", sheet: "Lukossa" }));
      expect(await protectedSheets()).toEqual(["Lukossa"]);
      await host().apply(plan({ kind: "unprotect-sheet", sheet: "Lukossa" }));
      expect(await protectedSheets()).toEqual([]);
    });

    it("does not stand in the way of a plan of ours, and stands again after it", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1]]), { kind: "protect-sheet", sheet: SHEET }));
      const before = await wholeState(host());
      await host().apply(plan(
        write(SHEET, 0, 0, [[2]]),
        { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 2, 2)], style: { bold: true, unlocked: true } },
        { kind: "set-column-widths", sheet: SHEET, widths: [{ column: 0, characters: 12 }] },
      ));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe(2);
      expect(await protectedSheets()).toEqual([SHEET]);
      await host().revert();
      expect(await wholeState(host())).toEqual(before);
    });

    it("stands while a plan writes as a person types: into unlocked cells alone, or nothing at all", async () => {
      const typed = (row: number, value: number): PlanStep => ({ kind: "write-cells", range: rangeAt(SHEET, row, 0), cells: [[value]], asTyped: true });
      await host().apply(plan(write(SHEET, 0, 0, [[1], [2]]), { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0)], style: { unlocked: true } }, { kind: "protect-sheet", sheet: SHEET }));
      const before = await wholeState(host());
      await expect(host().apply(plan(typed(0, 3), typed(1, 4)))).rejects.toMatchObject({ name: "HostError", code: "sheet-protected" });
      expect(await wholeState(host())).toEqual(before);
      await host().apply(plan(typed(0, 3)));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe(3);
      expect(await protectedSheets()).toEqual([SHEET]);
      await host().revert();
      expect(await wholeState(host())).toEqual(before);
    });

    it("is copied with a sheet", async () => {
      await host().apply(plan({ kind: "protect-sheet", sheet: SHEET }, { kind: "copy-sheet", source: SHEET, sheet: "Kopio" }, write("Kopio", 0, 0, [[3]])));
      expect(await protectedSheets()).toEqual([SHEET, "Kopio"]);
      expect(await valueAt(host(), "Kopio", 0, 0)).toBe(3);
    });

    it("can be set twice and taken away twice", async () => {
      await host().apply(plan({ kind: "protect-sheet", sheet: SHEET }, { kind: "protect-sheet", sheet: SHEET }));
      expect(await protectedSheets()).toEqual([SHEET]);
      await host().apply(plan({ kind: "unprotect-sheet", sheet: SHEET }, { kind: "unprotect-sheet", sheet: SHEET }));
      expect(await protectedSheets()).toEqual([]);
    });
  });
}
