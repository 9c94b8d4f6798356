import { findForecastTable, previewSplit, readSuggestions, readWorkbook } from "../../src/actions";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { formatFinding } from "../../src/locale/formatFinding";
import { openSplit } from "../seeds/sampleCity";
import { tablesOf, workbookOfYears, type YearTable } from "./workbookOfYears";

const HALF_YEAR: YearTable = { kind: "half-year-statement", year: 2024, rows: { services: { "original-budget": -18_545_050, actual: -9_211_024, "prior-actual": -9_647_767, "prior-year": -18_519_701 } } };
const CLOSING: YearTable = { kind: "closing-statement", year: 2025, through: 12, rows: { services: { "prior-year": -18_252_517, "original-budget": -18_600_000, actual: -18_500_000 } } };
const NOW: YearTable = { year: 2026, rows: { services: { "original-budget": -19_000_000, actual: -9_600_000, "prior-actual": -9_400_000, "prior-year": -18_510_000 } } };

async function suggestionsIn(host: XlsxHost) {
  const table = (await tablesOf(host, 2026)).find(({ identity }) => identity.unit === "Opetus");
  return readSuggestions(host, table!, (await readWorkbook(host)).tables);
}

/** What every cell of the unit's tables shows, each with its year. */
async function shownIn(host: XlsxHost) {
  const tables = (await readWorkbook(host)).tables.filter(({ identity }) => identity.unit === "Opetus");
  const { ranges } = await host.read({ ranges: tables.map(({ range }) => range) });
  return ranges.map(({ values }, place) => [tables[place]?.identity, values]);
}

test("a workbook with tables of earlier years goes to a unit with them, so that its suggestions tell the same errors there, and opens on the year's own table", async () => {
  const city = await workbookOfYears(HALF_YEAR, CLOSING, { ...NOW, unit: "Vapaa-aika" }, NOW);
  const { findings } = await previewSplit(city, ["Opetus"]);
  expect(findings.filter(({ code }) => code !== "sheets-left").map((one) => [one.severity, formatFinding(one, "fi")])).toEqual([
    ["info", expect.stringMatching(/^2 taulukkoa ei ole työkirjan vuodelta 2026; ne lähtevät mukaan sellaisinaan, .*: Opetus[^,]* \(2024\), Opetus[^,]* \(2025\)\.$/)],
  ]);
  const own = await openSplit(city, "Opetus");
  const [wanted, found] = [await suggestionsIn(city), await suggestionsIn(own)];
  expect(wanted?.find(({ row }) => row === "services")?.methods[0]?.range).not.toBeNull();
  expect(found).toEqual(wanted);
  expect(await shownIn(own)).toEqual(await shownIn(city));
  expect(findForecastTable(await readWorkbook(own))?.identity.year).toBe(2026);
  expect((await readWorkbook(own)).activeTable?.identity.year).toBe(2026);
});

test("no file is made for a unit that has tables of other years alone: all leaves it, and naming it is refused", async () => {
  const city = await workbookOfYears({ ...CLOSING, unit: "Lakkautettu" }, NOW);
  const all = await previewSplit(city, "all");
  expect([all.parts.map(({ unit }) => unit), all.units.map(({ name }) => name)]).toEqual([["Opetus"], ["Opetus"]]);
  expect(all.findings).toContainEqual({ code: "other-years-stay", count: 1, text: "Lakkautettu (2025)", year: 2026, severity: "info", place: {} });
  expect((await previewSplit(city, ["Lakkautettu"])).findings).toMatchObject([{ code: "year-differs", year: 2025, place: { table: "Lakkautettu" } }]);
});
