import { sameSheet, SHEET_ROWS, type RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { HostError } from "../../../workbook/HostError";
import { followRows, type InsertedRows } from "../../../workbook/formulas/followRows";
import type { ChartCells, SheetChart } from "../../../workbook/plan/SheetChart";
import type { Draft, SheetDraft } from "../state/Draft";
import { cellKey, columnOf, rowOf, type SheetSettings, type SheetState } from "../state/WorkbookState";

/**
 * Puts whole rows into a sheet of our own. A sheet that the file brought may hold what no state tells, such as pictures and
 * filters, which would stay behind: it is refused.
 */
export function insertRows(draft: Draft, inserted: InsertedRows): void {
  const { part, name } = draft.sheet(inserted.sheet);
  if (part !== null) throw new HostError("rows-not-insertable", "The sheet came with the file", name);
  const sheet = draft.edit(name);
  if ([...sheet.cells.keys()].some((key) => rowOf(key) + inserted.count >= SHEET_ROWS)) throw new HostError("item-missing", "The last rows of the sheet are in use", name);
  sheet.cells = new Map([...sheet.cells].map(([key, cell]) => [cellKey(moved(rowOf(key), inserted), columnOf(key)), cell]));
  sheet.settings = followSettings(sheet, inserted);
  for (const other of draft.all()) {
    followFormulas(draft, other, inserted);
    followLists(draft, other, inserted);
  }
  draft.names = draft.names.map((one) => ({ ...one, refersTo: followRows(one.refersTo, null, inserted) }));
}

function moved(row: number, inserted: InsertedRows): number {
  return row >= inserted.row ? row + inserted.count : row;
}

function followSettings({ settings }: SheetDraft, inserted: InsertedRows): SheetSettings {
  const rows = <Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> => new Map([...map].map(([row, value]) => [moved(row, inserted), value]));
  const ranges = (all: readonly RangeAddress[]): readonly RangeAddress[] => all.map((range) => followRange(range, inserted));
  const { merges, print } = settings;
  return {
    ...settings,
    heights: rows(settings.heights),
    hiddenRows: rows(settings.hiddenRows),
    ...(merges === undefined ? {} : { merges: ranges(merges) }),
    ...(print === undefined ? {} : { print: { ...print, area: followRange(print.area, inserted), repeatedRows: { first: moved(print.repeatedRows.first, inserted), last: moved(print.repeatedRows.last, inserted) } } }),
    charts: settings.charts.map((chart) => followChart(chart, inserted)),
    validations: settings.validations.map((rule) => ({ ...rule, ranges: ranges(rule.ranges) })),
    formats: settings.formats.map((rule) => ({
      ...rule, ranges: ranges(rule.ranges), formula: followRows(rule.formula, inserted.sheet, inserted), anchor: { ...rule.anchor, row: moved(rule.anchor.row, inserted) },
    })),
  };
}

/** A range that spans the rows grows by them. */
function followRange<Range extends ChartCells>(range: Range, inserted: InsertedRows): Range {
  const last = moved(range.row + range.rows - 1, inserted);
  const row = moved(range.row, inserted);
  return { ...range, row, rows: last - row + 1 };
}

function followChart(chart: SheetChart, inserted: InsertedRows): SheetChart {
  const here = (cells: ChartCells): ChartCells => followRange(cells, inserted);
  return {
    ...chart, place: here(chart.place), title: { ...chart.title, row: moved(chart.title.row, inserted) }, categories: here(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: here(series.values) })),
  };
}

function followFormulas(draft: Draft, sheet: SheetState, inserted: InsertedRows): void {
  if (!sheet.worksheet) return;
  const isOwn = sameSheet(sheet.name, inserted.sheet);
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null) continue;
    const formula = followRows(cell.formula, isOwn ? inserted.sheet : sheet.name, inserted);
    if (formula !== cell.formula) draft.edit(sheet.name).cells.set(key, { ...cell, formula, tree: null, rewritten: true });
  }
}

function followLists(draft: Draft, { name, settings: { validations } }: SheetState, inserted: InsertedRows): void {
  const followed = validations.map((one) => (one.rule.type === "list-of" && sameSheet(one.rule.range.sheet, inserted.sheet) ? { ...one, rule: { ...one.rule, range: followRange(one.rule.range, inserted) } } : one));
  if (followed.every((one, place) => one === validations[place])) return;
  const sheet = draft.edit(name);
  sheet.settings = { ...sheet.settings, validations: followed };
}
