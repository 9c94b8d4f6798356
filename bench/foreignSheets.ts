import { rangeAt } from "../src/workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../src/workbook/plan/WorkbookPlan";
import { randomOf, type Random } from "../tests/crossfoot/random";

const HEADER = ["", "TP 2025", "TA 2026", "TOT 2025 3 kk", "TOT 2026 3 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"] as const;
/** Groups of rows and a total of each, and at last the total of the totals: 29 rows below the header. */
const GROUPS = [6, 5, 7, 6] as const;
/** The columns that are typed; the others are computed from them. */
const TYPED = 4;

/** So many sheets of somebody else's, each a table of thirty rows and eight columns that adds up, its numbers typed, no two alike. */
export function foreignSheets(count: number): readonly PlanStep[] {
  return Array.from({ length: count }, (_, number): readonly PlanStep[] => {
    const sheet = `Osasto ${number + 1}`;
    const cells = layOut(number);
    return [{ kind: "add-sheet", sheet }, { kind: "write-cells", range: rangeAt(sheet, 0, 0, cells.length, HEADER.length), cells }];
  }).flat();
}

function layOut(number: number): readonly (readonly CellContent[])[] {
  const random = randomOf(number);
  const totals: (readonly number[])[] = [];
  const rows = GROUPS.flatMap((size, group) => {
    const lines = Array.from({ length: size }, () => typed(random));
    const total = sumOf(lines);
    totals.push(total);
    return [...lines.map((line, row) => [`Tili ${group + 1}${row + 1}`, ...withComputed(line)]), [`Ryhmä ${group + 1} yhteensä`, ...withComputed(total)]];
  });
  return [[...HEADER], ...rows, ["Kaikki yhteensä", ...withComputed(sumOf(totals))]];
}

/** Last year, the budget in hundreds, and the actuals of three months, last year's and this one's. */
function typed(random: Random): readonly number[] {
  return [random.whole(1, 99_999), random.whole(1, 999) * 100, random.whole(1, 24_999), random.whole(1, 24_999)].map((figure) => -figure);
}

function sumOf(lines: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: TYPED }, (_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0));
}

function withComputed(line: readonly number[]): readonly number[] {
  const [, budget = 0, , actual = 0] = line;
  return [...line, budget - actual, Math.round((actual / budget) * 10_000) / 100, budget];
}
