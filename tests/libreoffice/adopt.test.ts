import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPreview, findInGrid, gridOfText, previewAdoptAll } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { printPdf, recalculate, recalculateValues } from "./recalculate";

jest.setTimeout(120_000);

const SAMPLES = ["heinola-2026-03/003-yhteiset-palvelut", "heinola-2026-03/003-vaalit", "heinola-2024-06/002-virikkeellinen", "heinola-2024-06/002-opetus", "heinola-2025-closing/001-hyvinvointipalvelut", "heinola-2024-plan/004-opetus", "heinola-2024-plan/004-investoinnit"];
const [ROWS, COLUMNS] = [40, 18];

async function makeAdopted() {
  const text = SAMPLES.map((name) => readFileSync(join(__dirname, "../../samples", `${name}.tsv`), "utf8").trimEnd()).join("\n\n\n");
  const host = await createXlsxHost({ language: "fi" });
  const preview = await previewAdoptAll(host, findInGrid(gridOfText(text, null)), { where: "beside" });
  await applyPreview(host, preview);
  return { host, sheets: preview.sheetsAdded, bytes: await host.save() };
}

describeWithLibreOffice("adopted tables in LibreOffice", () => {
  test("every formula, computed anew, gives the value that the file keeps", async () => {
    const { host, sheets, bytes } = await makeAdopted();
    expect(sheets).toHaveLength(SAMPLES.length);
    const judged = await recalculateValues(bytes);
    const { ranges } = await host.read({ ranges: sheets.map((sheet) => rangeAt(sheet, 0, 0, ROWS, COLUMNS)) });
    let formulas = 0;
    for (const { range, values, formulas: own } of ranges) {
      own.forEach((line, row) => line.forEach((formula, column) => {
        if (formula === null) return;
        formulas += 1;
        const kept = values[row]?.[column] ?? null;
        expect([range.sheet, formula, judged.get(range.sheet)?.[row]?.[column] ?? null]).toEqual([range.sheet, formula, typeof kept === "number" ? expect.closeTo(kept, 6) : kept === "" ? null : kept]);
      }));
    }
    expect(formulas).toBeGreaterThan(200);
  });

  test("figures are shown with the decimals that they were printed with, and only the table is printed", async () => {
    const { sheets, bytes } = await makeAdopted();
    const shown = (await recalculate(bytes)).get("Yhteiset palvelut")?.map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, " ")));
    expect(shown?.[5]?.slice(0, 8)).toEqual(["Myyntituotot", "779 723", "21 804", "626 000", "49 248", "576 752", "7,87", "726 000"]);
    expect((await printPdf(bytes)).pages).toBe(sheets.length);
  });
});
