import { ADOPT_TEXTS } from "../../locale/adopts";
import { AUDIT_TEXTS } from "../../locale/audits";
import { TABLE_TEXTS } from "../../locale/tables";
import { printCell } from "../addresses/printAddress";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EUROS, figureFormat } from "../formats/numberFormats";
import { ACCENT, ASKS, GREY, UNFAVOURABLE } from "../formats/palette";
import { at as cellAt } from "../formulas/formulaParts";
import type { CellStyle } from "../plan/CellStyle";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import type { AdoptedFinding, AdoptedTable } from "./AdoptedTable";
import { FINDING_COLUMNS, FIRST_ROW, HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type FindingsPlace } from "./adoptedLayout";

/** What was found of an adopted table, as it is listed beside it. */
export interface FindingsList extends Pick<AdoptedTable, "language" | "findings" | "rounded"> {
  readonly hasFormulas: boolean;
  /** Whether its cells are printed with the sheet: the print of a person's own sheet is left as it is. */
  readonly isPrinted: boolean;
}

/** The findings of an adopted table right of it: each with its cell on this sheet, what was printed against what the formulas gave, and what the cell holds now, by which the audit finds it again. */
export function compileAdoptedFindings({ language, findings, rounded, hasFormulas, isPrinted }: FindingsList, { name, range: place }: FindingsPlace): readonly PlanStep[] {
  const texts = ADOPT_TEXTS[language];
  const audit = AUDIT_TEXTS[language];
  const told = rounded.count === 0 ? (findings.length === 0 && hasFormulas ? texts.exact : null) : texts.rounded(rounded.count, rounded.largest);
  const lines = findings.length === 0 ? [[audit.nothing]] : findings.map((one) => compileLine(one, language));
  const cells: readonly (readonly CellContent[])[] = [
    [texts.findings],
    [[...(isPrinted ? [] : [TABLE_TEXTS[language].notPrinted]), ...(told === null ? [] : [told])].join(" · ") || null],
    [],
    [audit.severity, audit.row, audit.column, audit.cell, audit.expected, audit.found, audit.difference, audit.now, audit.finding],
    ...lines,
  ];
  return [
    { kind: "write-cells", range: place, cells: cells.map((line) => Array.from({ length: place.columns }, (_, column) => line[column] ?? null)) },
    ...compileLook(findings, place),
    { kind: "set-name", scope: place.sheet, name, refersTo: place },
  ];
}

function compileLine({ severity, row, column, at, amounts, sentence }: AdoptedFinding, language: AdoptedTable["language"]): readonly CellContent[] {
  return [
    AUDIT_TEXTS[language].severities[severity], row, column, at === null ? null : printCell(at),
    amounts?.expected ?? null, amounts?.found ?? null, amounts?.difference ?? null, at === null ? null : { formula: cellAt(at.row, at.column) }, sentence,
  ];
}

const COLOURS = { error: UNFAVOURABLE, warning: ASKS, info: GREY } as const;

function compileLook(findings: readonly AdoptedFinding[], place: RangeAddress): readonly PlanStep[] {
  const style = (ranges: readonly RangeAddress[], look: CellStyle): readonly PlanStep[] => (ranges.length === 0 ? [] : [{ kind: "format-cells", ranges, style: look }]);
  const row = (at: number): RangeAddress => ({ ...place, row: place.row + at, rows: 1 });
  const columns = (at: number, first: number, last = first, rows = 1): RangeAddress => rangeAt(place.sheet, place.row + at, place.column + first, rows, last - first + 1);
  const { severity, expected, now } = FINDING_COLUMNS;
  const lineOf = (line: number): number => FIRST_ROW + line;
  const isWhole = ({ amounts }: AdoptedFinding): boolean => amounts === null || Object.values(amounts).every(Number.isInteger);
  const inDecimals = findings.flatMap((one, line) => (isWhole(one) ? [] : [columns(lineOf(line), expected, now)]));
  return [
    ...style([columns(TITLE_ROW, severity)], { bold: true, fontColour: ACCENT }),
    ...style([row(SUBTITLE_ROW)], { fontColour: GREY, fontSize: 9 }),
    ...style([row(HEADER_ROW)], { bold: true, fontColour: ACCENT, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    ...style([columns(HEADER_ROW, expected, now, findings.length + 1)], { horizontal: "right", indent: 1 }),
    ...style(findings.length === 0 ? [] : [columns(FIRST_ROW, expected, now, findings.length)], { numberFormat: EUROS }),
    ...style(inDecimals, { numberFormat: figureFormat(2) }),
    ...(["error", "warning", "info"] as const).flatMap((of) => style(findings.flatMap((one, line) => (one.severity === of ? [columns(lineOf(line), severity)] : [])), { bold: of !== "info", fontColour: COLOURS[of] })),
  ];
}
