import type { Language } from "../../locale/Language";
import { REGISTER_TEXTS } from "../../locale/registers";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { DAY, EUROS } from "../formats/numberFormats";
import { ACCENT, ASKS, ASKS_FILL, GREY, INPUT_FILL, UNFAVOURABLE } from "../formats/palette";
import { at, binary, call, named, span } from "../formulas/formulaParts";
import type { Formula } from "../formulas/Formula";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { REGISTER_NAMES } from "../settings/names";
import { REGISTER_COLUMNS, layOutRegister, type RegisterLayout } from "./RegisterLayout";

/** An entry as the register holds it from the start, in euros. */
export interface RegisterEntry {
  readonly unit: string;
  readonly row: string;
  readonly euros: number;
}

const TITLE = 0;
const SUBTITLE = 1;
const TOTAL = 2;
const HEADER = 4;
const FIRST = 5;
const PLACES = 300;
const FREE = 100;

/** Where a new register with these entries stands; it always has room for a hundred more. */
export function layOutNewRegister(sheet: string, entries: readonly RegisterEntry[]): RegisterLayout {
  return layOutRegister(rangeAt(sheet, FIRST, REGISTER_COLUMNS.unit, Math.max(PLACES, entries.length + FREE)));
}

/** The steps that make the sheet of the register, its lists of known tables still empty. */
export function compileRegister(layout: RegisterLayout, entries: readonly RegisterEntry[], language: Language): readonly PlanStep[] {
  const { sheet } = layout;
  const { title, knownRows, placeUnits, placeRows, knownUnits } = REGISTER_TEXTS[language];
  const { footerPage, notPrinted, input } = TABLE_TEXTS[language];
  const amounts = layout.column("amount");
  const inputs = rangeAt(sheet, FIRST, REGISTER_COLUMNS.unit, layout.entries.rows, REGISTER_COLUMNS.date + 1);
  const lists = (row: number): RangeAddress => rangeAt(sheet, row, REGISTER_COLUMNS.knownUnits, 1, 4);
  const wholeLists = rangeAt(sheet, SUBTITLE, REGISTER_COLUMNS.knownUnits, FIRST + layout.entries.rows, 4);
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, TITLE, 0, FIRST, REGISTER_COLUMNS.flag + 1), cells: compileHead(layout, language) },
    { kind: "write-cells", range: rangeAt(sheet, FIRST, 0, layout.entries.rows, REGISTER_COLUMNS.flag + 1), cells: compileEntries(layout, entries, language) },
    { kind: "write-cells", range: lists(SUBTITLE), cells: [[notPrinted, null, null, null]] },
    { kind: "write-cells", range: lists(HEADER), cells: [[knownUnits, placeUnits, placeRows, knownRows]] },
    { kind: "format-cells", ranges: [rangeAt(sheet, TITLE, 0)], style: { bold: true, fontSize: 14 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, SUBTITLE, 0), wholeLists], style: { fontColour: GREY, fontSize: 9 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, TOTAL, 0, 1, REGISTER_COLUMNS.date + 1)], style: { bold: true, lineAbove: { style: "thin", colour: ACCENT } } },
    { kind: "format-cells", ranges: [rangeAt(sheet, HEADER, 0, 1, REGISTER_COLUMNS.flag + 1), lists(HEADER)], style: { bold: true, fontColour: ACCENT, lineBelow: { style: "thin", colour: ACCENT } } },
    { kind: "format-cells", ranges: [amounts, rangeAt(sheet, TOTAL, REGISTER_COLUMNS.amount), rangeAt(sheet, HEADER, REGISTER_COLUMNS.amount)], style: { horizontal: "right", indent: 1, numberFormat: EUROS } },
    { kind: "format-cells", ranges: [layout.column("date")], style: { horizontal: "right", numberFormat: DAY } },
    { kind: "format-cells", ranges: [inputs], style: { fill: INPUT_FILL, unlocked: true } },
    { kind: "format-cells", ranges: [layout.column("flag")], style: { bold: true, fontColour: UNFAVOURABLE } },
    { kind: "validate-cells", ranges: [amounts], rule: { type: "number" }, message: { title: input.amountTitle, text: input.amountText.euro } },
    {
      kind: "format-when", ranges: [amounts], style: { bold: true, fontColour: ASKS, fill: ASKS_FILL },
      formula: binary(call("COUNTA", at(FIRST, REGISTER_COLUMNS.amount)), ">", call("COUNT", at(FIRST, REGISTER_COLUMNS.amount))),
    },
    { kind: "set-name", scope: null, name: REGISTER_NAMES.units, refersTo: layout.column("unit") },
    { kind: "set-name", scope: null, name: REGISTER_NAMES.rows, refersTo: layout.column("row") },
    { kind: "set-name", scope: null, name: REGISTER_NAMES.amounts, refersTo: amounts },
    { kind: "set-column-widths", sheet, widths: Object.entries(WIDTHS).map(([name, characters]) => ({ column: REGISTER_COLUMNS[name as keyof typeof WIDTHS], characters })) },
    { kind: "set-column-widths", sheet, widths: [{ column: REGISTER_COLUMNS.date + 1, characters: 2 }] },
    { kind: "freeze-panes", at: { sheet, row: FIRST, column: 0 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: rangeAt(sheet, TITLE, 0, FIRST + layout.entries.rows, REGISTER_COLUMNS.date + 1), orientation: "landscape", paper: "A4", fitToWidth: true,
        repeatedRows: { first: TITLE, last: HEADER }, footer: { left: title, center: "", right: `${footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

const WIDTHS = { unit: 34, row: 34, amount: 15, decision: 34, date: 13, flag: 36, knownUnits: 30, placeUnits: 30, placeRows: 32, knownRows: 32 } as const;

function compileHead(layout: RegisterLayout, language: Language): readonly (readonly CellContent[])[] {
  const texts = REGISTER_TEXTS[language];
  const blank: CellContent[] = Array.from({ length: REGISTER_COLUMNS.flag + 1 }, () => null);
  const line = (cells: readonly CellContent[]): CellContent[] => blank.map((_, place) => cells[place] ?? null);
  const { row, column, rows } = layout.column("amount");
  const total: Formula = call("SUM", span(at(row, column), at(row + rows - 1, column)));
  return [
    line([texts.title]),
    line([texts.subtitle]),
    line([texts.total, null, { formula: total }]),
    blank,
    line([texts.unit, texts.row, texts.amount, texts.decision, texts.date, null, texts.flag]),
  ];
}

function compileEntries(layout: RegisterLayout, entries: readonly RegisterEntry[], language: Language): readonly (readonly CellContent[])[] {
  return Array.from({ length: layout.entries.rows }, (_, place) => {
    const entry = entries[place];
    return [entry?.unit ?? null, entry?.row ?? null, entry?.euros ?? null, null, null, null, { formula: compileFlag(FIRST + place, language) }];
  });
}

/** Says of an entry that its amount comes to no table, or that it has none; "" of an empty one. */
function compileFlag(row: number, language: Language): Formula {
  const { flags } = REGISTER_TEXTS[language];
  const [unit, name, amount] = [at(row, REGISTER_COLUMNS.unit), at(row, REGISTER_COLUMNS.row), at(row, REGISTER_COLUMNS.amount)];
  const units = [named(REGISTER_NAMES.knownUnits), unit] as const;
  // What an empty cell counts among is not the same in every program.
  const unitIsUnknown = call("OR", binary(call("COUNTA", unit), "=", 0), binary(call("COUNTIFS", ...units), "=", 0));
  const isNone = (count: Formula): Formula => binary(count, "=", 0);
  const hasRow = call("COUNTIFS", named(REGISTER_NAMES.placeUnits), unit, named(REGISTER_NAMES.placeRows), name);
  // A blank name would be found among the blank cells of the list.
  const rowIsUnknown = call("OR", binary(call("COUNTA", name), "=", 0), isNone(hasRow));
  return call(
    "IF", isNone(call("COUNTA", span(unit, at(row, REGISTER_COLUMNS.date)))), "",
    call("IF", unitIsUnknown, flags.unit, call("IF", rowIsUnknown, flags.row, call("IF", isNone(call("COUNT", amount)), flags.amount, ""))),
  );
}
