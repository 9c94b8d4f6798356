import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { createXlsxHost } from "../src/hosts/xlsx/createXlsxHost";
import { printRange } from "../src/workbook/addresses/printAddress";
import { rangeAt } from "../src/workbook/addresses/RangeAddress";
import type { CellReference } from "../src/workbook/formulas/Formula";
import { printFormula } from "../src/workbook/formulas/printFormula";
import type { CellStyle } from "../src/workbook/plan/CellStyle";
import type { CellContent, PlanStep } from "../src/workbook/plan/WorkbookPlan";

/** What writing a file takes, by our host and by the library alone. */
export interface FileMeasurement {
  readonly sheets: number;
  readonly cells: number;
  readonly ourMilliseconds: number;
  readonly hucreMilliseconds: number;
  /** Our time to hucre's, from one run. */
  readonly ratio: number;
  /** By how much the heap had grown at the end of the worst turn, in bytes; tell Node --expose-gc for exact figures. */
  readonly ourMemory: number;
  readonly hucreMemory: number;
  /** The size of our file, in bytes. */
  readonly size: number;
}

const ROWS = 20;
const COLUMNS = 14;
const TITLE: CellStyle = { bold: true, fontSize: 14 };
const HEADER: CellStyle = { bold: true, wrap: true, horizontal: "center", lineBelow: { style: "thin", colour: "#7F7F7F" } };
const AMOUNT: CellStyle = { numberFormat: "[>=0.5]#,##0;[<=-0.5]-#,##0;0", horizontal: "right" };
const INPUT: CellStyle = { fill: "#FFF9E5", unlocked: true };
const FILLS = "E2EFDA";

/** Builds the same sheets as plans through our host and straight into hucre, turn by turn, and compares the best turn of each: the machine's other work only ever adds. */
export async function measureFileWriting(sheets = 200, turns = 5): Promise<FileMeasurement> {
  const ours: Turn[] = [];
  const theirs: Turn[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    theirs.push(await measure(() => writeByHucre(sheets)));
    ours.push(await measure(() => writeOurs(sheets)));
  }
  const [ourMilliseconds, hucreMilliseconds] = [best(ours), best(theirs)];
  return {
    sheets, cells: sheets * ROWS * COLUMNS, ourMilliseconds, hucreMilliseconds, ratio: ourMilliseconds / hucreMilliseconds,
    ourMemory: worst(ours), hucreMemory: worst(theirs), size: ours[0]?.size ?? 0,
  };
}

interface Turn {
  readonly milliseconds: number;
  readonly memory: number;
  readonly size: number;
}

async function measure(write: () => Promise<Uint8Array>): Promise<Turn> {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const { length: size } = await write();
  return { milliseconds: performance.now() - start, memory: process.memoryUsage().heapUsed - before, size };
}

function best(turns: readonly Turn[]): number {
  return Math.min(...turns.map((turn) => turn.milliseconds));
}

function worst(turns: readonly Turn[]): number {
  return Math.max(...turns.map((turn) => turn.memory));
}

async function writeOurs(sheets: number): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await host.apply({ name: "bench", steps: Array.from({ length: sheets }, (_, number) => stepsOf(`Yksikkö ${number + 1}`, number)).flat() });
  return host.save();
}

function stepsOf(sheet: string, number: number): readonly PlanStep[] {
  const inputs = rangeAt(sheet, 3, 1, ROWS - 4, 8);
  const body = rangeAt(sheet, 3, 1, ROWS - 3, COLUMNS - 2);
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, ROWS, COLUMNS), cells: contents(number) },
    { kind: "format-cells", ranges: [rangeAt(sheet, 0, 0)], style: TITLE },
    { kind: "format-cells", ranges: [rangeAt(sheet, 2, 0, 1, COLUMNS)], style: HEADER },
    { kind: "format-cells", ranges: [body], style: AMOUNT },
    { kind: "format-cells", ranges: [inputs], style: INPUT },
    { kind: "validate-cells", ranges: [inputs], rule: { type: "number" }, message: { title: "Luku", text: "Vain lukuja" } },
    { kind: "format-when", ranges: [rangeAt(sheet, 3, 0, ROWS - 3, COLUMNS)], formula: { type: "binary", operator: ">", left: cell(3, 5, true), right: { type: "number", value: 1e9 } }, style: { fill: `#${FILLS}` } },
    { kind: "set-column-widths", sheet, widths: Array.from({ length: COLUMNS }, (_, column) => ({ column, characters: column === 0 ? 30 : 12 })) },
    { kind: "set-name", scope: sheet, name: "toteuma.taulu.1", refersTo: rangeAt(sheet, 0, 0, ROWS, COLUMNS) },
    { kind: "set-name", scope: sheet, name: "toteuma.tunniste.1", refersTo: { text: `{"unit":"Yksikkö ${number}"}` } },
    { kind: "freeze-panes", at: { sheet, row: 3, column: 1 } },
    { kind: "protect-sheet", sheet },
  ];
}

