import { applyPreview, previewTables, readWorkbook } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import { previewRegister } from "../../src/actions/previewRegister";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculateValues } from "./recalculate";

const REGISTER = "Talousarviomuutokset";

describeWithLibreOffice("a workbook with a register of amendments and a row of one's own", () => {
  it("computes there as it does here, flags of the register and all", async () => {
    const host = await createXlsxHost();
    const order = { kind: "interim-statement", unit: "Hallinto", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } } as const;
    await applyPreview(host, await previewTables(host, [{ ...order, figures: (row, column) => (column === "original-budget" ? -1000 : column === "actual" ? -row.length : null) }, { ...order, kind: "budget-comparison", unit: "Tekniset palvelut" }]));
    const [table] = (await readWorkbook(host)).tables;
    await applyPreview(host, await previewAddRow(host, table!, { group: "operating-expenses", label: "Vuokrat" }));
    await applyPreview(host, await previewRegister(host, "fi"));
    await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(REGISTER, 5, 0, 5, 3), cells: [
      ["Hallinto", "Vuokrat", -70.5], ["Hallinto", "Palvelujen ostot", -30], ["hallinto", "palvelujen ostot", 5], ["Tekniset palvelut", "Toimintakulut", -9], ["Tekniset palvelut", "Vuokrat", 1],
    ] }] });
    const ranges = [rangeAt("Hallinto", 0, 0, 25, 15), rangeAt("Tekniset palvelut", 0, 0, 9, 9), rangeAt(REGISTER, 0, 0, 12, 10)];
    const ours = (await host.read({ ranges })).ranges;
    const theirs = await recalculateValues(await host.save());
    const plain = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value === null || value === undefined ? "" : value);
    for (const { range, values } of ours) {
      const sheet = theirs.get(range.sheet) ?? [];
      expect(values.map((row, r) => row.map((_, c) => plain(sheet[r]?.[c])))).toEqual(values.map((row) => row.map(plain)));
    }
    expect(ours[2]?.values.slice(5, 11).map((row) => row[6])).toEqual(["", "", "", "", "● Riviä ei löydy yksikön taulukoista", ""]);
  });
});
