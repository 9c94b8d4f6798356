import type { Language } from "../../locale/Language";
import { SENT_TEXTS } from "../../locale/sents";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt } from "../addresses/RangeAddress";
import { INVISIBLE } from "../formats/numberFormats";
import { ACCENT, GREY, PAPER } from "../formats/palette";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SENT_NAMES } from "../settings/sentNames";
import { nameSentPlaces } from "./nameSentPlaces";
import { fingerprintOf } from "./printSent";
import type { Sent } from "./Sent";
import { printPlace, wordOf } from "./sentWords";

const IDENTITY = 3;
const VALUE_COLUMN = 1;
/** The keys of a line: table, row, column, and what the value is. */
const KEYS = 4;

/**
 * The steps that make the sheet of what was sent: whose and of when it is with its fingerprint, then a line for each cell that a person fills in, with the keys
 * that it is read by where nobody looks. Only what stands above the list is printed. Nothing on it is to be typed over.
 */
export function compileSent(sheet: string, sent: Sent, language: Language, tables: Parameters<typeof nameSentPlaces>[1] = []): readonly PlanStep[] {
  const texts = SENT_TEXTS[language];
  const fingerprint = fingerprintOf(sent);
  const identity: readonly (readonly CellContent[])[] = [
    [texts.unitId, sent.unitId || null], [texts.unit, sent.unit], [texts.year, sent.year], [texts.through, sent.through], [texts.fingerprint, fingerprint],
  ];
  const head = [...identity, [texts.cells, sent.figures.length]];
  const header = IDENTITY + head.length + 1;
  const width = texts.columns.length;
  const namesOf = nameSentPlaces(sent, tables, language);
  const lines = sent.figures.map((figure): CellContent[] => {
    const word = wordOf(figure.value);
    return [...namesOf(figure).map((name) => name || null), texts.kinds[word], figure.value === "" ? null : figure.value, ...printPlace(figure).map((key) => key || null), word];
  });
  const list = rangeAt(sheet, header + 1, 0, Math.max(1, lines.length), width + KEYS);
  const seen = rangeAt(sheet, 0, 0, list.row + list.rows, width);
  const keys = { ...list, column: width, columns: KEYS };
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, 2), cells: [[texts.title], [texts.doNotEdit]] },
    // Texts that look like numbers stay texts: 0410 is a unit's id.
    { kind: "format-cells", ranges: [rangeAt(sheet, IDENTITY, VALUE_COLUMN, 2), rangeAt(sheet, IDENTITY + identity.length - 1, VALUE_COLUMN)], style: { numberFormat: "@" } },
    { kind: "write-cells", range: rangeAt(sheet, IDENTITY, 0, head.length, 2), cells: head },
    { kind: "write-cells", range: rangeAt(sheet, header, 0, 1, width), cells: [texts.columns] },
    ...(lines.length === 0 ? [] : [{ kind: "write-cells", range: list, cells: lines } as const]),
    { kind: "format-cells", ranges: [seen], style: { fontColour: GREY, fontSize: 9, horizontal: "left" } },
    { kind: "format-cells", ranges: [keys], style: { numberFormat: INVISIBLE, fontColour: PAPER, fontSize: 9 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, 0, 0)], style: { bold: true, fontSize: 14 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, header, 0, 1, width)], style: { bold: true, lineBelow: { style: "thin", colour: ACCENT } } },
    { kind: "set-name", scope: null, name: SENT_NAMES.identity, refersTo: rangeAt(sheet, IDENTITY, VALUE_COLUMN, identity.length) },
    { kind: "set-name", scope: null, name: SENT_NAMES.list, refersTo: list },
    { kind: "set-name", scope: null, name: SENT_NAMES.fingerprint, refersTo: { text: fingerprint } },
    { kind: "set-column-widths", sheet, widths: WIDTHS.map((characters, column) => ({ column, characters })) },
    { kind: "freeze-panes", at: { sheet, row: header + 1, column: 0 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: rangeAt(sheet, 0, 0, IDENTITY + head.length, width), orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: 0, last: 0 },
        footer: { left: texts.title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

const WIDTHS = [34, 30, 30, 14, 40, 3, 3, 3, 3];
