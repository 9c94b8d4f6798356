import { applyPreview, findForecastTable, previewForecast, previewReady, readForecast, readWorkbook, type ForecastReading } from "../../src/actions";
import { previewTables } from "../../src/actions/previewTables";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { orderSample } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculateValues } from "./recalculate";

const SHEET = "Yhteiset palvelut";

async function read(host: XlsxHost): Promise<ForecastReading> {
  const state = await readWorkbook(host);
  const table = findForecastTable(state);
  if (table === null) throw new Error("The workbook has no forecast");
  return readForecast(host, state, table);
}

/** The row of the title beside the table as LibreOffice computes it: label, state, name. */
async function markOf(host: XlsxHost, language: "fi-FI" | "en-US") {
  return (await recalculateValues(await host.save(), language)).get(SHEET)?.[1]?.slice(10, 13);
}

describeWithLibreOffice("a forecast that is marked ready here", () => {
  it.each(["fi-FI", "en-US"] as const)("is ready in LibreOffice as well, run as %s, until a cent of it changes", async (language) => {
    const host = await createXlsxHost();
    await applyPreview(host, await previewTables(host, [orderSample("003-yhteiset-palvelut")]));
    const services = { key: "services", label: "Palvelujen ostot" };
    await applyPreview(host, previewForecast(await read(host), services, { field: "adjustment", text: "-1 234 567,89", language: "fi" }));
    await applyPreview(host, previewForecast(await read(host), services, { field: "reason", text: "Kesäteatteri 5,5 % \"kallistui\"" }));
    await applyPreview(host, previewReady(await read(host), { name: "Maija Meikäläinen", on: { year: 2026, month: 11, day: 27 } }));
    expect(await markOf(host, language)).toEqual(["Ennuste valmis", "✓ valmis", "Maija Meikäläinen"]);
    await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(SHEET, 13, 12), cells: [[-1_234_567.9]] }] });
    expect(await markOf(host, language)).toEqual(["Ennuste valmis", "↺ muuttunut sen jälkeen", "Maija Meikäläinen"]);
  });
});
