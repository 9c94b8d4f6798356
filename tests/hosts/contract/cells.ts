import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../../../src/workbook/WorkbookHost";
import { SHEET, binary, cell, number, plan, readRange, text, valueAt, valuesOf, write } from "./plans";

/** =IFERROR(A1,"an error") */
const orElse = { formula: { type: "call", function: "IFERROR", arguments: [cell(0, 0), text("an error")] } } as const;

export function describeCells(host: () => WorkbookHost): void {
  describe("cells", () => {
    it("gives back numbers, texts, truth values and empty cells as they were written", async () => {
      const cells = [[1, -762216.5, "Toimintatuotot"], [true, false, null]];
      await host().apply(plan(write(SHEET, 2, 1, cells)));
      const reading = await readRange(host(), rangeAt(SHEET, 2, 1, 2, 3));
      expect(reading).toEqual({ range: rangeAt(SHEET, 2, 1, 2, 3), values: cells, formulas: [[null, null, null], [null, null, null]] });
    });

    it.each([
      "=1+1", "=", "'tis", "'", "''", "'=1", "007", "1,5", "1-3", "TRUE", "+A1", "-", "@x", "12.5.2026", " edges ", "50 %", "two\nlines", "\ttab",
      "#REF!", "#N/A", "#DIV/0!", "#SPILL!", "#n/a", "#1", "<&>\"", "_x0041_", "_x0041\u0001", "a\u0001b", "\uffff", "\ufffe", "\ud800", "\udc00\ud800", "😀",
    ])("keeps the text %j a text", async (value) => {
      await host().apply(plan(write(SHEET, 0, 0, [[value]])));
      expect(await readRange(host(), rangeAt(SHEET, 0, 0))).toEqual({ range: rangeAt(SHEET, 0, 0), values: [[value]], formulas: [[null]] });
    });

    it.each(["#REF!", "#N/A", "#VALUE!"])("takes the text %j for a text in formulas too", async (value) => {
      await host().apply(plan(write(SHEET, 0, 0, [[value, orElse]])));
      expect(await valuesOf(host(), rangeAt(SHEET, 0, 0, 1, 2))).toEqual([[value, value]]);
    });

    it.each(["a\u0001b", "\uffff", "\ud800", "_x0041_", "<&>"])("keeps the text %j inside a formula", async (value) => {
      await host().apply(plan(write(SHEET, 0, 0, [["1", { formula: binary("&", text(value), cell(0, 0)) }]])));
      expect(await readRange(host(), rangeAt(SHEET, 0, 1))).toMatchObject({ values: [[`${value}1`]], formulas: [[`="${value}"&A1`]] });
    });

    it("gives back a text that reads like an error when what was written over it is taken back", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [["#N/A", orElse]])));
      await host().apply(plan(write(SHEET, 0, 0, [[1]])));
      await host().revert();
      expect(await valuesOf(host(), rangeAt(SHEET, 0, 0, 1, 2))).toEqual([["#N/A", "#N/A"]]);
    });

    it("computes formulas and gives them back in English A1", async () => {
      const sum = { formula: { type: "call", function: "SUM", arguments: [{ type: "range", from: { type: "cell", row: 0, column: 0 }, to: { type: "cell", row: 1, column: 0 } }] } } as const;
      const double = { formula: binary("*", cell(2, 0), number(2)) };
      await host().apply(plan(write(SHEET, 0, 0, [[100], [23], [sum], [double]])));
      const reading = await readRange(host(), rangeAt(SHEET, 0, 0, 4, 1));
      expect(reading.values).toEqual([[100], [23], [123], [246]]);
      expect(reading.formulas).toEqual([[null], [null], ["=SUM(A1:A2)"], ["=A3*2"]]);
    });

    it("recomputes when what a formula reads is written later", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1, { formula: binary("+", cell(0, 0), number(1)) }]])));
      await host().apply(plan(write(SHEET, 0, 0, [[41]])));
      expect(await valueAt(host(), SHEET, 0, 1)).toBe(42);
    });

    it("reads an error as its text", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[{ formula: binary("/", number(1), number(0)) }]])));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe("#DIV/0!");
    });

    it("empties cells that null is written into", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1, 2]])));
      await host().apply(plan(write(SHEET, 0, 0, [[null, 3]])));
      expect(await valuesOf(host(), rangeAt(SHEET, 0, 0, 1, 2))).toEqual([[null, 3]]);
    });

    it("clears a range and nothing beside it", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1, 2, 3]]), { kind: "clear-cells", range: rangeAt(SHEET, 0, 0, 1, 2) }));
      expect(await valuesOf(host(), rangeAt(SHEET, 0, 0, 1, 3))).toEqual([[null, null, 3]]);
    });

    it("tells the used part of each sheet, and nothing of empty and missing ones", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "Empty" }, { kind: "add-sheet", sheet: "Used" }, write("Used", 2, 3, [[1, null], [null, 2]])));
      const reading = await host().read({ usedRangesOf: ["Empty", "Used", "Missing"], activeUsedRange: true });
      expect(reading.usedRanges.map((used) => [used.range, used.values])).toEqual([[rangeAt("Used", 2, 3, 2, 2), [[1, null], [null, 2]]]]);
      expect(reading.activeUsedRange).toBeNull();
    });

    it("tells the used part of the active sheet", async () => {
      await host().apply(plan(write(SHEET, 1, 1, [[7]])));
      const reading = await host().read({ activeUsedRange: true });
      expect(reading.activeSheet).toBe(SHEET);
      expect(reading.activeUsedRange).toEqual({ range: rangeAt(SHEET, 1, 1), values: [[7]], formulas: [[null]] });
    });

    it("reads values without formulas, in the order they were asked for", async () => {
      const double = { formula: binary("*", cell(0, 0), number(2)) };
      await host().apply(plan(write(SHEET, 0, 0, [[21, double], ["=text", true], [null, { formula: binary("/", number(1), number(0)) }]]), { kind: "add-sheet", sheet: "Toinen" }, write("Toinen", 4, 2, [[1]])));
      const { values, ranges } = await host().read({ valuesOf: [rangeAt("Toinen", 4, 2), rangeAt(SHEET, 0, 0, 3, 2)] });
      expect(values).toEqual([
        { range: rangeAt("Toinen", 4, 2), values: [[1]] },
        { range: rangeAt(SHEET, 0, 0, 3, 2), values: [[21, 42], ["=text", true], [null, "#DIV/0!"]] },
      ]);
      expect(ranges).toEqual([]);
    });

    it("reads the same cells with and without their formulas at once", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1, { formula: cell(0, 0) }]])));
      const both = [rangeAt(SHEET, 0, 0, 1, 2)];
      const reading = await host().read({ structure: true, ranges: both, valuesOf: both, usedRangesOf: [SHEET] });
      expect(reading.values).toEqual([{ range: both[0], values: [[1, 1]] }]);
      expect(reading.ranges).toEqual([{ range: both[0], values: [[1, 1]], formulas: [[null, "=A1"]] }]);
      expect((await host().read({ structure: true })).values).toEqual([]);
    });

    it("reads many ranges in the order they were asked for", async () => {
      await host().apply(plan(write(SHEET, 0, 0, [[1, 2]])));
      const { ranges } = await host().read({ ranges: [rangeAt(SHEET, 0, 1), rangeAt(SHEET, 0, 0)] });
      expect(ranges.map((range) => range.values)).toEqual([[[2]], [[1]]]);
    });
  });
}
