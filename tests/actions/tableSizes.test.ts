import { applyPreview, previewTables, type TableChoice, type WorkbookHost } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { WorkbookPlan } from "../../src/workbook/plan/WorkbookPlan";

const CHOICE: TableChoice = {
  kind: "interim-statement", unit: "Yhteiset palvelut", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null },
};

async function withTable(): Promise<WorkbookHost> {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await applyPreview(host, await previewTables(host, [CHOICE]));
  return host;
}

describe("the sizes of a table at the selection", () => {
  const AT: TableChoice = { ...CHOICE, place: { type: "selection" } };
  const sizesIn = (steps: WorkbookPlan["steps"]) => steps.flatMap((step) => (step.kind === "set-row-heights" && step.sheet === "Sheet1" ? step.heights : []));
  const widthsOf = async (host: WorkbookHost): Promise<readonly number[]> => (await host.read({ activeColumnWidths: true })).activeColumnWidths;

  test("its header has room for two lines, and its row of keys takes little", async () => {
    const host = await withTable();
    await host.goTo({ sheet: "Sheet1", row: 4, column: 2 });
    expect(sizesIn((await previewTables(host, [AT])).plan.steps)).toEqual([{ row: 7, points: 6 }, { row: 8, points: 32 }]);
  });

  test("no column becomes narrower, and it is said how many become wider", async () => {
    const host = await withTable();
    await host.goTo({ sheet: "Sheet1", row: 4, column: 2 });
    await host.apply({ name: "person", steps: [{ kind: "set-column-widths", sheet: "Sheet1", widths: [{ column: 2, characters: 60 }, { column: 3, characters: 30 }, { column: 10, characters: 9 }] }] });
    const before = await widthsOf(host);
    const preview = await previewTables(host, [AT]);
    await applyPreview(host, preview);
    const after = await widthsOf(host);
    expect([after[2], after[3], after[10]]).toEqual([60, 30, 9]);
    expect(after.every((width, column) => width >= (before[column] ?? 0))).toBe(true);
    expect(preview.columnsWidened).toBe(after.filter((width, column) => width !== before[column]).length);
    expect(preview.columnsWidened).toBeGreaterThan(5);
    await host.revert();
    expect(await widthsOf(host)).toEqual(before);
  });

  test("a second table below the first widens nothing that is wide enough, and one beside it flattens no row of the first", async () => {
    const host = await withTable();
    await host.goTo({ sheet: "Sheet1", row: 0, column: 0 });
    await applyPreview(host, await previewTables(host, [AT]));
    await host.goTo({ sheet: "Sheet1", row: 40, column: 0 });
    expect((await previewTables(host, [{ ...AT, unit: "Vaalit" }])).columnsWidened).toBe(0);
    await host.goTo({ sheet: "Sheet1", row: 5, column: 30 });
    expect(sizesIn((await previewTables(host, [{ ...AT, unit: "Vaalit" }])).plan.steps)).toEqual([{ row: 9, points: 32 }]);
  });

  test("a table on a sheet of its own widens no column of a person's", async () => {
    expect((await previewTables(await createXlsxHost(), [CHOICE])).columnsWidened).toBe(0);
  });
});
