import type { Figure } from "../../src/domain/crossfoot/Figure";
import type { FigureColumn, FigureTable } from "../../src/domain/crossfoot/FigureTable";
import { SIGN_PROFILES, SIGN_PROFILE_IDS, orientation, termSign, type SignProfile } from "../../src/domain/statement/SignProfile";
import type { Nature } from "../../src/domain/statement/Row";
import type { Random } from "./random";

/** A row as it is made: a line with figures of its own, or the sum of rows. */
export interface MadeRow {
  readonly nature: Nature;
  /** The rows that it adds, by number; null for a line. */
  readonly of: readonly number[] | null;
}

export type MadeColumn = "prior" | "prior-actual" | "original" | "amendments" | "budget" | "actual" | "deviation" | "percent" | "forecast";

/** A table as somebody else could have made it, and how. */
export interface MadeTable {
  readonly table: FigureTable;
  readonly rows: readonly MadeRow[];
  readonly columns: readonly MadeColumn[];
  readonly profile: SignProfile;
  /** In cents, before rounding; hundredths of a point for percentages. */
  readonly truth: readonly (readonly (number | null)[])[];
  readonly unit: number;
}

const UNITS = [1, 100, 100_000] as const;

/** A random statement of five to sixty rows under names that nobody knows, nested up to three deep, of any sign profile, rounded to cents, euros or thousands. */
export function makeTable(random: Random): MadeTable {
  const unit = random.pick(UNITS);
  const profile = SIGN_PROFILES[random.pick(SIGN_PROFILE_IDS)];
  const rows = random.chance(0.5) ? makeStatement(random) : makeTree(random);
  const columns = chooseColumns(random);
  const truth = fillTruth(random, rows, columns, profile, unit);
  const print = (amount: number | null, column: MadeColumn): Figure | null => {
    if (amount === null) return null;
    const step = column === "percent" ? 1 : unit;
    const rounded = Math.sign(amount) * Math.round(Math.abs(amount) / step) * step;
    return { amount: rounded === 0 ? 0 : rounded, unit: step };
  };
  return {
    rows, columns, profile, truth, unit,
    table: {
      rows: rows.map((_, row) => ({ label: `Rivi ${row + 1}`, isPart: false })),
      columns: columns.map((column): FigureColumn => ({ label: `Sarake ${column.length}`, kind: column === "percent" ? "percent" : "amount" })),
      figures: truth.map((amounts) => amounts.map((amount, at) => print(amount, columns[at] ?? "actual"))),
    },
  };
}

/** Income, costs and results one below another; groups of lines inside. */
function makeStatement(random: Random): readonly MadeRow[] {
  const rows: MadeRow[] = [];
  const add = (row: MadeRow): number => rows.push(row) - 1;
  const section = (nature: Nature): number => {
    if (random.chance(0.4)) return add({ nature, of: Array.from({ length: random.whole(2, 4) }, () => group(nature)) });
    return group(nature);
  };
  const group = (nature: Nature): number => {
    const lines = Array.from({ length: random.whole(2, 6) }, () => add({ nature, of: null }));
    return add({ nature, of: lines });
  };
  const [income, costs] = [section("income"), section("expense")];
  let result = add({ nature: "result", of: [income, costs] });
  if (random.chance(0.7)) result = add({ nature: "result", of: [result, add({ nature: "income", of: null })] });
  if (random.chance(0.7)) result = add({ nature: "result", of: [result, add({ nature: "expense", of: null })] });
  return rows;
}

/** Groups inside groups, of one nature, their totals all above or all below them. */
function makeTree(random: Random): readonly MadeRow[] {
  const isAbove = random.chance(0.4);
  const depth = random.whole(1, 3);
  const most = 60;
  const build = (level: number, left: number): readonly MadeRow[] => {
    const rows: MadeRow[] = [];
    const tops: number[] = [];
    const count = random.whole(2, level === 0 ? 6 : 4);
    for (let child = 0; child < count && rows.length + 2 < left; child += 1) {
      const below = level < depth - 1 && random.chance(0.7) ? build(level + 1, Math.floor((left - rows.length) / 2)) : [];
      const inner: readonly MadeRow[] = below.length > 2 ? below : [{ nature: "expense", of: null }];
      const at = rows.length;
      rows.push(...inner.map((row): MadeRow => ({ ...row, of: row.of?.map((one) => one + at) ?? null })));
      tops.push(isAbove || inner.length === 1 ? at : rows.length - 1);
    }
    const total: MadeRow = { nature: "expense", of: tops };
    return isAbove ? [{ ...total, of: tops.map((top) => top + 1) }, ...rows.map((row): MadeRow => ({ ...row, of: row.of?.map((one) => one + 1) ?? null }))] : [...rows, total];
  };
  for (;;) {
    const rows = build(0, most);
    if (rows.length >= 5 && rows.length <= most) return rows;
  }
}

