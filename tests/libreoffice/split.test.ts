import { readSentChanges, readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { makeSampleCity, split } from "../seeds/sampleCity";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { convert } from "./libreOffice";
import { recalculate, recalculateValues } from "./recalculate";

jest.setTimeout(240_000);

describeWithLibreOffice("that a unit's own workbook", () => {
  let city: XlsxHost;
  let values: Map<string, CellValue[][]>;
  let shown: Map<string, string[][]>;
  beforeAll(async () => {
    city = await makeSampleCity();
    const whole = await city.save();
    values = await recalculateValues(whole);
    shown = await recalculate(whole);
  });
  const fileOf = async (unit: string): Promise<Uint8Array> => (await split(city, [unit]))[0]?.bytes ?? new Uint8Array();

  test.each(["Yhteiset palvelut", "Vaalit", "Hyvinvoinnin edistämisen lautakunta"])("of %s computes every cell of its tables to what the city's workbook computes, and shows it the same", async (unit) => {
    const own = await fileOf(unit);
    const [is, showing] = [await recalculateValues(own), await recalculate(own)];
    const sheets = (await readWorkbook(city)).tables.filter(({ identity }) => identity.unit === unit).map(({ range }) => range.sheet);
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(is.get(sheet)?.length).toBeGreaterThan(5);
      expect(is.get(sheet)).toEqual(values.get(sheet));
      expect(showing.get(sheet)).toEqual(shown.get(sheet));
    }
    // Nothing of it fails for want of what stayed behind.
    expect([...is.values()].flat(2).filter((value) => typeof value === "string" && /^(#|Err:)/.test(value))).toEqual([]);
  });

  test.each(["Yhteiset palvelut", "Vaalit"])("of %s is as it was sent once LibreOffice has opened and saved it", async (unit) => {
    const saved = (await convert(await fileOf(unit), "xlsx", "fi-FI")).get("file.xlsx");
    const changes = await readSentChanges(await openXlsxHost(saved ?? new Uint8Array()));
    expect(changes).toMatchObject({ changes: [], unread: [], sent: { unit, isIntact: true } });
  });
});
