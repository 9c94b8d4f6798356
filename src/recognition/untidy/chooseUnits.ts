import type { MoneyUnit } from "../findMoneyUnit";
import { isUnitContradicted, type UnitColumn } from "./contradictUnit";
import { findHeaderUnit, findTableUnit, type TableWords } from "./findUnits";
import type { HeadedColumn, PercentSource } from "./findPercents";
import type { PrintedNumber } from "./PrintedNumber";
import type { RecognitionReason } from "./RecognitionReason";

/** The unit of a table and of each of its columns of figures, and how they are known. */
export interface ChosenUnits {
  readonly unit: MoneyUnit;
  readonly ofColumns: readonly MoneyUnit[];
  readonly reasons: readonly RecognitionReason[];
}

export interface UnitSources {
  readonly words: TableWords;
  /** What a line above an earlier table of the grid says for all below it, or a person of this one. */
  readonly above: MoneyUnit | null;
  readonly said: MoneyUnit | null;
  readonly columns: readonly (HeadedColumn & { readonly index: number; readonly percent: PercentSource; readonly said: MoneyUnit | null })[];
  readonly numbers: readonly (readonly PrintedNumber[])[];
}

/** So many rows show in what unit a column is beside the others. */
const ROWS_SEEN = 400;

/** A column's unit: what a person says of it, its header, what most of its cells say; else the table's: its corner, the lines around it, those above all tables. Euros where nothing tells. */
export function chooseUnits({ words, above, said, columns, numbers }: UnitSources): ChosenUnits {
  const found = said === null ? findTableUnit(words) : null;
  const unit = said ?? found?.unit ?? above ?? "euro";
  const told = columns.map(({ header, percent }, column): UnitColumn => ({
    unit: percent === null ? findHeaderUnit(header) : null,
    numbers: percent === null ? numbers.slice(0, ROWS_SEEN).map((row) => valueOf(row[column])) : [],
  }));
  const reasons: RecognitionReason[] = found === null ? [] : [found.reason];
  const ofColumns = columns.map((column, place): MoneyUnit => {
    const one = told[place];
    if (column.said !== null || column.percent !== null || one === undefined) return column.said ?? unit;
    if (isUnitContradicted(one, told.filter((other) => other !== one), unit)) {
      reasons.push({ code: "unit-contradicted", column: column.index, said: one.unit ?? unit, taken: unit });
      return unit;
    }
    const byCells = one.unit === null ? unitOfCells(numbers, place) : null;
    const own = one.unit ?? byCells;
    if (own !== null) reasons.push({ code: "unit-by", unit: own, by: byCells === null ? "header" : "cells", column: column.index });
    return own ?? unit;
  });
  return { unit, ofColumns, reasons };
}

/** What most cells say, where it is more than a sign of euros. */
function unitOfCells(numbers: readonly (readonly PrintedNumber[])[], column: number): MoneyUnit | null {
  const counts = new Map<MoneyUnit, number>();
  let count = 0;
  for (const row of numbers) {
    const number = row[column];
    if (number?.kind !== "number") continue;
    count += 1;
    if (number.says !== null && number.says !== "percent" && number.says !== "euro") counts.set(number.says, (counts.get(number.says) ?? 0) + 1);
  }
  return [...counts].find(([, some]) => some * 2 > count)?.[0] ?? null;
}

function valueOf(number: PrintedNumber | undefined): number | null {
  return number?.kind === "number" ? Number(`${number.whole}.${number.fraction || "0"}`) * (number.negative ? -1 : 1) : null;
}
