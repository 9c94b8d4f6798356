import { BINDING_ROWS, UNIT_LEVELS, UNIT_PARTS, type Unit, type UnitPart } from "../../domain/units/Unit";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { UNIT_TEXTS } from "../../locale/units";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { ACCENT, GREY, INPUT_FILL } from "../formats/palette";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { UNIT_NAMES } from "./unitNames";

/** Where the columns of units stand: each of the same rows. */
export type UnitColumns = Readonly<Record<UnitPart, RangeAddress>>;

const HEADER_ROW = 3;
/** Empty rows under the units, for those that a person adds. */
const ROOM = 30;

const WIDTHS: Readonly<Record<UnitPart, number>> = { id: 12, name: 48, parent: 16, level: 20, binding: 24, responsible: 34 };

/** The steps that make the sheet of units: a row each, every column under a name, with room for more. */
export function compileUnits(sheet: string, units: readonly Unit[], language: Language): readonly PlanStep[] {
  const texts = UNIT_TEXTS[language];
  const width = UNIT_PARTS.length;
  const header = rangeAt(sheet, HEADER_ROW, 0, 1, width);
  const columns = columnsAt(sheet, HEADER_ROW + 1, units.length + ROOM);
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, 2), cells: [[texts.title], [texts.subtitle]] },
    { kind: "write-cells", range: header, cells: [UNIT_PARTS.map((part) => texts.columns[part])] },
    { kind: "format-cells", ranges: [rangeAt(sheet, 0, 0)], style: { bold: true, fontSize: 14 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, 1, 0)], style: { fontColour: GREY, fontSize: 9 } },
    { kind: "format-cells", ranges: [header], style: { bold: true, fontColour: ACCENT, lineBelow: { style: "thin", colour: ACCENT } } },
    ...compileRows(columns, language),
    ...writeUnits(columns, 0, units, language),
    { kind: "set-column-widths", sheet, widths: UNIT_PARTS.map((part, column) => ({ column, characters: WIDTHS[part] })) },
    { kind: "freeze-panes", at: { sheet, row: HEADER_ROW + 1, column: 0 } },
    { kind: "hide-gridlines", sheet },
    setUpPrint(columns, language),
    { kind: "protect-sheet", sheet },
  ];
}

/** The steps that add units to a list from a row of it on, counted from 0; a list without enough room grows downwards. */
export function compileMoreUnits(columns: UnitColumns, from: number, units: readonly Unit[], language: Language): readonly PlanStep[] {
  const missing = from + units.length - columns.id.rows;
  if (missing <= 0) return writeUnits(columns, from, units, language);
  const grown = mapColumns((part) => ({ ...columns[part], rows: columns[part].rows + missing }));
  return [...compileRows(grown, language), ...writeUnits(grown, from, units, language), setUpPrint(grown, language)];
}

/** From the title to the last row of the list, its header on every page. */
function setUpPrint(columns: UnitColumns, language: Language): PlanStep {
  const { sheet, row, rows } = columns.id;
  const width = Math.max(...UNIT_PARTS.map((part) => columns[part].column)) + 1;
  return {
    kind: "set-up-print",
    sheet,
    setup: {
      area: rangeAt(sheet, 0, 0, row + rows, width), orientation: "landscape", paper: "A4", fitToWidth: true,
      repeatedRows: { first: row - 1, last: row - 1 }, footer: { left: UNIT_TEXTS[language].title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
    },
  };
}

/** The look, the checks and the names of the rows, whether something stands in them or not. */
function compileRows(columns: UnitColumns, language: Language): readonly PlanStep[] {
  const texts = UNIT_TEXTS[language];
  const { input } = TABLE_TEXTS[language];
  const message = { title: input.listTitle, text: input.listText };
  return [
    // Ids stay texts: 0410 is not 410, and a list tells a number from a text.
    { kind: "format-cells", ranges: UNIT_PARTS.map((part) => columns[part]), style: { fill: INPUT_FILL, unlocked: true, horizontal: "left", numberFormat: "@" } },
    { kind: "validate-cells", ranges: [columns.parent], rule: { type: "list-of-name", name: UNIT_NAMES.id }, message: { title: texts.parentTitle, text: texts.parentText } },
    { kind: "validate-cells", ranges: [columns.level], rule: { type: "list", values: UNIT_LEVELS.map((level) => texts.levels[level]) }, message },
    { kind: "validate-cells", ranges: [columns.binding], rule: { type: "list", values: BINDING_ROWS.map((binding) => texts.bindings[binding]) }, message },
    ...UNIT_PARTS.map((part): PlanStep => ({ kind: "set-name", scope: null, name: UNIT_NAMES[part], refersTo: columns[part] })),
  ];
}

function writeUnits(columns: UnitColumns, from: number, units: readonly Unit[], language: Language): readonly PlanStep[] {
  return units.length === 0 ? [] : UNIT_PARTS.map((part): PlanStep => ({
    kind: "write-cells",
    range: { ...columns[part], row: columns[part].row + from, rows: units.length },
    cells: units.map((unit) => [contentOf(unit, part, language)]),
  }));
}

function contentOf(unit: Unit, part: UnitPart, language: Language): CellContent {
  const texts = UNIT_TEXTS[language];
  if (part === "level") return texts.levels[unit.level];
  if (part === "binding") return texts.bindings[unit.binding];
  return unit[part] || null;
}

function columnsAt(sheet: string, row: number, rows: number): UnitColumns {
  return mapColumns((part) => rangeAt(sheet, row, UNIT_PARTS.indexOf(part), rows));
}

function mapColumns(place: (part: UnitPart) => RangeAddress): UnitColumns {
  return { id: place("id"), name: place("name"), parent: place("parent"), level: place("level"), binding: place("binding"), responsible: place("responsible") };
}
