import { AUDIT_TEXTS } from "../../locale/audits";
import type { AuditedCounts } from "../../locale/AuditTexts";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { printCell } from "../addresses/printAddress";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { cellOf } from "../deviations/liveCells";
import { EUROS, figureFormat } from "../formats/numberFormats";
import { ACCENT, ASKS, GREY, INPUT_FILL, PAPER, UNFAVOURABLE } from "../formats/palette";
import { at, binary, call } from "../formulas/formulaParts";
import type { CellStyle } from "../plan/CellStyle";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import type { AuditLine } from "./AuditLine";
import { auditLineHeight } from "./auditLineHeight";
import { AUDIT_COLUMNS, AUDIT_NAME, AUDIT_WIDTHS, FIGURE_MARK, FIRST, HEADER, placeAudit, PRINTED } from "./auditLayout";

/** In points. */
const HEADER_HEIGHT = 30;
const LETTERS = 10;

/** The steps that fill the sheet of the last audit, which must be there and empty: a line for each finding, what its cell holds now by reference, and a place for why it is accepted. */
export function compileAudit(sheet: string, lines: readonly AuditLine[], counts: AuditedCounts, language: Language): readonly PlanStep[] {
  const place = placeAudit(sheet, lines.length);
  const texts = AUDIT_TEXTS[language];
  return [
    { kind: "write-cells", range: rangeAt(sheet, 0, 0, HEADER), cells: [[texts.title], [texts.summary(counts)], [texts.howToAccept]] },
    {
      kind: "write-cells", range: rangeAt(sheet, HEADER, 0, 1, PRINTED),
      cells: [[texts.severity, texts.table, texts.row, texts.column, texts.cell, texts.finding, texts.difference, texts.now, texts.reason]],
    },
    { kind: "write-cells", range: rangeAt(sheet, HEADER - 1, AUDIT_COLUMNS.expected), cells: [[TABLE_TEXTS[language].notPrinted]] },
    { kind: "write-cells", range: rangeAt(sheet, HEADER, AUDIT_COLUMNS.expected, 1, 2), cells: [[texts.expected, texts.found]] },
    { kind: "write-cells", range: place, cells: lines.length === 0 ? [compileNothing(texts.nothing, place.columns)] : lines.map((one, line) => compileLine(one, FIRST + line, language)) },
    ...compileLook(place, lines, language),
    { kind: "set-name", scope: null, name: AUDIT_NAME, refersTo: place },
    { kind: "set-row-heights", sheet, heights: [{ row: HEADER, points: HEADER_HEIGHT }, ...lines.map((line, at) => ({ row: FIRST + at, points: auditLineHeight(line) }))] },
    { kind: "set-column-widths", sheet, widths: AUDIT_WIDTHS.map((characters, column) => ({ column, characters })) },
    { kind: "freeze-panes", at: { sheet, row: FIRST, column: 0 } },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet,
      setup: {
        area: rangeAt(sheet, 0, 0, FIRST + place.rows, PRINTED), orientation: "landscape", paper: "A4", fitToWidth: true,
        repeatedRows: { first: 0, last: HEADER }, footer: { left: texts.title, center: "", right: `${TABLE_TEXTS[language].footerPage} &P/&N` },
      },
    },
    { kind: "protect-sheet", sheet },
  ];
}

function compileNothing(nothing: string, columns: number): readonly CellContent[] {
  return Array.from({ length: columns }, (_, column) => (column === AUDIT_COLUMNS.finding ? nothing : null));
}

function compileLine({ severity, table, row, column, cell, sentence, amounts, reason, key, figure }: AuditLine, line: number, language: Language): readonly CellContent[] {
  const texts = AUDIT_TEXTS[language];
  return [
    { formula: call("IF", binary(at(line, AUDIT_COLUMNS.reason), "=", ""), texts.severities[severity], texts.accepted) }, ...[table, row, column].map((text) => (text === "" ? null : text)), cell === null ? null : printCell(cell), sentence,
    amounts?.difference ?? null, cell === null ? null : { formula: cellOf(cell) }, reason === "" ? null : reason,
    null, amounts?.expected ?? null, amounts?.found ?? null, key, FIGURE_MARK + figure,
  ];
}

function compileLook(place: RangeAddress, lines: readonly AuditLine[], language: Language): readonly PlanStep[] {
  const { sheet } = place;
  const { severities } = AUDIT_TEXTS[language];
  const style = (ranges: readonly RangeAddress[], look: CellStyle): PlanStep => ({ kind: "format-cells", ranges, style: look });
  const columns = (first: number, last = first): RangeAddress => ({ ...place, column: first, columns: last - first + 1 });
  const { severity, difference, now, reason, expected, found, key, figure } = AUDIT_COLUMNS;
  // Cents and percentages have their decimals, whole euros none.
  const inCents = lines.flatMap(({ amounts }, line) => (amounts === null || Object.values(amounts).every(Number.isInteger) ? [] : [columns(difference, now), columns(expected, found)].map((one) => ({ ...one, row: place.row + line, rows: 1 }))));
  const head = rangeAt(sheet, HEADER, 0, 1, PRINTED);
  const kind = at(FIRST, severity);
  return [
    style([rangeAt(sheet, 0, 0)], { bold: true, fontSize: 14 }),
    style([rangeAt(sheet, 1, 0, 2), rangeAt(sheet, HEADER - 1, expected)], { fontColour: GREY, fontSize: 9 }),
    style([head, { ...head, column: expected, columns: 2 }], { wrap: true, bold: true, fontColour: ACCENT, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    style([columns(severity, reason), columns(expected, found)], { vertical: "top", wrap: true, fontSize: LETTERS }),
    style([columns(difference, now), columns(expected, found)].flatMap((one) => [one, { ...one, row: HEADER, rows: 1 }]), { horizontal: "right", indent: 1 }),
    style([columns(difference, now), columns(expected, found)], { numberFormat: EUROS }),
    ...(inCents.length === 0 ? [] : [style(inCents, { numberFormat: figureFormat(2) })]),
    style([columns(reason)], { fill: INPUT_FILL, unlocked: true }),
    style([columns(key, figure)], { fontColour: PAPER, numberFormat: ";;;" }),
    { kind: "format-when", ranges: [columns(severity)], formula: binary(kind, "=", severities.error), style: { bold: true, fontColour: UNFAVOURABLE } },
    { kind: "format-when", ranges: [columns(severity)], formula: binary(kind, "=", severities.warning), style: { bold: true, fontColour: ASKS } },
  ];
}
