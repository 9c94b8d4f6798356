import { finding, type Finding } from "../domain/findings/Finding";
import { MONTHS } from "../domain/periods/Period";
import { printCell } from "../workbook/addresses/printAddress";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { SETTING_NAMES } from "../workbook/settings/names";
import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { checkYear, tellOfOthers } from "./checkYear";
import type { Preview } from "./Preview";
import { readStamps, type TableStamps } from "./readStamps";
import { readStructure } from "./readWorkbook";

export interface CloseMonthPreview extends Preview {
  readonly year: number;
  /** The month that would be closed; null where none can be. */
  readonly closes: number | null;
  /** The tables whose figures are then of earlier months. */
  readonly older: readonly Finding[];
  /** Those whose figures are of earlier months already. */
  readonly waiting: readonly Finding[];
  /** How many tables have forecasts that are of an earlier month and not confirmed. */
  readonly unconfirmed: number;
}

const NOTHING: CloseMonthPreview = {
  plan: { name: "close-month", steps: [] }, findings: [], older: [], waiting: [], unconfirmed: 0, sheetsAdded: [], cellsChanged: 0, shows: null, year: 0, closes: null,
};

/**
 * Moves the closed month on by one. Nothing else is written: headers follow by formula, each column of actuals keeps the month of what stands in
 * it, forecasts and reasons stay, and so do tables of other years. Where nobody has forecast anything yet, there is nothing to confirm, and the month of the forecasts moves along.
 */
export async function previewCloseMonth(host: WorkbookHost): Promise<CloseMonthPreview> {
  const { reading, state } = await readStructure(host);
  const year = checkYear(state);
  if (year.settings === null) return { ...NOTHING, findings: year.findings };
  const { settings } = year;
  const stamps = await readStamps(host, year.tables);
  const now = {
    year: settings.year,
    waiting: listOlder(stamps, settings.through),
    unconfirmed: stamps.filter(({ forecasts }) => forecasts !== null && forecasts.areGiven && forecasts.month < settings.through).length,
  };
  if (settings.through >= MONTHS) return { ...NOTHING, ...now, findings: [finding({ code: "year-closed", year: settings.year })] };
  const closes = settings.through + 1;
  const months = [placeOfThrough(reading), ...stamps.flatMap(({ forecasts }) => (forecasts === null || forecasts.areGiven || forecasts.month >= closes ? [] : [forecasts.cell]))];
  return {
    ...now,
    plan: { name: "close-month", steps: months.map((cell) => writeMonth(cell, closes)) },
    findings: tellOfOthers("other-years-stay", year.others, settings),
    older: listOlder(stamps, closes),
    sheetsAdded: [],
    cellsChanged: months.length,
    shows: placeOfThrough(reading),
    closes,
  };
}

/** The tables with actuals of earlier months than the closed one, each with its first such stamp. */
export function listOlder(tables: readonly TableStamps[], through: number): readonly Finding[] {
  return tables.flatMap(({ table: { identity }, figures }) => {
    const [oldest] = figures.filter(({ month }) => month < through).sort((a, b) => a.month - b.month);
    return oldest === undefined ? [] : [finding({ code: "figures-older", held: oldest.month, through }, { sheet: oldest.cell.sheet, table: identity.unit, cell: printCell(oldest.cell) }, "warning")];
  });
}

/** The step that puts a month, 1 to 12, into a setting's or a stamp's cell. */
export function writeMonth({ sheet, row, column }: CellAddress, month: number): PlanStep {
  return { kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[month]] };
}

function placeOfThrough({ names }: WorkbookReading): CellAddress {
  const place = findNamedRange(names, SETTING_NAMES.through);
  if (place === null) throw new Error("The settings have no closed month");
  return { sheet: place.sheet, row: place.row, column: place.column };
}
