import { LANGUAGES } from "../../locale/Language";
import type { TableTemplate } from "../../templates/TableTemplate";
import { describeTemplates } from "../describeTemplates";
import { matchColumns, findYearOfHeaders } from "../matchColumns";
import { matchRowLabel } from "../matchRowLabel";
import { normaliseText } from "../normaliseText";
import type { TableDescription } from "../TableDescription";
import type { UntidyTable } from "./UntidyTable";

/** How well a table is one of a template: which part of its rows, and of its columns of figures, the template knows. All from 0 to 1. */
export interface TemplateMatch {
  readonly template: TableTemplate;
  readonly rows: number;
  readonly columns: number;
  /** Both together: the template's own reading is the better one where this is near 1. */
  readonly score: number;
}

/** A statement is shorter; the first rows of a longer table tell. */
const ROWS_SEEN = 100;
/** A name in which letters had to be forgiven. */
const CLOSE = 0.9;

/** The template that a table is most like, the first of equals; null where no row or no column is known to any. `year` is the fiscal year to assume where the headers name none. */
export function matchTemplates({ title, rows, columns, table }: UntidyTable, templates: readonly TableTemplate[], year: number | null = null): TemplateMatch | null {
  const labels = rows.slice(0, ROWS_SEEN).flatMap(({ label }, row) => (label === "" ? [] : [{ label, hasFigures: table.figures[row]?.some((figure) => figure !== null) === true }]));
  const headers = columns.flatMap(({ label, kind }) => (kind === "amount" || kind === "percent" ? [label] : []));
  const yearOfHeaders = findYearOfHeaders(headers, year) ?? year;
  return templates.reduce<TemplateMatch | null>((best, template) => {
    const description = descriptionOf(template);
    const known = matchColumns(headers, yearOfHeaders, description.columns).filter(({ measure }) => measure !== null).length;
    if (known === 0) return best;
    const found = labels.map(({ label, hasFigures }) => matchRowLabel(label, description.rows, hasFigures)).reduce((sum, match) => sum + (match === null ? 0 : match.exact ? 1 : CLOSE), 0);
    const [ofRows, ofColumns] = [found / Math.max(1, labels.length), known / headers.length];
    const score = ofRows * ofColumns;
    const one = { template, rows: ofRows, columns: ofColumns, score };
    const isBetter = best === null || score > best.score || (score === best.score && preferenceOf(one) > preferenceOf(best));
    return score > 0 && isBetter ? one : best;
  }, null);

  // Of two that know as much of it, the one whose name stands in the title, else the one that the table fills more of.
  function preferenceOf({ template, rows: ofRows, columns: ofColumns }: TemplateMatch): number {
    const description = descriptionOf(template);
    const filled = (ofRows * labels.length + ofColumns * headers.length) / (description.rows.length + description.columns.length);
    return filled + (isNamedIn(title ?? "", template) ? 1 : 0);
  }
}

/** Whether a title has the first word of a template's name in any language: "Irtain omaisuus, investoinnit". */
function isNamedIn(title: string, { name }: TableTemplate): boolean {
  const words = new Set(normaliseText(title).split(" "));
  return LANGUAGES.some((language) => words.has(normaliseText(name[language]).split(" ")[0] ?? ""));
}

// The same templates are asked for every table of a workbook.
const descriptions = new WeakMap<TableTemplate, TableDescription>();

function descriptionOf(template: TableTemplate): TableDescription {
  const known = descriptions.get(template) ?? describeTemplates([template]);
  descriptions.set(template, known);
  return known;
}
