import { applyPreview, previewFigures, previewTables, readWorkbook, type TableChoice, type WorkbookHost } from "../../src/actions";
import { previewSettings } from "../../src/actions/previewSettings";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openExcelUnderTest } from "../hosts/excel/openExcelUnderTest";

jest.setTimeout(60_000);

const CHOICE: TableChoice = { kind: "interim-statement", unit: "Vaalit", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null }, conventions: { percentDecimals: 1 } };

const HOSTS: readonly (readonly [string, () => Promise<{ readonly host: WorkbookHost; readonly close?: () => Promise<void> | void }>])[] = [
  ["Excel", openExcelUnderTest],
  ["the grid", async () => { const { host, dispose } = openHeadless(); return { host, close: dispose }; }],
  ["a file", async () => ({ host: await createXlsxHost({ sheets: ["Sheet1"] }) })],
];

async function valuesOf(host: WorkbookHost) {
  const { usedRanges: [used] } = await host.read({ usedRangesOf: ["Vaalit"] });
  return used?.values;
}

describe.each(HOSTS)("a removed sheet of settings, in %s", (_, open) => {
  test("is told, stops what would be written, and is made anew from what the tables say", async () => {
    const { host, close } = await open();
    await applyPreview(host, await previewTables(host, [CHOICE]));
    const [before, whole] = [await readWorkbook(host), await valuesOf(host)];
    expect(before).toMatchObject({ isSettingsLost: false, settingsFindings: [] });
    expect((await previewSettings(host)).plan.steps).toEqual([]);

    await host.apply({ name: "by a person", steps: [{ kind: "remove-sheet", sheet: "Asetukset" }] });
    const lost = await readWorkbook(host);
    expect(lost).toMatchObject({ settings: null, isSettingsLost: true, settingsFindings: [{ code: "settings-lost", severity: "error" }] });
    expect((await previewTables(host, [{ ...CHOICE, unit: "Kirjasto" }])).plan.steps).toEqual([]);
    expect((await previewFigures(host, "Vaalit\tTP 2025\nToimintakulut\t-5", { target: null })).plan.steps).toEqual([]);

    const preview = await previewSettings(host);
    expect(preview).toMatchObject({ sheetsAdded: ["Asetukset"], findings: [], values: { year: 2026, through: 3, language: "fi", conventions: { percentDecimals: 1 } } });
    await applyPreview(host, preview);
    const after = await readWorkbook(host);
    expect(after).toMatchObject({ isSettingsLost: false, settingsFindings: [], settings: before.settings });
    expect(await valuesOf(host)).toEqual(whole);
    await close?.();
  });
});

test("a removed sheet of limits is told and made anew, and the tables flag what they did", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, figures: (row, column) => (column === "actual" && row === "personnel" ? -5 : null) }]));
  const whole = await valuesOf(host);
  await host.apply({ name: "by a person", steps: [{ kind: "remove-sheet", sheet: "Rajat" }] });
  expect(await readWorkbook(host)).toMatchObject({ isSettingsLost: false, hasLimits: false, settingsFindings: [] });
  expect(await valuesOf(host)).not.toEqual(whole);
  const preview = await previewSettings(host);
  expect(preview).toMatchObject({ sheetsAdded: ["Rajat"], findings: [] });
  await applyPreview(host, preview);
  expect(await readWorkbook(host)).toMatchObject({ hasLimits: true });
  expect(await valuesOf(host)).toEqual(whole);
});

test("a workbook without tables has lost nothing", async () => {
  expect(await readWorkbook(await createXlsxHost())).toMatchObject({ isSettingsLost: false, settingsFindings: [] });
});
