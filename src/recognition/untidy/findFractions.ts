import { inferColumns } from "../../domain/crossfoot/inferColumns";
import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import type { DraftRow } from "./DraftRow";
import { figureFrom } from "./figureFrom";
import { isBorneOut, type PercentSource } from "./findPercents";
import type { PrintedNumber, ReadNumber } from "./PrintedNumber";

/** A percentage of more than two thousand is no fraction that anybody keeps. */
const LARGEST = 20;
const MOST_COLUMNS = 24;
const ROWS_SEEN = 400;
/** Hundredths of a percentage point in one, where one is a percentage and where it is a hundred. */
const [PERCENT, FRACTION] = [100, 10_000];

/**
 * Which columns of percentages a sheet keeps as fractions, 0.2215 for 22,15 %: those that most cells show with the sign, and those that are a hundredth of what their
 * rows' figures give. In text every figure is as it is printed.
 */
export function findFractions(percents: readonly PercentSource[], rows: readonly DraftRow[], numbers: readonly (readonly PrintedNumber[])[]): readonly boolean[] {
  const held = percents.map((source, column) => (source === null ? [] : heldIn(column, rows, numbers)));
  const shown = held.map((of) => of.length > 0 && of.filter(({ says }) => says === "percent").length * 2 > of.length);
  const couldBe = held.map((of, column) => shown[column] === false && of.some(({ whole, fraction }) => /[1-9]/.test(whole + fraction)) && of.every(({ whole, says }) => says === null && Number(whole) <= LARGEST));
  if (percents.length < 3 || percents.length > MOST_COLUMNS || !couldBe.includes(true)) return shown;
  const shares = (scale: number): readonly number[] => {
    const table = tableOf(percents, numbers, (column) => (couldBe[column] === true ? scale : PERCENT));
    return inferColumns(table).flatMap((one) => (one.kind === "share" && couldBe[one.target] === true && isBorneOut(table, one) ? [one.target] : []));
  };
  const [asFractions, asPercents] = [shares(FRACTION), shares(PERCENT)];
  return shown.map((isShown, column) => isShown || (asFractions.includes(column) && !asPercents.includes(column)));
}

/** The numbers of a column that a spreadsheet holds as such. */
function heldIn(column: number, rows: readonly DraftRow[], numbers: readonly (readonly PrintedNumber[])[]): readonly ReadNumber[] {
  return numbers.flatMap((of, row) => {
    const number = of[column];
    return number?.kind === "number" && typeof rows[row]?.cells[column]?.value === "number" ? [number] : [];
  });
}

function tableOf(percents: readonly PercentSource[], numbers: readonly (readonly PrintedNumber[])[], scaleOf: (column: number) => number): FigureTable {
  const seen = numbers.slice(0, ROWS_SEEN);
  return {
    rows: seen.map(() => ({ label: "", isPart: false })),
    columns: percents.map((source) => ({ label: "", kind: source === null ? "amount" : "percent" })),
    figures: seen.map((row) => row.map((number, column) => (number.kind === "number" ? figureFrom(number, scaleOf(column)) : null))),
  };
}
