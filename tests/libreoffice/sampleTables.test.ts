import { readWorkbook } from "../../src/actions";
import { centsFromEuros } from "../../src/domain/money/Cents";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { findTemplate } from "../../src/templates";
import { measuresOf, statementOf } from "../../src/workbook/table/TableDefinition";
import { readTable } from "../../src/workbook/table/readTable";
import { makeSampleFile, SAMPLE_TABLES } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { printPdf, recalculate, recalculateValues } from "./recalculate";

jest.setTimeout(120_000);

describeWithLibreOffice("the sample city's workbook in LibreOffice", () => {
  test("every figure of every table, computed anew, is the domain's", async () => {
    const host = await makeSampleFile();
    const values = await recalculateValues(await host.save());
    const { tables } = await readWorkbook(host);
    expect(tables).toHaveLength(SAMPLE_TABLES.length);
    let compared = 0;
    for (const table of tables) {
      const [reading] = (await host.read({ ranges: [table.range] })).ranges;
      const template = findTemplate(table.identity.kind);
      const read = template === null || reading === undefined ? null : readTable(template, table.identity, reading);
      if (read === null) throw new Error(`${table.identity.unit} cannot be read`);
      const statement = computeStatement(statementOf(read.definition), read.inputs);
      for (const row of read.definition.rows.filter((one) => one.kind !== "heading")) {
        for (const measure of measuresOf(read.definition.template)) {
          const shown = values.get(table.range.sheet)?.[read.layout.rowOf(row.key)]?.[read.layout.columnOf(measure.key)] ?? null;
          const figure = statement(row.key, measure.key);
          if (figure === null) expect(shown).toBeNull();
          else if (figure.unit === "amount") expect(centsFromEuros(Number(shown))).toBe(figure.cents);
          else expect(Number(shown)).toBeCloseTo(figure.unit === "percent" ? figure.percent : figure.number, 9);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(700);
  });

  test("headers, words and figures are shown as a Finnish controller reads them", async () => {
    const host = await makeSampleFile();
    const sheet = (await recalculate(await host.save(), "fi-FI")).get("Yhteiset palvelut") ?? [];
    const plain = sheet.map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, " ")));
    expect(plain[4]?.slice(0, 8)).toEqual(["", "TP 2025", "TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"]);
    expect(plain[6]?.slice(0, 8)).toEqual(["Myyntituotot", "779 723", "21 804", "626 000", "49 248", "576 752", "7,87", "726 000"]);
    expect(plain[19]?.slice(0, 8)).toEqual(["Rahoitustuotot ja -kulut", "157", "-322", "0", "250", "-250", "0,00", "0"]);
    expect(plain[19]?.[9]).toBe("● Ilman talousarviota 250 €");
  });

  test("the words that formulas make, FIXED's separators too, are those of our evaluator", async () => {
    const host = await makeSampleFile();
    const values = await recalculateValues(await host.save(), "fi-FI");
    for (const { range } of (await readWorkbook(host)).tables) {
      const [reading] = (await host.read({ ranges: [range] })).ranges;
      const judged = values.get(range.sheet) ?? [];
      const ours = (reading?.values ?? []).map((row) => row.map((value) => (typeof value === "string" && value !== "" ? value : null)));
      expect(ours.map((row, r) => row.map((_, c) => (typeof judged[r]?.[c] === "string" ? judged[r]?.[c] : null)))).toEqual(ours);
    }
  });

  test("every table prints on one A4 page", async () => {
    const { pages } = await printPdf(await (await makeSampleFile()).save());
    expect(pages).toBe(SAMPLE_TABLES.length + 1);
  });
});