function chooseColumns(random: Random): readonly MadeColumn[] {
  return [
    ...(random.chance(0.7) ? ["prior"] as const : []),
    ...(random.chance(0.5) ? ["prior-actual"] as const : []),
    ...(random.chance(0.4) ? ["original", "amendments"] as const : []),
    "budget", "actual",
    ...(random.chance(0.9) ? ["deviation"] as const : []),
    ...(random.chance(0.8) ? ["percent"] as const : []),
    ...(random.chance(0.6) ? ["forecast"] as const : []),
  ];
}

function fillTruth(random: Random, rows: readonly MadeRow[], columns: readonly MadeColumn[], profile: SignProfile, unit: number): readonly (readonly (number | null)[])[] {
  const planStep = unit === 100_000 ? 100_000 : random.pick([10_000, 100_000]);
  const scale = unit === 100_000 ? 100 : 1;
  const lines = rows.map((row): Readonly<Record<string, number>> => (row.of === null ? makeLine(random, row.nature, profile, planStep, scale, columns.includes("original")) : {}));
  const known = new Map<string, number>();
  const amountOf = (row: number, column: MadeColumn): number => {
    const key = `${row} ${column}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const made = rows[row];
    if (made === undefined) throw new Error(`There is no row ${row}`);
    const amount = made.of === null ? (lines[row]?.[column] ?? 0) : made.of.reduce((sum, one) => sum + termSign(made.nature, rows[one]?.nature ?? made.nature, profile) * amountOf(one, column), 0);
    known.set(key, amount);
    return amount;
  };
  return rows.map(({ nature }, row) => columns.map((column) => {
    if (column !== "deviation" && column !== "percent") return amountOf(row, column);
    const [budget, actual] = [amountOf(row, "budget"), amountOf(row, "actual")];
    if (column === "percent") return budget === 0 ? 0 : (actual / budget) * 10_000;
    const difference = budget - actual;
    if (profile.deviation === "budget-minus-actual") return difference;
    return profile.deviation === "actual-minus-budget" ? -difference : -difference * orientation(nature, profile);
  }));
}

/** A line's figures in cents: now and then without a budget, or with nothing at all in a year. */
function makeLine(random: Random, nature: Nature, profile: SignProfile, planStep: number, scale: number, hasAmendments: boolean): Readonly<Record<string, number>> {
  const sign = nature === "income" || orientation(nature, profile) === -1 ? 1 : -1;
  const size = random.pick([5_000, 80_000, 1_200_000]) * 100 * scale;
  const plan = (amount: number): number => Math.round(amount / planStep) * planStep;
  const original = random.chance(0.06) ? 0 : plan(random.whole(size / 10, size));
  const amendments = hasAmendments && random.chance(0.25) ? plan(random.whole(-size / 20, size / 10)) : 0;
  const budget = original + amendments;
  const yearly = random.chance(0.05) ? 0 : Math.round(Math.max(budget, size / 20) * (random.whole(80, 115) / 100)) + random.whole(0, 99);
  const share = random.whole(10, 60) / 100;
  const forecast = budget + (random.chance(0.3) ? plan(random.whole(-size / 10, size / 10)) : 0);
  const figures = {
    prior: yearly, "prior-actual": Math.round(yearly * share * (random.whole(85, 115) / 100)), original, amendments, budget,
    actual: random.chance(0.05) ? 0 : Math.round(Math.max(budget, size / 30) * share) + random.whole(0, 99), forecast,
  };
  return Object.fromEntries(Object.entries(figures).map(([key, amount]) => [key, sign * amount]));
}
