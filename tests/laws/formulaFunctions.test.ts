import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { TEMPLATES } from "../../src/templates";
import { isRegistrable, withRegister } from "../../src/templates/withRegister";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { FORMULA_FUNCTIONS, type Formula, type FormulaFunction } from "../../src/workbook/formulas/Formula";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { compileTable } from "../../src/workbook/table/compileTable";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { USUAL_CONVENTIONS } from "../../src/domain/statement/Conventions";
import { expandRows } from "../../src/workbook/table/expandRows";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { describeWithLibreOffice } from "../libreoffice/describeWithLibreOffice";
import { recalculateValues } from "../libreoffice/recalculate";

jest.setTimeout(120_000);

// A: 10, -20.5, empty, "abc", 0 · B: 1 to 5 · C: "x", "y", "x", "z", "x"
const GRID: readonly (readonly CellValue[])[] = [[10, 1, "x"], [-20.5, 2, "y"], [null, 3, "x"], ["abc", 4, "z"], [0, 5, "x"]];

/** At least one use of every function, in the ways that our formulas use it. */
const USES: Readonly<Record<FormulaFunction, readonly string[]>> = {
  SUM: ["=SUM(A1:A5)", "=SUM(A1,B1:B2,3)", "=SUM(A4)", "=SUM(0.1,0.2,-0.3)"],
  SUMIFS: ['=SUMIFS(B1:B5,A1:A5,">=0")+SUMIFS(B1:B5,A1:A5,"<0")', '=SUMIFS(B1:B5,C1:C5,"x")', '=SUMIFS(B1:B5,C1:C5,"x",B1:B5,">1")', '=SUMIFS(B1:B5,A1:A5,"*"&"b"&"*")', "=SUMIFS(koe.summat,koe.nimet,C1)"],
  SUMPRODUCT: ["=SUMPRODUCT(B1:B5,B1:B5)", "=SUMPRODUCT(A1:A5,B1:B5)"],
  IF: ['=IF(A1>5,"yli","alle")', "=IF(COUNT(A3)=0,7,8)", '=IF(A3="",1,2)'],
  IFERROR: ["=IFERROR(1/A5,-1)", "=IFERROR(INDEX(A1:A5,3)+0,9)"],
  AND: ["=IF(AND(A1>0,B1=1),1,0)"],
  OR: ["=IF(OR(A1<0,B1=2),1,0)"],
  NOT: ["=IF(NOT(A1>100),1,0)"],
  INDEX: ["=INDEX(B1:B5,4)", "=INDEX(A1:B5,2,2)"],
  MATCH: ["=MATCH(4,B1:B5,0)", '=MATCH("z",C1:C5,0)'],
  ROUND: ["=ROUND(A2/3,2)", "=ROUND(-2.5,0)", "=ROUND(1.005,2)"],
  ABS: ["=ABS(A2)", "=ABS(A3)"],
  SIGN: ["=SIGN(A2)", "=SIGN(A3)"],
  MAX: ["=MAX(A1:A5)", "=MAX(A2,0)"],
  MIN: ["=MIN(A1:A5)", "=MIN(A1,0)"],
  COUNT: ["=COUNT(A1:A5)", "=COUNT(A3)"],
  COUNTA: ["=COUNTA(A1:A5)", "=COUNTA(A3)"],
  COUNTIFS: ['=COUNTIFS(C1:C5,"✓ Toteutuu")', '=COUNTIFS(C1:C5,"x")', '=COUNTIFS(B1:B5,">=2",C1:C5,"x")', '=COUNTIFS(C1:C5,"?")', '=COUNTIFS(A1:A5,"a*")', '=COUNTIFS(A1:A5,"|*")', '=COUNTIFS(koe.nimet,C2,C1:C5,"*"&C2&"*")'],
  ISNUMBER: ["=IF(ISNUMBER(A4),1,0)", "=IF(ISNUMBER(A1),1,0)"],
  FIXED: ["=FIXED(B5,0)", "=FIXED(-5.25,1)"],
};
const FORMULAS = Object.values(USES).flat();