function cell(row: number, column: number, absoluteColumn = false): CellReference {
  return { type: "cell", row, column, ...(absoluteColumn ? { absoluteColumn } : {}) };
}

function contents(number: number): readonly (readonly CellContent[])[] {
  return Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column): CellContent => {
    if (row === 0) return column === 0 ? `Yksikkö ${number + 1}` : null;
    if (row === 1) return null;
    if (row === 2) return column === 0 ? "" : `Sarake ${column}`;
    if (column === 0) return `Rivi ${row}`;
    if (column === COLUMNS - 1) return "selite";
    if (row === ROWS - 1) return { formula: { type: "call", function: "SUM", arguments: [{ type: "range", from: cell(3, column), to: cell(ROWS - 2, column) }] } };
    if (column <= 8) return number * 17 + row * 1000.25 + column;
    return { formula: { type: "binary", operator: "-", left: cell(row, column - 8), right: cell(row, column - 7) } };
  }));
}

function writeByHucre(sheets: number): Promise<Uint8Array> {
  const names = Array.from({ length: sheets }, (_, number) => `Yksikkö ${number + 1}`);
  return writeXlsx({
    sheets: names.map((name, number) => sheetOf(name, number)),
    namedRanges: names.flatMap((name, number) => [
      { name: "toteuma.taulu.1", range: `'${name}'!$A$1:$N$20`, scope: name },
      { name: "toteuma.tunniste.1", range: `"{""unit"":""Yksikkö ${number}""}"`, scope: name },
    ]),
  });
}

const LOOK = {
  title: { font: { name: "Calibri", size: 14, bold: true } },
  header: { font: { name: "Calibri", size: 11, bold: true }, alignment: { wrapText: true, horizontal: "center" as const }, border: { bottom: { style: "thin" as const, color: { rgb: "7F7F7F" } } } },
  amount: { numFmt: "[>=0.5]#,##0;[<=-0.5]-#,##0;0", alignment: { horizontal: "right" as const } },
  input: { numFmt: "[>=0.5]#,##0;[<=-0.5]-#,##0;0", alignment: { horizontal: "right" as const }, fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "FFF9E5" } }, protection: { locked: false } },
};

function sheetOf(name: string, number: number): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  contents(number).forEach((row, down) => row.forEach((content, across) => {
    const style = down === 0 && across === 0 ? LOOK.title : down === 2 ? LOOK.header : down >= 3 && down < ROWS - 1 && across >= 1 && across <= 8 ? LOOK.input : down >= 3 && across >= 1 && across < COLUMNS - 1 ? LOOK.amount : null;
    const look = style === null ? {} : { style };
    if (content !== null && typeof content === "object") cells.set(`${down},${across}`, { formula: printFormula(content.formula).slice(1), formulaResult: 0, ...look });
    else if (content !== null || style !== null) cells.set(`${down},${across}`, { value: content, ...look });
  }));
  return {
    name, cells,
    columns: Array.from({ length: COLUMNS }, (_, column) => ({ width: column === 0 ? 30 : 12 })),
    dataValidations: [{ type: "decimal", operator: "between", formula1: "-1E12", formula2: "1E12", range: printRange(rangeAt(name, 3, 1, ROWS - 4, 8)), showErrorMessage: true, errorTitle: "Luku", errorMessage: "Vain lukuja" }],
    conditionalRules: [{ type: "expression", priority: 1, range: printRange(rangeAt(name, 3, 0, ROWS - 3, COLUMNS)), formula: "$F4>1000000000", style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: FILLS } } } }],
    freezePane: { rows: 3, columns: 1 },
    protection: { sheet: true, formatColumns: true },
  };
}
