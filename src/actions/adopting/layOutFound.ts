import { cellText } from "../../domain/crossfoot/Figure";
import { ADOPT_TEXTS } from "../../locale/adopts";
import type { Language } from "../../locale/Language";
import { TABLE_TEXTS } from "../../locale/tables";
import { parseMoneyWords } from "../../recognition/parseMoneyWords";
import type { UntidyCell, UntidyRow, UntidyTable } from "../../recognition/untidy/UntidyTable";
import type { AdoptedCell, AdoptedColumn, AdoptedRow, AdoptedTable } from "../../workbook/adopted/AdoptedTable";
import { FIRST_ROW } from "../../workbook/adopted/adoptedLayout";
import { compileEquation, type EquationPlaces } from "../../workbook/adopted/compileEquation";
import { figureFormat, percentFormat, signedPercentFormat } from "../../workbook/formats/numberFormats";
import { at } from "../../workbook/formulas/formulaParts";
import type { FoundTable } from "../auditing/FoundTable";
import { nameOf } from "../auditing/tellFault";
import type { AdoptNote } from "./AdoptPreview";
import type { ChosenFormulas } from "./chooseFormulas";
import { listNotes } from "./listNotes";
import { ofNothing } from "./ofNothing";
import { textsOfRow } from "./textsOfRow";

/** A spreadsheet shows no decimals of its own; what it holds may have many. */
const MOST_HELD = 2;
/** Leading spaces for one step of a label. */
const SPACES = 2;
const DEEPEST = 4;

/** A table that was read from untidy cells, as it is to stand on a sheet of its own from its corner on: words and order as they were, figures as they were typed, formulas where equations give them. */
export function layOutFound(found: FoundTable, untidy: UntidyTable, formulas: ChosenFormulas, notes: readonly AdoptNote[], language: Language): AdoptedTable {
  const figuresAt = untidy.columns.flatMap(({ kind }, place) => (kind === "amount" || kind === "percent" ? [place] : []));
  const places: Omit<EquationPlaces, "ofNothing"> = { figureAt: formulas.figureAt, cellOf: ({ row, column }) => at(FIRST_ROW + row, figuresAt[column] ?? 0), hundred: 100 };
  const usual = figuresAt.map((_, column) => usualFormat(untidy, column));
  const contentOf = (row: number, column: number, cell: UntidyCell): AdoptedCell => {
    const format = cell.typed === null ? usual[column] ?? null : formatOf(untidy, column, cell);
    const check = formulas.checks.get(cellText({ table: 0, row, column }));
    const printed = cell.typed?.number ?? null;
    if (check !== undefined) return { format, printed, content: { formula: compileEquation(check, { ...places, ofNothing: ofNothing(untidy, formulas, column) }) } };
    return { format, printed, content: printed ?? (cell.text.trim() === "" ? null : cell.text.trim()) };
  };
  const { rows: sums } = found.audited.structure;
  const totals = new Set(sums.flatMap(({ total, terms }) => (terms.length > 1 ? [total] : [])));
  const details = new Set(sums.flatMap(({ terms }) => (terms.length > 1 && terms.every(({ row }) => !totals.has(row)) ? terms.map(({ row }) => row) : [])));
  return {
    title: found.audited.source.title ?? nameOf(found),
    subtitle: subtitleOf(found, untidy, language),
    columns: untidy.columns.map((column): AdoptedColumn => columnOf(untidy, column)),
    rows: untidy.rows.map((row, place): AdoptedRow => {
      const texts = textsOfRow(found, row);
      return {
        kind: row.kind, isTotal: totals.has(place), indent: indentOf(row, details.has(place)),
        cells: untidy.columns.map(({ index }, column): AdoptedCell => {
          const figure = figuresAt.indexOf(column);
          const cell = untidy.cells[place]?.[figure];
          if (cell !== undefined) return contentOf(place, figure, cell);
          const content = untidy.labelColumns.length === 1 && index === untidy.labelColumns[0] ? row.label : texts(index);
          return { format: null, printed: null, content: content === "" ? null : content };
        }),
      };
    }),
    notes: untidy.notes,
    findings: listNotes(notes, ({ row, column }) => ({ row: FIRST_ROW + row, column: figuresAt[column] ?? 0 }), language),
    rounded: formulas.rounded,
    language,
  };
}

/** A corner that is the title's is no header of the labels. */
function columnOf({ labelColumns, title, corner }: UntidyTable, { index, label, kind }: UntidyTable["columns"][number]): AdoptedColumn {
  const isLabel = labelColumns.includes(index);
  const isTitle = isLabel && index === labelColumns[0] && title !== null && corner.includes(title);
  return { header: isTitle ? "" : label, kind: isLabel ? "label" : kind === "amount" || kind === "percent" ? kind : "words" };
}

/** The other lines above the table, and the unit where they or a corner that is not kept said it. */
function subtitleOf(found: FoundTable, { titleRows, title, unit, corner, reasons }: UntidyTable, language: Language): string {
  const lines = titleRows.map((row) => (found.grid?.cells[row] ?? []).map(({ text }) => text.trim()).filter((text) => text !== "").join(" ")).filter((line) => line !== "" && parseMoneyWords(line).rest !== title);
  const isKept = [...lines, ...(title !== null && corner.includes(title) ? [] : [corner])].some((line) => parseMoneyWords(line).unit !== null);
  const isSaid = reasons.some((reason) => reason.code === "unit-by" && (reason.by === "corner" || reason.by === "title"));
  const words = unit === "million-euro" ? ADOPT_TEXTS[language].millions : TABLE_TEXTS[language].unitsOfMoney[unit];
  return [...lines, ...(isSaid && !isKept ? [words] : [])].join(" · ");
}

/** As deep as it stood; where nothing stood deeper, the rows of a sum do. */
function indentOf({ kind, indent }: UntidyRow, isDetail: boolean): number {
  const own = Math.min(DEEPEST, Math.ceil(indent / SPACES));
  return own > 0 ? own : kind === "part" ? 2 : isDetail ? 1 : 0;
}

function formatOf({ columns }: UntidyTable, column: number, { typed, isNumber, text }: UntidyCell): string {
  const decimals = Math.min(typed?.decimals ?? 0, isNumber ? MOST_HELD : Infinity);
  if (columns.filter(({ kind }) => kind === "amount" || kind === "percent")[column]?.kind !== "percent") return figureFormat(decimals);
  return text.includes("%") ? signedPercentFormat(decimals) : percentFormat(decimals);
}

/** Most cells' of the column: that of one which is blank now. */
function usualFormat(untidy: UntidyTable, column: number): string | null {
  const counts = new Map<string, number>();
  for (const cells of untidy.cells) {
    const cell = cells[column];
    if (cell === undefined || cell.typed === null) continue;
    const format = formatOf(untidy, column, cell);
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