const STEPS: readonly PlanStep[] = [
  { kind: "write-cells", range: rangeAt("Sheet1", 0, 0, 5, 3), cells: GRID },
  { kind: "set-name", scope: null, name: "koe.nimet", refersTo: rangeAt("Sheet1", 0, 2, 5, 1) },
  { kind: "set-name", scope: null, name: "koe.summat", refersTo: rangeAt("Sheet1", 0, 1, 5, 1) },
  { kind: "write-cells", range: rangeAt("Sheet1", 0, 5, FORMULAS.length, 1), cells: FORMULAS.map((text) => [{ formula: parseFormula(text) as Formula }]) },
];
const ANSWERS = rangeAt("Sheet1", 0, 5, FORMULAS.length, 1);

async function evaluated(): Promise<XlsxHost> {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await host.apply({ name: "functions", steps: STEPS });
  return host;
}

/** Numbers to twelve digits; FIXED's separators are the program's language, so texts of digits are compared without them. */
function comparable(value: CellValue | undefined): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return typeof value === "string" ? value.replace(/[\u00a0\s]/g, "").replace(".", ",") : (value ?? null);
}

const columnOf = async (host: { read: XlsxHost["read"] }) => (await host.read({ ranges: [ANSWERS] })).ranges[0]?.values.map((row) => comparable(row[0])) ?? [];

test("every function has a use", () => {
  expect(Object.keys(USES).sort()).toEqual([...FORMULA_FUNCTIONS].sort());
  expect(FORMULAS.every((text) => parseFormula(text) !== null)).toBe(true);
});

test("Univer computes what the evaluator computes", async () => {
  const { host, dispose } = openHeadless();
  await host.apply({ name: "functions", steps: STEPS });
  const univer = await columnOf(host);
  dispose();
  const ours = await columnOf(await evaluated());
  expect(FORMULAS.map((text, at) => `${text} ${String(univer[at])}`)).toEqual(FORMULAS.map((text, at) => `${text} ${String(ours[at])}`));
});

describeWithLibreOffice("every formula function", () => {
  test("LibreOffice computes what the evaluator computes", async () => {
    const host = await evaluated();
    const sheet = (await recalculateValues(await host.save())).get("Sheet1") ?? [];
    const ours = await columnOf(host);
    expect(FORMULAS.map((text, at) => `${text} ${String(comparable(sheet[at]?.[5]))}`)).toEqual(FORMULAS.map((text, at) => `${text} ${String(ours[at])}`));
  });
});

test("no template compiles to a function outside the list, to a sheet-scoped name, or beyond Excel's 8 192 characters", () => {
  const names = new Set<string>();
  for (const template of TEMPLATES.flatMap((one) => [one, ...(isRegistrable(one) ? [withRegister(one)] : [])])) {
    for (const language of LANGUAGES) {
      const definition = { template, rows: expandRows(template), unit: "X", year: 2026, through: 3, language, conventions: USUAL_CONVENTIONS } as const;
      const steps = compileTable(definition, layOutTable(definition, { sheet: "X", row: 0, column: 0 }), () => null, { ownSheet: true, number: 1 });
      for (const step of steps) {
        if (step.kind === "write-cells") step.cells.flat().forEach((cell) => typeof cell === "object" && cell !== null && collectNames(cell.formula, names));
        if (step.kind === "format-when") collectNames(step.formula, names);
      }
    }
  }
  expect([...names].sort()).toEqual([
    "toteuma.kausi", "toteuma.kertyma.avaimet", "toteuma.kertyma.osuudet", "toteuma.muutokset.rivit", "toteuma.muutokset.summat", "toteuma.muutokset.yksikot",
    "toteuma.odotus", "toteuma.odotus.edellinen", "toteuma.raja.perustelu", "toteuma.raja.vakava", "toteuma.rajat.ehto", "toteuma.rajat.euro", "toteuma.rajat.prosentti",
    "toteuma.rajat.saannot", "toteuma.rajat.tai", "toteuma.riskiasteikko", "toteuma.sitovuus", "toteuma.sitovuus.brutto", "toteuma.vuosi",
  ]);
});

function collectNames(formula: Formula, names: Set<string>): void {
  if (formula.type === "name") names.add(formula.name);
  if (formula.type === "call") formula.arguments.forEach((argument) => collectNames(argument, names));
  if (formula.type === "binary") [formula.left, formula.right].forEach((side) => collectNames(side, names));
  if (formula.type === "negate") collectNames(formula.operand, names);
}
