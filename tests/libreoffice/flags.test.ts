import { applyPreview, previewTables } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { comparable, wantCells } from "../seeds/judgeFlags";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";
import { CLOSING, HALF_YEAR, INTERIM, listTables, orderTable, type Sample } from "../seeds/sampleWorkbook";
import { typeDeviations, typeLimits, typeUnusableLimits } from "../seeds/typeDeviations";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculateValues } from "./recalculate";

jest.setTimeout(120_000);

// One whose gross binds among those whose net does.
const UNITS = SAMPLE_UNITS.map((unit) => (["Talouspalvelut", "Hyvinvoinnin edistämisen lautakunta"].includes(unit.name) ? { ...unit, binding: "gross" as const } : unit));

/** The city's workbook with its list of units, and with what people have typed since. */
async function make(sample: Sample, type: readonly ((host: XlsxHost) => Promise<void>)[]): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await host.apply({ name: "units", steps: compileUnits("Yksiköt", UNITS, "fi") });
  await applyPreview(host, await previewTables(host, listTables(sample).map((table) => orderTable(sample, table).order)));
  for (const one of type) await one(host);
  return host;
}

/** What each workbook must hold at least, so that nothing is compared with nothing. */
const WORKBOOKS = [
  { name: "the interim review as published", sample: INTERIM, type: [], flags: 50, words: ["perustelu puuttuu", "Ilman talousarviota", "Ennuste 0", "odotus 25,0 %", "Muutos edellisvuodesta", "rahoituksesta"] },
  { name: "the interim review with forecasts and reasons", sample: INTERIM, type: [typeDeviations], flags: 50, words: ["perustelu puuttuu", "perusteltu", "perustelu vanhentunut", ", sitova rivi", ", sitova rivi, vakava", "Toteuma ohi ennusteen"] },
  { name: "the interim review with limits of the house's own", sample: INTERIM, type: [typeDeviations, typeLimits], flags: 80, words: ["perustelu vanhentunut", "20.9", "22.5", "Muutos edellisvuodesta"] },
  { name: "the interim review with limits that cannot be used", sample: INTERIM, type: [typeDeviations, typeUnusableLimits], flags: 30, words: ["perusteltu", ", sitova rivi", "Ennuste 0", "%, odotus "] },
  { name: "the closing", sample: CLOSING, type: [typeDeviations], flags: 20, words: ["Toteuma ohi TA:n", "Toteuma TA:ta parempi", "rahoituksesta", "perustelu vanhentunut"] },
  { name: "the half-year review", sample: HALF_YEAR, type: [typeDeviations, typeLimits], flags: 35, words: ["%, odotus ", "perustelu vanhentunut", "rahoituksesta"] },
];

describeWithLibreOffice("that LibreOffice flags the sample city's workbooks as the domain does", () => {
  test.each(WORKBOOKS)("$name: every row's flags, words, expected share, reason and state, and the count of flags", async ({ sample, type, flags, words }) => {
    const host = await make(sample, type);
    const cells = await wantCells(host);
    const values = await recalculateValues(await host.save(), "fi-FI");
    const shown = cells.map((cell) => [cell.what, comparable(values.get(cell.sheet)?.[cell.row]?.[cell.column], cell)]);
    expect(shown).toEqual(cells.map((cell) => [cell.what, comparable(cell.wanted, cell)]));

    const counted = cells.filter(({ what }) => what.endsWith("number of flags")).reduce((sum, { wanted }) => sum + Number(wanted), 0);
    expect(counted).toBeGreaterThanOrEqual(flags);
    const told = cells.map(({ wanted }) => String(wanted)).join("\n");
    expect(words.filter((word) => !told.includes(word))).toEqual([]);
  });
});
