import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cell, plan, text, write } from "../hosts/contract/plans";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculateValues } from "./recalculate";

const TEXTS = ["#N/A", "#REF!", "_x0041_", "=1+1", "'tis", "007", "1,5", " reuna "];

describeWithLibreOffice("that LibreOffice takes texts of our files for texts", () => {
  it("shows them as they are, and formulas do not fail with them", async () => {
    const host = await createXlsxHost({ sheets: ["Tekstit"] });
    const orElse = (row: number) => ({ formula: { type: "call", function: "IFERROR", arguments: [cell(row, 0), text("virhe")] } } as const);
    await host.apply(plan(write("Tekstit", 0, 0, TEXTS.map((value, row) => [value, orElse(row)]))));
    expect((await recalculateValues(await host.save())).get("Tekstit")).toEqual(TEXTS.map((value) => [value, value]));
  }, 120_000);
});
