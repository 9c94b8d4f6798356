import type { StatementWatch } from "../../domain/deviations/DeviationWatch";
import { MONTHS } from "../../domain/periods/Period";
import { signProfileOf } from "../../domain/statement/Conventions";
import { termSign } from "../../domain/statement/SignProfile";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { columnKey, type TemplateRow } from "../../templates/TableTemplate";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { figureCell } from "../table/compileFigures";
import { stampCell } from "../table/compileHeader";
import { centDecimals, type TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";
import { compileExtreme } from "../suggestions/MethodFormula";
import { LIMIT_NAMES } from "./limitNames";
import { compileSamePrior } from "./quantities";

/** As `expectedShare` of the domain, in a formula: the percent of its budget that the row was to have used by now. A sum expects what its rows do. */
export function compileExpected(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const watch = definition.template.deviations;
  if (watch?.kind !== "statement") return null;
  const even = compileEven(definition, layout, watch);
  if (row.kind === "sum") return compileWeighted(definition, layout, watch, row, even);
  const unit: CellReference = { ...at(layout.titleRow, layout.labelColumn), absoluteRow: true, absoluteColumn: true };
  const label: CellReference = { ...at(layout.rowOf(row.key), layout.labelColumn), absoluteColumn: true };
  const all = DEVIATION_TEXTS[definition.language].limits.allUnits;
  // A blank month must fail: INDEX gives a whole row for it, which Excel would spill over the cells beside.
  const month = binary(1, "/", binary(1, "/", actualStamp(definition, layout, watch)));
  // Where nothing is said of the month a text stands, which makes an error.
  const profile = (whose: Formula | string): Formula => binary(call("INDEX", named(LIMIT_NAMES.profileShares), call("MATCH", join(whose, "|", label), named(LIMIT_NAMES.profileKeys), 0), month), "+", 0);
  const usual = compileUsual(layout, watch, row, even);
  return call("IFERROR", profile(unit), call("IFERROR", profile(all), usual));
}

function compileEven(definition: TableDefinition, layout: TableLayout, watch: StatementWatch): Formula {
  return binary(binary(actualStamp(definition, layout, watch), "/", MONTHS), "*", 100);
}

/** The cell that says the last month of the actuals. */
function actualStamp({ template }: TableDefinition, layout: TableLayout, { actual }: StatementWatch): CellReference {
  const column = template.columns.find((one) => columnKey(one) === actual);
  if (column?.stamp === undefined) throw new Error(`${template.kind} expects a share and does not say its months`);
  return { ...stampCell(layout, column), absoluteColumn: true };
}

function compileUsual(layout: TableLayout, watch: StatementWatch, row: TemplateRow, even: Formula): Formula {
  if (watch.priorActual === null || watch.priorYear === null) return even;
  const [priorActual, priorYear] = [watch.priorActual, watch.priorYear].map((measure) => call("SUM", figureCell(layout, row, measure)));
  const isSame = compileSamePrior(watch, layout);
  if (priorActual === undefined || priorYear === undefined || isSame === null) return even;
  const isMeant = binary(named(LIMIT_NAMES.expectedBy), "=", named(LIMIT_NAMES.priorYear));
  return call("IF", call("AND", isMeant, isSame, call("NOT", compileExtreme(priorActual, priorYear))), binary(binary(priorActual, "/", priorYear), "*", 100), even);
}

function compileWeighted(definition: TableDefinition, layout: TableLayout, watch: StatementWatch, row: Extract<TemplateRow, { kind: "sum" }>, even: Formula): Formula {
  const budget = call("SUM", figureCell(layout, row, watch.budget));
  const profile = signProfileOf(definition.conventions);
  const terms = row.of.flatMap((key) => definition.rows.filter((one) => one.key === key && one.kind !== "heading"));
  const euros = runs(terms, layout).map(({ first, last }) => {
    const column = (key: string): Formula => {
      const [from, to] = [first, last].map((term) => at(layout.rowOf(term.key), layout.columnOf(key)));
      return from === undefined || to === undefined || first === last ? call("SUM", at(layout.rowOf(first.key), layout.columnOf(key))) : span(from, to);
    };
    const [amounts, shares] = [column(watch.budget), column("expected")];
    return { sign: termSign(row.nature, first.nature, profile), formula: first === last ? binary(amounts, "*", shares) : call("SUMPRODUCT", amounts, shares) };
  });
  const total = euros.reduce<Formula | null>((sum, { sign, formula }) => {
    if (sum === null) return sign === 1 ? formula : { type: "negate", operand: formula };
    return binary(sum, sign === 1 ? "+" : "-", formula);
  }, null);
  if (total === null) return even;
  return call("IF", binary(call("ROUND", budget, centDecimals(definition, watch.budget)), "=", 0), even, binary(total, "/", budget));
}

/** Terms of one nature below each other, so that rows of one's own put between them are taken in. */
function runs(terms: readonly TemplateRow[], layout: TableLayout): readonly { readonly first: TemplateRow; readonly last: TemplateRow }[] {
  const found: { readonly first: TemplateRow; last: TemplateRow }[] = [];
  for (const term of terms) {
    const run = found.at(-1);
    if (run !== undefined && run.first.nature === term.nature && layout.rowOf(run.last.key) + 1 === layout.rowOf(term.key)) run.last = term;
    else found.push({ first: term, last: term });
  }
  return found;
}
