import { applyPreview, previewTables, previewUpgrade, readWorkbook } from "../../src/actions";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { TABLE_TEXTS } from "../../src/locale/tables";
import { withoutDeviations } from "../../src/templates/earlierVersions";
import { projects } from "../../src/templates/projects/projects";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../../src/workbook/WorkbookHost";

const CHOICE = { kind: "projects", unit: "Vaalit", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: "Vaalit" } } as const;
const { fundingMissing, percentInWords, text } = TABLE_TEXTS.fi.flags;
/** What a row is given, and what its flag then says. */
const ROWS: readonly (readonly [Readonly<Record<string, number | string>>, string])[] = [
  [{ "spent-percent": 90 }, fundingMissing],
  [{ "city-share": 20 }, fundingMissing],
  [{ "spent-percent": "53 % esiopetus", "spent-percent-typed": 53 }, fundingMissing],
  [{ "spent-percent": 90, "total-funding": 0 }, ""],
  [{ "spent-percent": 90, "total-funding": 100 }, ""],
  [{ "spent-percent": "53 % esiopetus" }, percentInWords],
  [{ "spent-percent": 90, "total-funding": "100 €" }, text],
  [{ outcome: "aloitettu" }, ""],
  [{ "spent-percent": 126.8, "total-funding": 100 }, "▼ Menot 126,8 % rahoituksesta"],
  [{ "spent-percent": 104, "total-funding": 100, "city-share": "puolet" }, `▼ Menot 104,0 % rahoituksesta · ${percentInWords}`],
];
const FLAGS = 12;
const figures = (row: string, column: string): number | string | null => ROWS[Number(row.split("-")[1]) - 1]?.[0][column] ?? null;
const order = { ...CHOICE, figures, added: ROWS.map((_, index) => ({ key: `record-${index + 1}`, label: `Hanke ${index + 1}`, group: null })) };

async function flagsOf(host: WorkbookHost): Promise<readonly unknown[]> {
  const { ranges: [reading] } = await host.read({ ranges: [rangeAt("Vaalit", 5, FLAGS, ROWS.length, 1)] });
  return (reading?.values ?? []).map(([value]) => value ?? "");
}

test("a project's flag says that the percentage has no funding to be weighted by, in the grid and in a file", async () => {
  const { host, dispose, setLanguage } = openHeadless();
  setLanguage("fi");
  for (const one of [host, await createXlsxHost()]) {
    await applyPreview(one, await previewTables(one, [order]));
    expect(await flagsOf(one)).toEqual(ROWS.map(([, flag]) => flag));
  }
  await dispose();
});

test("a table of projects that was made before gets the flag when it is brought up to date", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [order], null, [withoutDeviations(projects, 1)]));
  await host.apply({ name: "as it was", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", 5, FLAGS, ROWS.length, 1), cells: ROWS.map(() => [null]) }] });
  expect((await readWorkbook(host)).tables[0]?.identity.version).toBe(1);
  await applyPreview(host, await previewUpgrade(host));
  expect((await readWorkbook(host)).tables[0]?.identity.version).toBe(3);
  expect(await flagsOf(host)).toEqual(ROWS.map(([, flag]) => flag));
});
