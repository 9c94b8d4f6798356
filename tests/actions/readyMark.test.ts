import { applyPreview, previewReady, previewUpgrade, readWorkbook } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { findTemplate } from "../../src/templates";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { orderSample } from "../seeds/sampleWorkbook";
import { ADJUSTMENT, DAY, EXPENSES, REASON, REMEMBERED, ROW, STATE, enter, open, read, row, type, typed, valueAt } from "./unforecastUnit";

/** Beside the adjustments, the original budget between. */
const AMENDMENTS = ADJUSTMENT + 2;

describe("marking a forecast ready", () => {
  const marking = { name: " Maija Meikäläinen ", on: { year: 2026, month: 11, day: 27 } };
  const mark = async (host: XlsxHost) => {
    const preview = previewReady(await read(host), marking);
    await applyPreview(host, preview);
    return preview;
  };

  test("keeps name and day in the table, and tells what is still missing", async () => {
    const host = await open();
    await enter(host, typed("adjustment", "-300"));
    expect((await mark(host)).findings).toMatchObject([{ code: "ready-unfinished", severity: "warning", rows: 1, reasons: 2 }]);
    expect([await valueAt(host, 1, REASON), await valueAt(host, 1, STATE), await valueAt(host, 1, ADJUSTMENT), await valueAt(host, 1, DAY)]).toEqual(["Ennuste valmis", "✓ valmis", "Maija Meikäläinen", 46_353]);
    expect((await read(host)).ready).toEqual({ state: "marked", name: "Maija Meikäläinen", day: "27.11.2026" });
  });

  test.each<[string, number, number, CellContent]>([
    ["another adjustment", ROW, ADJUSTMENT, -301],
    ["an adjustment of a cent more", ROW, ADJUSTMENT, -300.01],
    ["a blank in place of an adjustment", ROW, ADJUSTMENT, null],
    ["a zero where there was nothing", ROW - 1, ADJUSTMENT, 0],
    ["a budget that is amended, which moves the forecast", ROW, AMENDMENTS, -5000],
    ["another reason", ROW, REASON, "Ennakkoäänestys 6.4."],
    ["a reason less", ROW, REASON, null],
  ])("is undone by %s, and holds again once that is taken back", async (_, at, column, content) => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, -300);
    await type(host, ROW, REASON, "Ennakkoäänestys 5.4.");
    await mark(host);
    await type(host, at, column, content);
    expect(await valueAt(host, 1, STATE)).toBe("↺ muuttunut sen jälkeen");
    expect((await read(host)).ready?.state).toBe("changed");
    await host.revert();
    expect(await valueAt(host, 1, STATE)).toBe("✓ valmis");
  });

  test("is undone by two rows that change places, and by a thousand that moves on from row to row", async () => {
    const host = await open(orderSample("003-yhteiset-palvelut"));
    const sheet = "Yhteiset palvelut";
    for (const [at, amount] of [[12, -1000], [13, -2000], [14, -3000]] as const) await type(host, at, ADJUSTMENT, amount, sheet);
    await mark(host);
    const state = () => valueAt(host, 1, STATE, sheet);
    expect(await state()).toBe("✓ valmis");
    await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, 12, ADJUSTMENT, 3), cells: [[-2000], [-1000], [-3000]] }] });
    expect(await state()).toBe("↺ muuttunut sen jälkeen");
    await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, 12, ADJUSTMENT, 3), cells: [[0], [-4000], [-2000]] }] });
    expect(await state()).toBe("↺ muuttunut sen jälkeen");
  });

  test("holds for the closed month, whose forecasts it confirms, and not for the next", async () => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, 0);
    await type(host, 4, 1, 4, "Asetukset");
    await mark(host);
    expect([await valueAt(host, 0, ADJUSTMENT), await valueAt(host, 1, STATE)]).toEqual([4, "✓ valmis"]);
    await type(host, 4, 1, 5, "Asetukset");
    expect(await valueAt(host, 1, STATE)).toBe("↺ edelliseltä kaudelta");
    expect((await read(host)).ready?.state).toBe("changed");
  });

  test("names whose earlier forecasts it confirms, and puts no lower month over a higher one", async () => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, 0);
    await type(host, 4, 1, 4, "Asetukset");
    expect((await mark(host)).findings).toMatchObject([{ code: "ready-unfinished" }, { code: "forecasts-confirmed", count: 1, text: "Toimintakulut", held: 3, through: 4 }]);
    await type(host, 0, ADJUSTMENT, 6);
    expect((await mark(host)).findings).toMatchObject([{ code: "ready-unfinished" }, { code: "forecasts-later", held: 6, through: 4 }]);
    expect(await valueAt(host, 0, ADJUSTMENT)).toBe(6);
  });

  test("a reason that was typed into its cell explains from then on the figure that stands, and is outdated once that moves", async () => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, -50_000);
    await type(host, ROW, REASON, "Ennakkoäänestys 5.4.");
    const told = async () => row(await read(host), EXPENSES.key);
    expect(await told()).toMatchObject({ reasonState: "given", explained: null });
    await mark(host);
    expect(await told()).toMatchObject({ reasonState: "given", explained: -5_000_000 });
    expect(await valueAt(host, 1, STATE)).toBe("✓ valmis");
    await type(host, ROW, ADJUSTMENT, -70_000);
    expect(await told()).toMatchObject({ reasonState: "outdated", explained: -5_000_000 });
    await mark(host);
    expect(await told()).toMatchObject({ reasonState: "outdated", explained: -5_000_000 });
  });

  test("is not marked where something changed between the reading and the marking", async () => {
    const host = await open();
    const preview = previewReady(await read(host), marking);
    await type(host, ROW, ADJUSTMENT, -300);
    await applyPreview(host, preview);
    expect(await valueAt(host, 1, STATE)).toBe("↺ muuttunut sen jälkeen");
  });

  test("is taken back by a name that is cleared, and needs one", async () => {
    const host = await open();
    await mark(host);
    await type(host, 1, ADJUSTMENT, null);
    expect(await valueAt(host, 1, STATE)).toBe("· kesken");
    expect(previewReady(await read(host), { ...marking, name: " " })).toMatchObject({ plan: { steps: [] }, findings: [{ code: "ready-name-empty" }] });
  });

  test("goes along when the table is brought up to a later version, and holds there", async () => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, -300);
    await mark(host);
    const template = findTemplate("interim-summary");
    if (template === null) throw new Error("There is no interim summary");
    const code = { type: "text", key: "code", area: "printed", width: 10, header: { fi: "Koodi", sv: "Kod", en: "Code" } } as const;
    await applyPreview(host, await previewUpgrade(host, [{ ...template, version: template.version + 1, columns: [code, ...template.columns] }]));
    expect([await valueAt(host, 1, STATE + 1), await valueAt(host, 1, ADJUSTMENT + 1), await valueAt(host, 1, DAY + 1)]).toEqual(["✓ valmis", "Maija Meikäläinen", 46_353]);
    await type(host, ROW, ADJUSTMENT + 1, -301);
    expect(await valueAt(host, 1, STATE + 1)).toBe("↺ muuttunut sen jälkeen");
  });

  test("takes in a row that is added to the table, whose forecast nobody has given", async () => {
    const host = await open(orderSample("003-yhteiset-palvelut"));
    await mark(host);
    const [table] = (await readWorkbook(host)).tables;
    if (table === undefined) throw new Error("The table is gone");
    await applyPreview(host, await previewAddRow(host, table, { group: "operating-expenses", label: "Vuokrat" }));
    await mark(host);
    const own = (await read(host)).rows.find(({ label }) => label === "Vuokrat");
    await enter(host, typed("adjustment", "-5"), own);
    expect((await read(host)).ready?.state).toBe("changed");
  });

  test("leaves what is remembered unseen, and typed cells unlocked", async () => {
    const host = await open();
    await mark(host);
    expect(String(await valueAt(host, 1, REMEMBERED))).toMatch(/^-?\d+\|1*$/);
    expect((await host.read({ structure: true })).sheets.every((sheet) => sheet.protected)).toBe(true);
  });
});
