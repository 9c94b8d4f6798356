import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { parseCsv } from "./parseCsv";
import { printPdf, recalculate, recalculateValues } from "./recalculate";

const SHEET = "Åbon 'oma' 1–3";
const EUROS = "[>=0.5]#,##0;[<=-0.5]-#,##0;0";

function formula(text: string): CellContent {
  const tree = parseFormula(text);
  if (tree === null) throw new Error(`${text} is none of ours`);
  return { formula: tree };
}

const CELLS: readonly (readonly CellContent[])[] = [
  [formula('="TP "&toteuma.vuosi-1'), formula('="TOT "&toteuma.vuosi&" 3 kk"'), "Jäljellä", "%"],
  [-762216.55, -190554.14, formula("=A2-B2"), formula("=IF(A2=0,0,ROUND(B2/A2*100,2))")],
  [1234567.5, 0, formula("=A3-B3"), formula("=IF(A3=0,0,ROUND(B3/A3*100,2))")],
  [-0.4, null, formula("=A4-B4"), formula('=IF(COUNT(B4)=0,"",B4/A4)')],
  [formula("=SUM(A2:A4)"), formula("=SUM(B2:B4)"), formula("=SUM(C2:C4)"), formula("=B5/B3")],
  [formula("=SUMIFS(A2:A4,A2:A4,\"<0\")"), formula("=COUNTIFS(A2:A4,\">=0\")"), formula("=INDEX(A2:B4,MATCH(0,B2:B4,0),1)"), formula("=IFERROR(B5/B3,-1)")],
  [formula("=ROUND(SUMPRODUCT(A2:A3,B2:B3)/1000,2)"), formula("=FIXED(A3,1)&\" €\""), formula("=AND(A2<0,NOT(ISNUMBER(B4)))"), formula("=MAX(A2:B4)-MIN(A2:B4)+ABS(A4)*SIGN(A4)")],
];

const STEPS: readonly PlanStep[] = [
  { kind: "add-sheet", sheet: "Asetukset" },
  { kind: "write-cells", range: rangeAt("Asetukset", 0, 1), cells: [[2026]] },
  { kind: "set-name", scope: null, name: "toteuma.vuosi", refersTo: rangeAt("Asetukset", 0, 1) },
  { kind: "add-sheet", sheet: SHEET },
  { kind: "write-cells", range: rangeAt(SHEET, 0, 0, CELLS.length, 4), cells: CELLS },
  { kind: "format-cells", ranges: [rangeAt(SHEET, 1, 0, 3, 3)], style: { numberFormat: EUROS } },
  { kind: "write-cells", range: rangeAt(SHEET, 100, 0), cells: [["loppu"]] },
  {
    kind: "set-up-print", sheet: SHEET,
    setup: { area: rangeAt(SHEET, 0, 0, 101, 4), orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: 0, last: 0 }, footer: { left: "Åbo && co", center: "", right: "&P/&N" } },
  },
];

test("reads what LibreOffice writes of a sheet", () => {
  expect(parseCsv('"a;""b""\nc";;1,5\n;"";\n').map((row) => row.map(({ text, quoted }) => (quoted ? `"${text}` : text)))).toEqual([['"a;"b"\nc', "", "1,5"], ["", '"', ""]]);
});

describeWithLibreOffice("that LibreOffice computes a file of ours as we do", () => {
  async function written(): Promise<{ readonly bytes: Uint8Array; readonly values: readonly (readonly unknown[])[] }> {
    const host = await createXlsxHost();
    await host.apply({ name: "judged", steps: STEPS });
    const reading = await host.read({ ranges: [rangeAt(SHEET, 0, 0, CELLS.length, 4)] });
    return { bytes: await host.save(), values: reading.ranges[0]?.values ?? [] };
  }

  it("finds the values that the file keeps", async () => {
    const { bytes, values } = await written();
    const judged = (await recalculateValues(bytes)).get(SHEET) ?? [];
    const wanted = values.map((row) => row.map((value) => (value === "" ? null : typeof value === "number" ? expect.closeTo(value, 6) : value)));
    expect(judged.slice(0, CELLS.length)).toEqual(wanted);
    expect(values[6]?.[1]).toBe("1\u00a0234\u00a0567,5 €");
  }, 120_000);

  it("shows amounts as the number formats want them", async () => {
    const { bytes } = await written();
    const shown = (await recalculate(bytes)).get(SHEET) ?? [];
    expect(shown[1]?.slice(0, 3)).toEqual(["-762\u00a0217", "-190\u00a0554", "-571\u00a0662"]);
    expect(shown[3]?.[0]).toBe("0");
  }, 120_000);

  it("prints only the print area, on as many pages as it needs", async () => {
    const { bytes } = await written();
    const { pages } = await printPdf(bytes);
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(6);
  }, 120_000);
});
