import { applyPreview, previewTables } from "../../src/actions";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { comparable, wantCells } from "../seeds/judgeFlags";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";
import { CLOSING, HALF_YEAR, INTERIM, listTables, orderTable } from "../seeds/sampleWorkbook";
import { typeDeviations, typeLimits, typeUnusableLimits } from "../seeds/typeDeviations";

jest.setTimeout(120_000);

let opened: Headless | undefined;
afterEach(() => opened?.dispose());

/** A table of each watched kind and its variants, as the city published it. */
const TABLES = [
  { sample: INTERIM, ids: ["003-yhteiset-palvelut", "003-talouspalvelut", "000-hankkeet"] },
  { sample: HALF_YEAR, ids: ["002-hyvinvointilautakunta-tulot-menot-netto", "002-hyvinvointilautakunta", "002-hankkeet"] },
  { sample: CLOSING, ids: ["001-hyvinvointipalvelut-tiivis", "001-hyvinvointipalvelut", "001-hankkeet"] },
];
const LIMITS = [
  { limits: "the usual limits", type: null },
  { limits: "limits of the house's own", type: typeLimits },
  { limits: "limits that cannot be used", type: typeUnusableLimits },
];
const UNITS = SAMPLE_UNITS.map((unit) => (unit.name === "Talouspalvelut" ? { ...unit, binding: "gross" as const } : unit));

test.each(TABLES.flatMap((one) => LIMITS.map((limits) => ({ ...one, ...limits }))))(
  "Univer flags $ids as the domain does, with words, shares, states and counts, by $limits",
  async ({ sample, ids, type }) => {
    opened = openHeadless();
    const { host, setLanguage } = opened;
    setLanguage("fi");
    await host.apply({ name: "units", steps: compileUnits("Yksiköt", UNITS, "fi") });
    await applyPreview(host, await previewTables(host, listTables(sample).filter(({ id }) => ids.includes(id)).map((table) => orderTable(sample, table).order)));
    await typeDeviations(host);
    await type?.(host);
    const cells = await wantCells(host);
    const { values } = await host.read({ valuesOf: cells.map(({ sheet, row, column }) => rangeAt(sheet, row, column)) });
    const shown = cells.map((cell, index) => [cell.what, comparable(values[index]?.values[0]?.[0], cell)]);
    expect(shown).toEqual(cells.map((cell) => [cell.what, comparable(cell.wanted, cell)]));
    expect(cells.filter(({ what, wanted }) => what.endsWith("number of flags") && Number(wanted) > 0).length).toBeGreaterThanOrEqual(1);
  },
);
