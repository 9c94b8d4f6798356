import { readWorkbook } from "../../src/actions";
import { centsFromEuros } from "../../src/domain/money/Cents";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { centsOfUnit } from "../../src/domain/statement/Conventions";
import { measuresOf, moneyUnitOf, statementOf } from "../../src/workbook/table/TableDefinition";
import { isTyped } from "../../src/domain/statement/Measure";
import { readTables } from "../seeds/readTables";
import { CLOSING, HALF_YEAR, INTERIM, listTables, makeWholeSample, PLAN } from "../seeds/sampleWorkbook";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { printPdf, recalculate, recalculateValues } from "./recalculate";

jest.setTimeout(120_000);

// Each with the least number of computed figures that it holds.
const WORKBOOKS = [
  { sample: INTERIM, figures: 400 },
  { sample: CLOSING, figures: 200 },
  { sample: HALF_YEAR, figures: 300 },
  { sample: PLAN, figures: 100 },
];

describeWithLibreOffice("the sample city's workbooks in LibreOffice", () => {
  test.each(WORKBOOKS)("every figure of $sample.folder, computed anew, is the domain's", async ({ sample, figures }) => {
    const host = await makeWholeSample(sample);
    const values = await recalculateValues(await host.save());
    const tables = await readTables(host);
    expect(tables).toHaveLength(listTables(sample).length);
    let computed = 0;
    for (const { definition, layout, inputs, numbers } of tables) {
      const statement = computeStatement(statementOf(definition), inputs, numbers);
      for (const row of definition.rows.filter((one) => one.kind !== "heading")) {
        for (const measure of measuresOf(definition.template)) {
          const shown = values.get(layout.sheet)?.[layout.rowOf(row.key)]?.[layout.columnOf(measure.key)] ?? null;
          const figure = statement(row.key, measure.key);
          const place = `${layout.sheet}, ${row.key}, ${measure.key}`;
          // A percentage may be told in words.
          if (figure === null) expect([place, typeof shown === "number" ? shown : null]).toEqual([place, null]);
          else if (figure.unit === "amount") expect([place, centsFromEuros((Number(shown) * centsOfUnit(moneyUnitOf(definition, measure.key))) / 100)]).toEqual([place, figure.cents]);
          else expect([place, shown]).toEqual([place, expect.closeTo(figure.unit === "percent" ? figure.percent : figure.number, 9)]);
          if (figure !== null && (row.kind === "sum" || !isTyped(measure))) computed += 1;
        }
      }
    }
    expect(computed).toBeGreaterThan(figures);
  });

  test.each(WORKBOOKS)("the words that formulas make in $sample.folder, FIXED's separators too, are those of our evaluator", async ({ sample }) => {
    const host = await makeWholeSample(sample);
    const values = await recalculateValues(await host.save(), "fi-FI");
    const { ranges } = await host.read({ ranges: (await readWorkbook(host)).tables.map(({ range }) => range) });
    let words = 0;
    for (const { range, values: ours } of ranges) {
      const judged = values.get(range.sheet) ?? [];
      const wanted = ours.map((row) => row.map((value) => (typeof value === "string" && value !== "" ? value : null)));
      expect(wanted.map((row, r) => row.map((_, c) => (typeof judged[r]?.[c] === "string" ? judged[r]?.[c] : null)))).toEqual(wanted);
      words += wanted.flat().filter((text) => text !== null).length;
    }
    expect(words).toBeGreaterThan(200);
  });

  test("headers, words and figures are shown as a Finnish controller reads them", async () => {
    const shown = await recalculate(await (await makeWholeSample(INTERIM)).save(), "fi-FI");
    const lines = (sheet: string): readonly string[][] => (shown.get(sheet) ?? []).map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, " ")));
    const plain = lines("Yhteiset palvelut");
    expect(plain[4]?.slice(0, 8)).toEqual(["", "TP 2025", "TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"]);
    expect(plain[6]?.slice(0, 8)).toEqual(["Myyntituotot", "779 723", "21 804", "626 000", "49 248", "576 752", "7,87", "726 000"]);
    expect(plain[19]?.slice(0, 8)).toEqual(["Rahoitustuotot ja -kulut", "157", "-322", "0", "250", "-250", "0,00", "0"]);
    expect(plain[19]?.[9]).toBe("● Ilman talousarviota 250 € · ● Ennuste 0, toteuma 250 €");
    expect(lines("Yhteiset palvelut tavoitteet").at(-1)?.slice(0, 4)).toEqual(["Yhteensä", "", "", "✓ 0  ◐ 4  ✗ 0  ○ 0"]);
    expect(lines("Yhteiset palvelut riskit")[5]?.slice(2, 5)).toEqual(["1", "2", "2"]);
  });

  test.each(WORKBOOKS)("every table of $sample.folder prints on A4 pages of its own", async ({ sample }) => {
    const { pdf, pages } = await printPdf(await (await makeWholeSample(sample)).save());
    const sheets = listTables(sample).length + 1;
    expect(pages).toBeGreaterThanOrEqual(sheets);
    expect(pages).toBeLessThanOrEqual(sheets * 2);
    const boxes = [...Buffer.from(pdf).toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`);
    expect(new Set(boxes)).toEqual(new Set(["842 × 595"]));
  });
});
