import { applyPreview, findForecastTable, previewForecast, readWorkbook, type ForecastEntry } from "../../src/actions";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { orderSample } from "../seeds/sampleWorkbook";
import { ADJUSTMENT, EXPENSES, INCOME, REASON, ROW, VAALIT, enter, open, read, row, type, typed, valueAt } from "./unforecastUnit";

describe("the forecast of a unit as it is read", () => {
  test("has every row with its figures, its shares and what is suggested", async () => {
    const reading = await read(await open());
    expect(reading.unit).toBe(VAALIT);
    expect(reading.findings).toEqual([]);
    expect(row(reading, "operating-expenses")).toMatchObject({
      label: "Toimintakulut", kind: "input", budget: -570_000, actual: -81_800, expected: 25, priorActual: -538_700, priorYear: -7_908_400, forecast: -570_000, adjustment: null,
      isAsked: true, reason: "", takesReason: true, reasonState: "not-needed", state: "· ei ennustettu",
    });
    expect(row(reading, "operating-expenses")?.used).toBeCloseTo(14.35, 2);
    expect(row(reading, "operating-expenses")?.methods.map(({ key, suggestion }) => [key, "amount" in suggestion ? suggestion.amount : suggestion.refusal])).toEqual([
      ["run-rate", -327_200], ["seasonal", -1_200_867], ["remaining-by-prior-share", -612_973], ["remaining-evenly", -509_300], ["as-budgeted", -570_000],
    ]);
    expect(row(reading, "operating-margin")).toMatchObject({ kind: "sum", takesReason: true, methods: [] });
    expect(reading.progress).toEqual({ rows: 2, answered: 0, reasonsMissing: 0 });
    expect(reading.ready).toEqual({ state: "open", name: "", day: "" });
  });

  test("tells a blank from a zero, and a text where a number belongs", async () => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, 0);
    expect(row(await read(host), EXPENSES.key)).toMatchObject({ adjustment: 0, adjustmentText: null, state: "○ ennustettu" });
    await type(host, ROW, ADJUSTMENT, "noin 500");
    expect(row(await read(host), EXPENSES.key)).toMatchObject({ adjustment: null, adjustmentText: "noin 500" });
  });

  test("counts the rows that are answered, and the reasons that are missing, of the binding row too", async () => {
    const host = await open();
    await type(host, ROW, ADJUSTMENT, -500);
    const margin = { key: "operating-margin", label: "Toimintakate" };
    expect((await read(host)).progress).toEqual({ rows: 2, answered: 1, reasonsMissing: 2 });
    await type(host, ROW, REASON, "Ennakkoäänestys");
    expect((await read(host)).progress).toEqual({ rows: 2, answered: 1, reasonsMissing: 1 });
    await enter(host, { field: "reason", text: "Ennakkoäänestys" }, margin);
    expect((await read(host)).progress).toEqual({ rows: 2, answered: 1, reasonsMissing: 0 });
    expect(row(await read(host), margin.key)).toMatchObject({ reasonState: "given", toExplain: -50_000, explained: -50_000 });
  });

  test("is that of the active table, else of the active sheet, else the first there is", async () => {
    const host = await open({ ...orderSample("003-vaalit"), kind: "risks", rows: [], figures: () => null }, orderSample("003-digi"), orderSample("003-vaalit"));
    const shown = async (): Promise<string | undefined> => findForecastTable(await readWorkbook(host))?.range.sheet;
    expect(await shown()).toBe("Digi- ja tietohallintopalvelut");
    const last = (await readWorkbook(host)).sheets.at(-1) ?? "";
    await host.goTo({ sheet: last, row: 3, column: 1 });
    expect(await shown()).toBe(last);
    await host.goTo({ sheet: "Asetukset", row: 0, column: 0 });
    expect(await shown()).toBe("Digi- ja tietohallintopalvelut");
    expect(findForecastTable({ tables: [], activeTable: null, activeSheet: "Taul1" })).toBeNull();
  });

  test("is that of the newest year where the sheet at hand has none", async () => {
    const host = await open(orderSample("003-vaalit"), orderSample("003-digi"));
    await host.apply({ name: "copied", steps: [{ kind: "set-name", scope: VAALIT, name: "toteuma.tunniste.1", refersTo: { text: "interim-summary;usual;3;fi;A;profile;zero;2;euro;3;2025;3;Vaalit" } }] });
    await host.goTo({ sheet: "Asetukset", row: 0, column: 0 });
    expect(findForecastTable(await readWorkbook(host))?.identity).toMatchObject({ year: 2026, unit: "Digi- ja tietohallintopalvelut" });
  });

  test("of a table whose keys are gone is a finding, and so is one of another year", async () => {
    const host = await open(orderSample("003-vaalit"), orderSample("003-digi"));
    await host.goTo({ sheet: VAALIT, row: 3, column: 1 });
    await host.apply({ name: "copied", steps: [{ kind: "set-name", scope: VAALIT, name: "toteuma.tunniste.1", refersTo: { text: "interim-summary;usual;2;fi;A;profile;zero;2;euro;3;2025;3;Vaalit" } }] });
    const other = await read(host);
    expect(other.findings).toMatchObject([{ code: "year-differs", year: 2025, workbookYear: 2026 }]);
    expect(previewForecast(other, EXPENSES, typed("adjustment", "5"))).toMatchObject({ plan: { steps: [] }, findings: [{ code: "year-differs" }] });
    await host.apply({ name: "cleared", steps: [{ kind: "write-cells", range: rangeAt(VAALIT, 3, 0, 1, 15), cells: [Array.from({ length: 15 }, () => null)] }] });
    expect((await read(host)).findings).toMatchObject([{ code: "table-damaged", place: { sheet: VAALIT } }]);
  });
});

