import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { WorkbookChange } from "../../../src/workbook/WorkbookHost";
import { plan, write } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

const SHEET = "Sheet1";
// Turns and not time: each lets what waits go on, however slow the machine.
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe.each([["an Excel that tells who changed the cells", 14], ["an Excel that does not", 13]])("what a person does in %s", (_, level) => {
  let opened: ExcelUnderTest;
  let told: WorkbookChange[];
  let stop: () => void;
  beforeEach(async () => {
    opened = await openExcelUnderTest({ level });
    told = [];
    stop = opened.host.onChange((change) => told.push(change));
    await settle();
  });
  afterEach(async () => {
    stop();
    await settle();
    await opened.close();
  });

  const person = (act: () => void): Promise<void> => {
    act();
    opened.excel.tellEvents();
    return settle();
  };
  const book = () => opened.excel.book;
  const change = (address: string): void => book().raise("changed", { worksheetId: book().active.id, address, changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" });

  it("is told for cells, whole rows and several areas", async () => {
    await person(() => change("B2:C3,5:6"));
    await person(() => change("D:D"));
    expect(told).toEqual([
      { kind: "cells", range: rangeAt(SHEET, 1, 1, 2, 2) },
      { kind: "cells", range: rangeAt(SHEET, 4, 0, 2, 16_384) },
      { kind: "cells", range: rangeAt(SHEET, 0, 3, 1_048_576, 1) },
    ]);
  });

  it("is told for the selection and for sheets", async () => {
    await person(() => book().select(book().active, { row: 2, column: 3, rows: 1, columns: 2 }));
    await person(() => void book().addSheet("Heidän"));
    expect(told).toEqual([{ kind: "selection", range: rangeAt(SHEET, 2, 3, 1, 2) }, { kind: "sheets" }]);
  });

  it("is not mixed with what the host does itself", async () => {
    await opened.host.apply(plan(write(SHEET, 0, 0, [[1]]), { kind: "add-sheet", sheet: "Oma" }, { kind: "select-cell", at: { sheet: "Oma", row: 1, column: 1 } }));
    await settle();
    await opened.host.goTo({ sheet: SHEET, row: 4, column: 4 });
    await settle();
    expect(told).toEqual([]);
  });

  it("is not mixed with what the host selects one after another", async () => {
    await opened.host.apply(plan({ kind: "add-sheet", sheet: "Oma" }, { kind: "select-cell", at: { sheet: "Oma", row: 1, column: 1 } }));
    await opened.host.goTo({ sheet: SHEET, row: 4, column: 4 });
    await opened.host.goTo({ sheet: "Oma", row: 2, column: 2 });
    await settle();
    expect(told).toEqual([]);
    await person(() => book().select(book().sheets[0] ?? book().active, { row: 4, column: 4, rows: 1, columns: 1 }));
    expect(told).toContainEqual({ kind: "selection", range: rangeAt(SHEET, 4, 4) });
  });

  it("is the selection that is left when a sheet goes by reverting", async () => {
    await opened.host.apply(plan({ kind: "add-sheet", sheet: "Oma" }, { kind: "select-cell", at: { sheet: "Oma", row: 1, column: 1 } }));
    await settle();
    await opened.host.revert();
    await settle();
    expect(told).toEqual([{ kind: "selection", range: rangeAt(SHEET, 0, 0) }]);
  });

  it("is told no more once nobody listens", async () => {
    stop();
    await settle();
    expect(book().listened.size).toBe(0);
    await person(() => change("A1"));
    expect(told).toEqual([]);
  });
});
