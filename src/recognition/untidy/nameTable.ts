import { plainSpaces } from "../../domain/money/parseNumeral";
import { isTitle, stripLabelWords } from "../findTitle";
import { namesNoUnit } from "../namesOtherUnit";
import { normaliseText } from "../normaliseText";
import { parseMoneyWords } from "../parseMoneyWords";
import type { TableWords } from "./findUnits";
import type { CellGrid } from "./GridCell";
import { joinHeader } from "./joinHeader";
import type { TableLayout } from "./TableLayout";

/** What a corner says of the rows below it: what each of them is. */
const ROW_WORDS: ReadonlySet<string> = new Set([
  "Hanke", "Kohde", "Yksikkö", "Toimiala", "Palvelualue", "Vastuualue", "Tulosalue", "Kunta", "Menolaji", "Tulolaji", "Tililaji", "Tiliryhmä", "Tunnusluku", "Kustannuspaikka", "Kuukausi",
  "Projekt", "Objekt", "Enhet", "Sektor", "Serviceområde", "Ansvarsområde", "Kommun", "Kostnadsslag", "Kontogrupp", "Nyckeltal", "Kostnadsställe", "Månad", "Project", "Unit", "Sector", "Service area", "Municipality", "Cost type", "Cost centre", "Key figure", "Month",
].map(normaliseText));

/** What stands around a table: in its corner, above it, below it. */
export function wordsOf(grid: CellGrid, { from, to, titles, headers, notes }: TableLayout, labelColumns: readonly number[], headings: readonly string[]): TableWords {
  const textsOf = (row: number): readonly string[] => (grid[row] ?? []).slice(from, to + 1).map(({ text }) => plainSpaces(text)).filter((text) => text !== "");
  const [labels] = labelColumns;
  return {
    corner: labels === undefined ? "" : joinHeader(grid, headers, labels, from),
    titles: titles.flatMap(textsOf),
    headings,
    notes: notes.map((row) => textsOf(row).join(" ")),
  };
}

/**
 * What the table is called: the text in its corner, where that does not name its labels or say what they are, else the nearest line above it that may be a name. A line that
 * says only what the table is ("Tuloslaskelma 1–3/2026") gives way to a name above it.
 */
export function nameTable({ corner, titles, notes }: TableWords, labelColumns: number): { readonly title: string | null; readonly corner: string; readonly notes: readonly string[] } {
  const own = labelColumns === 1 ? stripLabelWords(parseMoneyWords(corner).rest) : "";
  const lines = [...titles].reverse().map((line) => parseMoneyWords(line).rest).filter((line) => line !== "" && isTitle(line));
  const title = own !== "" && !ROW_WORDS.has(normaliseText(own)) ? own : lines.find((line) => !namesNoUnit(line)) ?? lines[0] ?? null;
  return { title, corner, notes };
}
