import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import type { NameReading, WorkbookHost } from "../../../src/workbook/WorkbookHost";
import { SHEET, plan, valueAt, wholeState, write, yearBefore } from "./plans";

const setRange = (scope: string | null, name: string, sheet: string): PlanStep => ({ kind: "set-name", scope, name, refersTo: rangeAt(sheet, 1, 1, 3, 2) });
const setText = (scope: string | null, name: string, text: string): PlanStep => ({ kind: "set-name", scope, name, refersTo: { text } });

export function describeNames(host: () => WorkbookHost): void {
  const names = async (): Promise<readonly NameReading[]> => (await wholeState(host())).names;

  describe("names", () => {
    it("keeps names of a sheet and of the workbook, for a range and for a text", async () => {
      const sheet = "Matin 'oma' 1–3";
      await host().apply(plan(
        { kind: "add-sheet", sheet },
        setRange(sheet, "toteuma.taulu.1", sheet),
        setText(sheet, "toteuma.tunniste.1", "{\"kind\":\"interim-statement\",\"unit\":\"Åbo \\\"x\\\"\"}"),
        setRange(null, "toteuma.vuosi", sheet),
        setText(null, "toteuma.kieli", "fi"),
      ));
      expect(await names()).toEqual([
        { scope: null, name: "toteuma.kieli", range: null, text: "fi" },
        { scope: null, name: "toteuma.vuosi", range: rangeAt(sheet, 1, 1, 3, 2), text: null },
        { scope: sheet, name: "toteuma.taulu.1", range: rangeAt(sheet, 1, 1, 3, 2), text: null },
        { scope: sheet, name: "toteuma.tunniste.1", range: null, text: "{\"kind\":\"interim-statement\",\"unit\":\"Åbo \\\"x\\\"\"}" },
      ]);
    });

    it.each(["a\u0001b", "\uffff", "_x0041_", "#N/A", "=1"])("keeps the text %j of a name", async (value) => {
      await host().apply(plan(setText(SHEET, "toteuma.tunniste.1", value)));
      expect(await names()).toEqual([{ scope: SHEET, name: "toteuma.tunniste.1", range: null, text: value }]);
    });

    it("computes formulas that call a name of the workbook", async () => {
      await host().apply(plan(
        { kind: "add-sheet", sheet: "Asetukset" },
        write("Asetukset", 0, 1, [[2026]]),
        { kind: "set-name", scope: null, name: "toteuma.vuosi", refersTo: rangeAt("Asetukset", 0, 1) },
        write(SHEET, 0, 0, [[{ formula: yearBefore }]]),
      ));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe("TP 2025");
      await host().apply(plan(write("Asetukset", 0, 1, [[2027]])));
      expect(await valueAt(host(), SHEET, 0, 0)).toBe("TP 2026");
    });

    it("gives an existing name its new meaning", async () => {
      await host().apply(plan(setText(SHEET, "toteuma.tunniste.1", "old"), setRange(null, "toteuma.vuosi", SHEET)));
      await host().apply(plan(setText(SHEET, "toteuma.tunniste.1", "new"), { kind: "set-name", scope: null, name: "toteuma.vuosi", refersTo: rangeAt(SHEET, 9, 9) }));
      expect(await names()).toEqual([
        { scope: null, name: "toteuma.vuosi", range: rangeAt(SHEET, 9, 9), text: null },
        { scope: SHEET, name: "toteuma.tunniste.1", range: null, text: "new" },
      ]);
    });

    it("keeps the same name apart on two sheets", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "B" }, setRange(SHEET, "toteuma.taulu.1", SHEET), setRange("B", "toteuma.taulu.1", "B")));
      expect((await names()).map((name) => [name.scope, name.range?.sheet])).toEqual([["B", "B"], [SHEET, SHEET]]);
    });

    it("leaves a name of the workbook without a range once its sheet is gone, until it is given another", async () => {
      await host().apply(plan({ kind: "add-sheet", sheet: "B" }, setRange(null, "toteuma.vuosi", "B")));
      await host().apply(plan({ kind: "remove-sheet", sheet: "B" }));
      expect((await names()).map(({ name, range }) => [name, range])).toEqual([["toteuma.vuosi", null]]);
      await host().apply(plan(setRange(null, "toteuma.vuosi", SHEET)));
      expect((await names()).map(({ name, range }) => [name, range?.sheet])).toEqual([["toteuma.vuosi", SHEET]]);
    });

    it("takes a name away", async () => {
      await host().apply(plan(setText(SHEET, "toteuma.tunniste.1", "x"), setText(null, "toteuma.kieli", "fi")));
      await host().apply(plan({ kind: "remove-name", scope: SHEET, name: "toteuma.tunniste.1" }, { kind: "remove-name", scope: null, name: "toteuma.kieli" }));
      expect(await names()).toEqual([]);
    });
  });
}
