import { cents, type Cents } from "../money/Cents";
import type { MeasureKey } from "./Measure";
import type { RowKey } from "./Row";
import { measureOf, type StatementDefinition } from "./StatementDefinition";
import type { StatementInputs } from "./computeStatement";

/** A figure that somebody gives for a cell of the table, in cents. */
export interface GivenFigure {
  readonly row: RowKey;
  readonly measure: MeasureKey;
  readonly cents: Cents;
  /** The unit that it is printed in, in cents; a euro where nothing is said. Rounding moves a figure by half of it. */
  readonly step?: number;
}

/** What given figures mean: which inputs they become, and which of them can only be compared with what is computed. */
export interface EnteredFigures {
  readonly inputs: readonly GivenFigure[];
  readonly compared: readonly GivenFigure[];
}

/**
 * Turns figures into inputs. A budget after amendments becomes the original budget, a forecast becomes the adjustment;
 * sums and remaining amounts are never written, only compared. `present` gives what stands in the inputs now.
 */
export function enterFigures(definition: StatementDefinition, given: readonly GivenFigure[], present: StatementInputs): EnteredFigures {
  const isInputRow = new Map(definition.rows.map((row) => [row.key, row.kind === "input"]));
  const known = new Map(given.map((figure) => [`${figure.row} ${figure.measure}`, figure.cents]));
  const find = (row: RowKey, measure: MeasureKey): Cents | null => known.get(`${row} ${measure}`) ?? null;

  /** What the measure amounts to once the given figures stand: given, or put together of its parts. */
  const amount = (row: RowKey, key: MeasureKey): Cents => {
    const direct = find(row, key);
    if (direct !== null) return direct;
    const measure = measureOf(definition.measures, key);
    if (measure.kind !== "sum") return present(row, key) ?? cents(0);
    return cents(measure.of.reduce((sum, term) => sum + term.sign * amount(row, term.measure), 0));
  };

  const inputs: GivenFigure[] = [];
  const compared: GivenFigure[] = [];
  for (const figure of given) {
    const measure = measureOf(definition.measures, figure.measure);
    const into = measure.kind === "sum" ? measure.enteredAs : undefined;
    if (isInputRow.get(figure.row) === true && measure.kind === "input") inputs.push(figure);
    else if (isInputRow.get(figure.row) !== true || measure.kind !== "sum" || into === undefined || find(figure.row, into) !== null) compared.push(figure);
    else {
      const others = measure.of.filter((term) => term.measure !== into).reduce((sum, term) => sum + term.sign * amount(figure.row, term.measure), 0);
      inputs.push({ row: figure.row, measure: into, cents: cents(figure.cents - others) });
    }
  }
  return { inputs, compared };
}
