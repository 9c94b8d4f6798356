import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { plan, write } from "../hosts/contract/plans";
import { foreignWorkbook } from "../hosts/xlsx/foreignWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate, recalculateValues } from "./recalculate";

describeWithLibreOffice("that LibreOffice opens a foreign file that we have written into", () => {
  it("finds its own figures, ours, and what follows from them", async () => {
    const host = await openXlsxHost(await foreignWorkbook());
    await host.apply(plan(
      write("Tiedot", 1, 0, [[5.5]]),
      { kind: "add-sheet", sheet: "Uusi & oma" },
      write("Uusi & oma", 0, 0, [["Summa ", { formula: { type: "cell", sheet: "Tiedot", row: 4, column: 0 } }]]),
      { kind: "format-cells", ranges: [rangeAt("Uusi & oma", 0, 0, 1, 2)], style: { bold: true, fill: "#FFF2CC", numberFormat: "0.000" } },
      { kind: "format-when", ranges: [rangeAt("Uusi & oma", 0, 1)], formula: { type: "boolean", value: true }, style: { fill: "#FFC7CE" } },
      { kind: "protect-sheet", sheet: "Uusi & oma" },
    ));
    const bytes = await host.save();
    const values = await recalculateValues(bytes);
    expect(values.get("Uusi & oma")).toEqual([["Summa ", 115.5]]);
    expect((await recalculate(bytes)).get("Uusi & oma")).toEqual([["Summa ", "115,500"]]);
    const { ranges } = await host.read({ ranges: [rangeAt("Tiedot", 0, 0, 5, 3), rangeAt("Taulu", 0, 0, 5, 1)] });
    expect(values.get("Tiedot")?.slice(0, 5).map((row) => row.slice(0, 3))).toEqual(ranges[0]?.values);
    expect(values.get("Taulu")?.[4]?.[0]).toBe(ranges[1]?.values[4]?.[0]);
  }, 120_000);
});
