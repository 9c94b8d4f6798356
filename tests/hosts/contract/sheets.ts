import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import { COLUMNS_READ, type WorkbookHost } from "../../../src/workbook/WorkbookHost";
import { SHEET, binary, cell, number, plan, readRange, valueAt, valuesOf, write } from "./plans";

const HARD_NAMES = ["Yhteiset palvelut", "Åbo ä ö", "Matin 'oma' taulu", "2026", "TOT2026", "R1C1", "a-b & c"];

export function describeSheets(host: () => WorkbookHost): void {
  describe("sheets", () => {
    it("adds sheets last, visible and not active", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "B" }, { kind: "add-sheet", sheet: "A" }));
      const reading = await host().read({ structure: true, selection: true });
      expect(reading.sheets).toEqual([SHEET, "B", "A"].map((name) => ({ name, visible: true, protected: false })));
      expect(reading.activeSheet).toBe(SHEET);
      expect(reading.structureProtected).toBe(false);
    });

    it.each(HARD_NAMES)("computes with a sheet named %j", async (sheet) => {
      await host().apply(plan({ kind: "add-sheet", sheet }, write(sheet, 0, 0, [[20]]), write(SHEET, 0, 0, [[{ formula: binary("+", cell(0, 0, sheet), number(1)) }]])));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe(21);
      expect(await valueAt(host(), sheet, 0, 0)).toBe(20);
    });

    it("copies a sheet with contents, formulas and names of its own", async () => {
      await host().apply(plan(
        { kind: "add-sheet", sheet: "Pohja" },
        write("Pohja", 0, 0, [["x", 2, { formula: binary("*", cell(0, 1), number(10)) }]]),
        { kind: "set-name", scope: "Pohja", name: "toteuma.taulu.1", refersTo: rangeAt("Pohja", 0, 0, 1, 3) },
        { kind: "set-name", scope: "Pohja", name: "toteuma.tunniste.1", refersTo: { text: "{\"v\":1}" } },
        { kind: "copy-sheet", source: "Pohja", sheet: "Kopio 1" },
        write("Kopio 1", 0, 1, [[3]]),
      ));
      expect(await readRange(host(), rangeAt("Kopio 1", 0, 0, 1, 3))).toEqual({ range: rangeAt("Kopio 1", 0, 0, 1, 3), values: [["x", 3, 30]], formulas: [[null, null, "=B1*10"]] });
      expect(await valuesOf(host(), rangeAt("Pohja", 0, 0, 1, 3))).toEqual([["x", 2, 20]]);
      const { sheets, names } = await host().read({ structure: true });
      expect(sheets.map((sheet) => sheet.name)).toEqual([SHEET, "Pohja", "Kopio 1"]);
      expect(names.filter((name) => name.scope === "Kopio 1").sort((a, b) => a.name.localeCompare(b.name))).toEqual([
        { scope: "Kopio 1", name: "toteuma.taulu.1", range: rangeAt("Kopio 1", 0, 0, 1, 3), text: null },
        { scope: "Kopio 1", name: "toteuma.tunniste.1", range: null, text: "{\"v\":1}" },
      ]);
      expect(names).toHaveLength(4);
    });

    it("tells how wide the first columns of the active sheet are, where it is asked", async () => {
      await host().apply(plan({ kind: "set-column-widths", sheet: SHEET, widths: [{ column: 1, characters: 30 }, { column: 3, characters: 2 }] }));
      const widths = (await host().read({ activeColumnWidths: true })).activeColumnWidths.map((characters) => Math.round(characters * 10) / 10);
      expect(widths).toHaveLength(COLUMNS_READ);
      expect(widths.slice(0, 5)).toEqual([8.4, 30, 8.4, 2, 8.4]);
      expect((await host().read({ selection: true })).activeColumnWidths).toEqual([]);
    });

    it("removes a sheet that it added", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "Pois" }));
      await host().apply(plan({ kind: "remove-sheet", sheet: "Pois" }));
      expect((await host().read({ structure: true })).sheets.map((sheet) => sheet.name)).toEqual([SHEET]);
    });

    it("finds a sheet without regard to case", async () => {
      await host().apply(plan(write("SHEET1", 0, 0, [[5]])));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe(5);
    });

    it("shows a sheet and selects a cell, by a plan and by goTo", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "Toinen" }, { kind: "select-cell", at: { sheet: "Toinen", row: 3, column: 2 } }));
      const selected = await host().read({ selection: true });
      expect([selected.activeSheet, selected.selection]).toEqual(["Toinen", rangeAt("Toinen", 3, 2)]);
      await host().goTo({ sheet: SHEET, row: 1, column: 0 });
      const gone = await host().read({ selection: true });
      expect([gone.activeSheet, gone.selection]).toEqual([SHEET, rangeAt(SHEET, 1, 0)]);
    });
  });
}
