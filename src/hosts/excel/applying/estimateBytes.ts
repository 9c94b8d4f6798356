import { bySheet, joinAddresses } from "../ExcelRequest";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { printFormula } from "../../../workbook/formulas/printFormula";
import { NOTATION_LOOKS } from "../../../workbook/charts/notationLooks";
import type { Notation } from "../../../workbook/plan/SheetChart";
import { joinRectangles } from "./joinRectangles";
import { printContent } from "./printContent";
import { heightRuns } from "./heightRuns";
import { inRuns } from "./inRuns";
import { groupForRule } from "./queueRules";
import type { ExecutedStep } from "./ScheduledStep";
import { CALL, CHILD, RANGE, SET, sizeOf, sizeOfCopy, sizeOfFormat } from "./sizeOfFormat";
import { trimWrite } from "./trimWrite";

const REMEMBER = 900;
/** A name added to its collection, without what it is called. */
const NAME = 210;

/** About how many bytes a step takes in a request, rather a few more than fewer; held to the truth by tests/hosts/excel/requestSize.test.ts. */
export function estimateBytes(step: ExecutedStep, existing: ReadonlySet<string>): number {
  const { bytes, sheet } = measure(step);
  return bytes + (sheet !== null && existing.has(sheet.toLowerCase()) ? REMEMBER : 0);
}

/** How many cells a step writes, those that a copy fills aside. */
export function countCells(step: ExecutedStep): number {
  const written = step.kind === "write-cells" ? trimWrite(step) : null;
  return written === null ? 0 : written.range.rows * written.range.columns;
}

function measure(step: ExecutedStep): { readonly bytes: number; readonly sheet: string | null } {
  switch (step.kind) {
    case "add-sheet":
      return { bytes: RANGE + CALL + sizeOf(step.sheet), sheet: null };
    case "copy-sheet":
      return { bytes: RANGE + CALL + SET + sizeOf(step.sheet), sheet: null };
    case "write-cells":
      return { bytes: RANGE + SET + sizeOf(trimWrite(step)?.cells.map((row) => row.map(printContent)) ?? []), sheet: step.range.sheet };
    case "copy-formulas":
      return { bytes: sizeOfCopy() + RANGE, sheet: null };
    case "format-cells":
      return { bytes: sizeOfFormat(step.ranges, step.style), sheet: step.ranges[0]?.sheet ?? null };
    case "clear-cells":
      return { bytes: RANGE + 2 * CHILD + 3 * CALL, sheet: step.range.sheet };
    case "clear-conditions":
      return { bytes: RANGE + CHILD + CALL, sheet: step.range.sheet };
    case "insert-rows":
      return { bytes: RANGE + 2 * CALL, sheet: step.sheet };
    case "set-column-widths":
      return { bytes: inRuns(step.widths, ({ column }) => column).length * (RANGE + CALL) + step.widths.length * 35, sheet: step.sheet };
    case "set-row-heights":
      return { bytes: heightRuns(step.heights).reduce((sum, { heights, alike }) => sum + RANGE + (alike === null ? CALL + heights.length * 35 : CHILD + SET), 0), sheet: step.sheet };
    case "validate-cells": {
      const alert = 60 + sizeOf(step.message);
      return { bytes: addressesOf(step.ranges).reduce((sum, address) => sum + RANGE + address.length + CHILD + 2 * SET + sizeOf(step.rule) + alert, 0), sheet: step.ranges[0]?.sheet ?? null };
    }
    case "format-when": {
      const rule = RANGE + 4 * CHILD + CALL + (1 + Object.keys(step.style).length) * SET + sizeOf(printFormula(step.formula));
      const groups = bySheet(step.ranges).flatMap(([, ranges]) => groupForRule(ranges));
      return { bytes: groups.reduce((sum, { areas }) => sum + rule + (areas === null ? 0 : 12 * areas.length), 0), sheet: step.ranges[0]?.sheet ?? null };
    }
    case "set-name":
      return { bytes: NAME + sizeOf(step.name) + ("text" in step.refersTo ? sizeOf(step.refersTo.text) * 2 : RANGE) + (step.replaces ? RANGE + CALL : 0), sheet: step.scope };
    case "remove-name":
      return { bytes: CHILD + RANGE + CALL, sheet: step.scope };
    case "set-up-print":
      return { bytes: 3 * CHILD + 6 * SET + 2 * CALL + 60 + sizeOf(step.setup.footer), sheet: step.sheet };
    case "freeze-panes":
      return { bytes: CHILD + CALL, sheet: step.at.sheet };
    case "add-chart": {
      const { chart, sheet } = step;
      const series = chart.series.reduce((sum, { name, notation }) => sum + sizeOfSeries(notation, chart.labels) + sizeOf(name), 0);
      return { bytes: 3 * RANGE + 9 * CHILD + 7 * SET + 5 * CALL + sizeOf(chart.name) + sizeOf(sheet) + series, sheet };
    }
    case "select-cell":
      return { bytes: RANGE + 2 * CALL, sheet: null };
    case "remove-sheet":
      return { bytes: CALL, sheet: step.sheet };
    case "hide-gridlines":
      return { bytes: SET, sheet: step.sheet };
    case "lift-protection":
      return { bytes: CHILD + 2 * CALL, sheet: step.sheet };
    case "restore-protection":
      return { bytes: CHILD + CALL + 120, sheet: step.sheet };
  }
}

function sizeOfSeries(notation: Notation, labels: string | null): number {
  const look = NOTATION_LOOKS[notation];
  const lines = look.line === null ? CALL : (look.isHatched ? 3 : 2) * SET;
  const texts = labels === null ? 0 : 3 * CHILD + 5 * SET + sizeOf(labels);
  return 2 * RANGE + 3 * CHILD + 3 * CALL + lines + texts;
}

function addressesOf(ranges: readonly RangeAddress[]): readonly string[] {
  return bySheet(ranges).flatMap(([, own]) => joinAddresses(joinRectangles(own).map(printRange)));
}
