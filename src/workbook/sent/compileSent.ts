import type { Language } from "../../locale/Language";
import { SENT_TEXTS } from "../../locale/sents";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt } from "../addresses/RangeAddress";
import { ACCENT, GREY } from "../formats/palette";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { SENT_NAMES } from "../settings/sentNames";
import { fingerprintOf } from "./printSent";
import type { Sent } from "./Sent";
import { printPlace, wordOf } from "./sentWords";

const IDENTITY = 3;
const VALUE_COLUMN = 1;

/** The steps that make the sheet of what was sent: whose and of when it is with its fingerprint, then a line for each cell that a person fills in. Nothing on it is to be typed over. */
export function compileSent(sheet: string, sent: Sent, language: Language): readonly PlanStep[] {
  const texts = SENT_TEXTS[language];
  const fingerprint = fingerprintOf(sent);
  const identity: readonly (readonly CellContent[])[] = [
    [texts.unitId, sent.unitId || null], [texts.unit, sent.unit], [texts.year, sent.year], [texts.through, sent.through], [texts.fingerprint, fingerprint],
  ];
  const header = IDENTITY + identity.length + 1;
  const width = texts.columns.length;
  const lines = sent.figures.map((figure): CellContent[] => [...printPlace(figure).map((word) => word || null), wordOf(figure.value), figure.value === "" ? null : figure.value]);
  const list = rangeAt(sheet, header + 1, 0, Math.max(1, lines.length), width);
  const all = rangeAt(sheet, 0, 0, list.row + list.rows, width);
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, 2), cells: [[texts.title], [texts.doNotEdit]] },
    // Texts that look like numbers stay texts: 0410 is a unit's id.
    { kind: "format-cells", ranges: [rangeAt(sheet, IDENTITY, VALUE_COLUMN, 2), rangeAt(sheet, IDENTITY + identity.length - 1, VALUE_COLUMN)], style: { numberFormat: "@" } },
    { kind: "write-cells", range: rangeAt(sheet, IDENTITY, 0, identity.length, 2), cells: identity },
    { kind: "write-cells", range: rangeAt(sheet, header, 0, 1, width), cells: [texts.columns] },
    ...(lines.length === 0 ? [] : [{ kind: "write-cells", range: list, cells: lines } as const]),
    { kind: "format-cells", ranges: [all], style: { fontColour: GREY, fontSize: 9, horizontal: "left" } },
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
        area: all, orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: header, last: header },
        footer: { left: texts.title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

const WIDTHS = [34, 26, 26, 10, 40];
