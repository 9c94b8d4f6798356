import { applyPreview, previewTables, previewUpgrade, readWorkbook } from "../../src/actions";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { readDeviations } from "../../src/actions/readDeviations";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { TABLE_TEXTS } from "../../src/locale/tables";
import { withoutDeviations, withoutReasons } from "../../src/templates/earlierVersions";
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

test("a project above its funding asks for a reason until one is given, and again once the figure has moved by more than the limit", async () => {
  const { missing, given, outdated } = DEVIATION_TEXTS.fi.reasonStates;
  const host = await createXlsxHost();
  // Funding, percent used, reason, what it explained; then what is due and how the reason stands.
  const cases: readonly (readonly [number, number, string | null, number | null, number | string, string])[] = [
    [100_000, 90, null, null, "", ""],
    [100_000, 126.8, null, null, -26_800, missing],
    [100_000, 126.8, "Jatkoaika haettu", null, -26_800, given],
    [100_000, 126.8, "Jatkoaika haettu", -20_000, -26_800, given],
    [100_000, 126.8, "Jatkoaika haettu", -10_000, -26_800, outdated],
  ];
  const caseOf = (row: string): (typeof cases)[number] | undefined => cases[Number(row.split("-")[1]) - 1];
  const columns = ["total-funding", "spent-percent", "reason", "explained"];
  const figuresOf = (row: string, column: string): number | string | null => {
    const found = caseOf(row)?.[columns.indexOf(column)];
    return found ?? null;
  };
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, figures: figuresOf, added: cases.map((_, index) => ({ key: `record-${index + 1}`, label: `Hanke ${index + 1}`, group: null })) }]));
  const { ranges: [reading] } = await host.read({ ranges: [rangeAt("Vaalit", 5, FLAGS + 2, cases.length, 3)] });
  expect((reading?.values ?? []).map(([state, , due]) => [due ?? "", state ?? ""])).toEqual(cases.map(([, , , , due, state]) => [due, state]));
});

test.each([
  [1, withoutDeviations(projects, 1, ["reason"])], [2, withoutDeviations(projects, 2, ["reason"])], [3, withoutReasons(projects, 3)],
])("a table of projects of version %i gets the flag, and what explains it, when it is brought up to date", async (version, older) => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [order], null, [older]));
  await host.apply({ name: "as it was", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", 5, FLAGS, ROWS.length, 1), cells: ROWS.map(() => [null]) }] });
  expect((await readWorkbook(host)).tables[0]?.identity.version).toBe(version);
  await applyPreview(host, await previewUpgrade(host));
  expect((await readWorkbook(host)).tables[0]?.identity.version).toBe(4);
  expect(await flagsOf(host)).toEqual(ROWS.map(([, flag]) => flag));
  const { ranges: [states] } = await host.read({ ranges: [rangeAt("Vaalit", 5, FLAGS + 2, ROWS.length, 1)] });
  const { missing } = DEVIATION_TEXTS.fi.reasonStates;
  expect((states?.values ?? []).map(([value]) => value ?? "")).toEqual(ROWS.map(([, flag]) => (flag.startsWith("▼") ? missing : "")));
});

test("a list made before its projects were explained is to be brought up to date, though it has the same flags", async () => {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [order], null, [withoutReasons(projects, 3)]));
  await applyPreview(host, await previewDeviations(host, "fi"));
  expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: false, listed: 2 });
  await applyPreview(host, await previewUpgrade(host));
  expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: true, listed: 2 });
  await applyPreview(host, await previewDeviations(host, "fi"));
  expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: false, listed: 2 });
});