describe("an entry in the pane", () => {
  test.each<[string, ForecastEntry, CellValue, number | null]>([
    ["a forecast becomes the adjustment from the amended budget", typed("forecast", "−6 200,50"), -500.5, -620_050],
    ["an adjustment is written as it is", typed("adjustment", "-300"), -300, -600_000],
    ["zero is as budgeted", typed("adjustment", "0"), 0, -570_000],
    ["a forecast of the budget is as budgeted", typed("forecast", "-5700"), 0, -570_000],
    ["a suggestion is a forecast, to the cent", { field: "suggestion", method: "remaining-by-prior-share" }, -429.73, -612_973],
  ])("%s", async (_, entry, cell, forecast) => {
    const host = await open();
    const { plan } = await enter(host, entry);
    expect(plan.steps).toHaveLength(1);
    expect(await valueAt(host, ROW, ADJUSTMENT)).toBe(cell);
    expect(row(await read(host), EXPENSES.key)).toMatchObject({ forecast });
  });

  test.each<[string, ForecastEntry, readonly string[]]>([
    ["a cost typed without its minus is asked about", typed("forecast", "6200"), ["forecast-sign-turned"]],
    ["so is an adjustment that makes it income", typed("adjustment", "12000"), ["forecast-sign-turned"]],
    ["a cost that is saved whole is not", typed("forecast", "0"), []],
    ["nor one with its minus", typed("forecast", "-6200"), []],
  ])("%s, and written all the same", async (_, entry, codes) => {
    const { plan, findings } = await enter(await open(), entry);
    expect(plan.steps).not.toEqual([]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual(codes.map((code) => [code, "warning"]));
  });

  test("a blank takes the forecast back, and the same again writes nothing", async () => {
    const host = await open();
    await enter(host, typed("adjustment", "-300"));
    expect((await enter(host, typed("adjustment", "-300,00"))).plan.steps).toEqual([]);
    expect((await enter(host, typed("forecast", "-6000"))).plan.steps).toEqual([]);
    await enter(host, typed("adjustment", "  "));
    expect(await valueAt(host, ROW, ADJUSTMENT)).toBeNull();
  });

  test("in a table of thousands the pane speaks of euros, and the cell of thousands", async () => {
    const host = await open({ ...orderSample("003-vaalit"), conventions: { moneyUnit: "thousand-euro" } });
    await enter(host, typed("forecast", "-6200,55"));
    expect(await valueAt(host, ROW, ADJUSTMENT)).toBe(-0.50055);
    expect(row(await read(host), EXPENSES.key)).toMatchObject({ forecast: -620_055, adjustment: -50_055 });
  });

  test.each<[string, ForecastEntry, string]>([
    ["words", typed("adjustment", "noin 500"), "amount-unreadable"],
    ["a number in two minds", typed("forecast", "1.234"), "amount-ambiguous"],
    ["a number beyond all budgets", typed("adjustment", "99999999999999999"), "amount-too-large"],
    ["a lone minus", typed("adjustment", "-"), "amount-empty"],
    ["a reason longer than a cell", { field: "reason", text: "x".repeat(32_768) }, "reason-too-long"],
  ])("%s is one finding, and nothing is written", async (_, entry, code) => {
    const host = await open();
    const preview = await enter(host, entry);
    expect(preview).toMatchObject({ plan: { steps: [] }, findings: [{ code, severity: "error", place: { table: VAALIT, row: "Toimintakulut" } }] });
    expect(await valueAt(host, ROW, ADJUSTMENT)).toBeNull();
  });

  test.each<[string, (host: XlsxHost) => Promise<void>, object]>([
    ["whose figure is cleared by now is refused in its method's words", (host) => type(host, ROW, 4, null), { code: "suggestion-refused", refusal: "actual-missing" }],
    ["of a table that says no months any more is refused", (host) => type(host, 0, 4, null), { code: "suggestions-none" }],
  ])("a suggestion %s, and nothing is written", async (_, clear, problem) => {
    const host = await open();
    await clear(host);
    const preview = await enter(host, { field: "suggestion", method: "run-rate" });
    expect(preview).toMatchObject({ plan: { steps: [] }, findings: [{ ...problem, severity: "error", place: { table: VAALIT, row: "Toimintakulut" } }] });
    expect(await valueAt(host, ROW, ADJUSTMENT)).toBeNull();
  });

  test("a method that there is not is our own mistake", async () => {
    const host = await open();
    await expect(enter(host, { field: "suggestion", method: "guess" })).rejects.toThrow("There is no method guess");
  });

  test("a reason of as many characters as a cell holds is written whole", async () => {
    const host = await open();
    await enter(host, { field: "reason", text: "x".repeat(32_767) });
    expect(String(await valueAt(host, ROW, REASON))).toHaveLength(32_767);
  });

  test("a reason explains the figure that stood when it was given, and one that is outdated is confirmed by giving it again", async () => {
    const host = await open(orderSample("003-yhteiset-palvelut"));
    const services = { key: "services", label: "Palvelujen ostot" };
    const told = async () => row(await read(host), "services");
    await enter(host, typed("adjustment", "-500000"), services);
    expect(await told()).toMatchObject({ reasonState: "missing", toExplain: -50_000_000, explained: null });
    await enter(host, { field: "reason", text: "Kesäteatteri" }, services);
    expect(await told()).toMatchObject({ reasonState: "given", explained: -50_000_000 });
    await enter(host, typed("adjustment", "-900000"), services);
    expect(await told()).toMatchObject({ reasonState: "outdated", explained: -50_000_000 });
    expect((await enter(host, { field: "reason", text: "Kesäteatteri" }, services)).plan.steps).toHaveLength(1);
    expect(await told()).toMatchObject({ reasonState: "given", reason: "Kesäteatteri", explained: -90_000_000 });
    await enter(host, { field: "reason", text: "" }, services);
    expect(await told()).toMatchObject({ reasonState: "missing", reason: "", explained: null });
  });

  test("follows a row that was moved, and is refused for one that is gone", async () => {
    const host = await open(orderSample("003-yhteiset-palvelut"));
    const before = await read(host);
    const services = { key: "services", label: "Palvelujen ostot" };
    const late = previewForecast(before, services, typed("adjustment", "-20000"));
    await host.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: before.table.range.sheet, row: 8, count: 1 }] });
    await expect(applyPreview(host, late)).rejects.toMatchObject({ code: "place-changed", subject: "Yhteiset palvelut" });
    expect((await enter(host, typed("adjustment", "-20000"), services)).findings).toEqual([]);
    expect(row(await read(host), "services")).toMatchObject({ adjustment: -2_000_000 });
    expect(await enter(host, typed("adjustment", "5"), { key: "gone", label: "Poistettu rivi" })).toMatchObject({ plan: { steps: [] }, findings: [{ code: "forecast-row-gone", text: "Poistettu rivi" }] });
  });

  test("does not lift the lock of a cell that was locked since", async () => {
    const host = await open();
    await host.apply({ name: "foreign paste", steps: [{ kind: "format-cells", ranges: [rangeAt(VAALIT, ROW, ADJUSTMENT)], style: { unlocked: false } }] });
    await expect(enter(host, typed("adjustment", "-300"))).rejects.toMatchObject({ code: "sheet-protected", subject: VAALIT });
    expect(await valueAt(host, ROW, ADJUSTMENT)).toBeNull();
  });

  test("moves the month of the forecasts on only where no other row holds one of the month before", async () => {
    const host = await open();
    await type(host, 4, 1, 4, "Asetukset");
    await enter(host, typed("adjustment", "-300"));
    expect(await valueAt(host, 0, ADJUSTMENT)).toBe(4);
    await type(host, 4, 1, 5, "Asetukset");
    await enter(host, typed("adjustment", "100"), INCOME);
    expect(await valueAt(host, 0, ADJUSTMENT)).toBe(4);
  });
});
