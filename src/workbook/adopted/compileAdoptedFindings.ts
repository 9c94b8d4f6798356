import { ADOPT_TEXTS } from "../../locale/adopts";
import { AUDIT_TEXTS } from "../../locale/audits";
import { TABLE_TEXTS } from "../../locale/tables";
import { printCell } from "../addresses/printAddress";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EUROS, figureFormat } from "../formats/numberFormats";
import { ACCENT, ASKS, GREY, UNFAVOURABLE } from "../formats/palette";
import type { CellStyle } from "../plan/CellStyle";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import type { AdoptedFinding, AdoptedTable } from "./AdoptedTable";
import { FINDING_COLUMNS, FINDINGS_NAME, FIRST_ROW, HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type AdoptedLayout } from "./adoptedLayout";

/** The findings of an adopted table right of it, outside what is printed: each with its cell on this sheet, and what was printed against what the formulas give. */
export function compileAdoptedFindings(table: AdoptedTable, { sheet, findings: place }: AdoptedLayout): readonly PlanStep[] {
  const { language, findings, rounded } = table;
  const texts = ADOPT_TEXTS[language];
  const audit = AUDIT_TEXTS[language];
  const hasFormulas = table.rows.some(({ cells: line }) => line.some(({ content }) => typeof content === "object" && content !== null));
  const told = rounded.count === 0 ? (findings.length === 0 && hasFormulas ? texts.exact : null) : texts.rounded(rounded.count, rounded.largest);
  const lines = findings.length === 0 ? [[audit.nothing]] : findings.map((one) => compileLine(one, language));
  const cells: readonly (readonly CellContent[])[] = [
    [texts.findings],
    [[TABLE_TEXTS[language].notPrinted, ...(told === null ? [] : [told])].join(" · ")],
    [],
    [audit.severity, audit.row, audit.column, audit.cell, audit.expected, audit.found, audit.difference, audit.finding],
    ...lines,
  ];
  return [
    { kind: "write-cells", range: place, cells: cells.map((line) => Array.from({ length: place.columns }, (_, column) => line[column] ?? null)) },
    ...compileLook(findings, place),
    { kind: "set-name", scope: sheet, name: FINDINGS_NAME, refersTo: place },
  ];
}

function compileLine({ severity, row, column, at, amounts, sentence }: AdoptedFinding, language: AdoptedTable["language"]): readonly CellContent[] {
  return [
    AUDIT_TEXTS[language].severities[severity], row, column, at === null ? null : printCell({ row: FIRST_ROW + at.row, column: at.column }),
    amounts?.expected ?? null, amounts?.found ?? null, amounts?.difference ?? null, sentence,
  ];
}

const COLOURS = { error: UNFAVOURABLE, warning: ASKS, info: GREY } as const;

function compileLook(findings: readonly AdoptedFinding[], place: RangeAddress): readonly PlanStep[] {
  const style = (ranges: readonly RangeAddress[], look: CellStyle): readonly PlanStep[] => (ranges.length === 0 ? [] : [{ kind: "format-cells", ranges, style: look }]);
  const row = (at: number): RangeAddress => ({ ...place, row: at, rows: 1 });
  const columns = (at: number, first: number, last = first, rows = 1): RangeAddress => rangeAt(place.sheet, at, place.column + first, rows, last - first + 1);
  const { severity, expected, difference } = FINDING_COLUMNS;
  const lineOf = (line: number): number => FIRST_ROW + line;
  const isWhole = ({ amounts }: AdoptedFinding): boolean => amounts === null || Object.values(amounts).every(Number.isInteger);
  const inDecimals = findings.flatMap((one, line) => (isWhole(one) ? [] : [columns(lineOf(line), expected, difference)]));
  return [
    ...style([columns(TITLE_ROW, severity)], { bold: true, fontColour: ACCENT }),
    ...style([row(SUBTITLE_ROW)], { fontColour: GREY, fontSize: 9 }),
    ...style([row(HEADER_ROW)], { bold: true, fontColour: ACCENT, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    ...style([columns(HEADER_ROW, expected, difference, findings.length + 1)], { horizontal: "right", indent: 1 }),
    ...style(findings.length === 0 ? [] : [columns(FIRST_ROW, expected, difference, findings.length)], { numberFormat: EUROS }),
    ...style(inDecimals, { numberFormat: figureFormat(2) }),
    ...(["error", "warning", "info"] as const).flatMap((of) => style(findings.flatMap((one, line) => (one.severity === of ? [columns(lineOf(line), severity)] : [])), { bold: of !== "info", fontColour: COLOURS[of] })),
  ];
}
