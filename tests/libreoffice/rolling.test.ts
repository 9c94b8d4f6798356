import { applyPreview, previewCloseMonth, previewConfirmForecasts, previewFigures, previewNewYear } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { makeSampleFile, readSample } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./recalculate";

jest.setTimeout(120_000);

/** A sheet as LibreOffice shows it in Finnish, its no-break spaces plain. */
async function shownIn(host: XlsxHost, sheet: string): Promise<readonly (readonly string[])[]> {
  const rows = (await recalculate(await host.save(), "fi-FI")).get(sheet) ?? [];
  return rows.map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, " ")));
}

describeWithLibreOffice("that the sample city's workbook, rolled on,", () => {
  test("keeps the headers of what stands in it, warns, and marks its forecasts until they are confirmed and the new figures are there", async () => {
    const host = await makeSampleFile();
    await applyPreview(host, await previewCloseMonth(host));
    const closed = await shownIn(host, "Yhteiset palvelut");
    expect(closed[0]?.slice(0, 6)).toEqual(["Luvut kuukausilta 1–", "", "3", "", "3", "▼ Luvut 1–3, asetus 1–4"]);
    expect(closed[0]?.slice(11, 13)).toEqual(["↺ edelliseltä kaudelta", "3"]);
    expect(closed[4]?.slice(2, 5)).toEqual(["TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk"]);
    expect(closed[6]?.slice(7, 13)).toEqual(["726 000", "", "▲ Ennuste TA:ta parempi 100 000 € (16,0 %) · ▼ Toteuma 7,9 %, odotus 25,0 % (107 252 €)", "", "↺ edelliseltä kaudelta", "100 000"]);

    await applyPreview(host, await previewConfirmForecasts(host, null));
    await applyPreview(host, await previewFigures(host, readSample("003-yhteiset-palvelut").replaceAll("3 kk", "4 kk"), { target: null }));
    const current = await shownIn(host, "Yhteiset palvelut");
    expect(current[0]?.slice(0, 6)).toEqual(["Luvut kuukausilta 1–", "", "4", "", "4", ""]);
    expect(current[0]?.slice(11, 13)).toEqual(["Ennusteet kaudelta 1–", "4"]);
    expect(current[2]?.[0]).toBe("Osavuosikatsaus, tuloslaskelma · 1–4/2026 · euroa");
    expect(current[4]?.slice(1, 8)).toEqual(["TP 2025", "TOT 2025 4 kk", "TA 2026 +muutos", "TOT 2026 4 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"]);
    expect([current[6]?.[11], current[6]?.[15]]).toEqual(["○ ennustettu", "● perustelu puuttuu"]);
  });

  test("into a new year has last year's forecast in its first column, and its own headers", async () => {
    const old = await makeSampleFile();
    const fresh = await createXlsxHost();
    await applyPreview(fresh, await previewNewYear(old, fresh));
    const [was, is] = [await shownIn(old, "Yhteiset palvelut"), await shownIn(fresh, "Yhteiset palvelut")];
    expect(is[4]?.slice(1, 8)).toEqual(["TP 2026", "TOT 2026 1 kk", "TA 2027 +muutos", "TOT 2027 1 kk", "Jäljellä", "TOT-2027 %", "Ennuste 2027"]);
    expect(is.slice(5, 23).map((row) => row.slice(0, 2))).toEqual(was.slice(5, 23).map((row) => [row[0], row[7]]));
    expect(is[0]?.[5]).toBe("");
  });
});
