import { inRuns } from "./inRuns";
import { CHILD, RANGE, SET } from "./sizeOfFormat";

interface Height {
  readonly row: number;
  readonly points: number;
}

/** Rows that follow each other: all of one height, or each of its own. */
export interface HeightRun {
  readonly first: number;
  readonly heights: readonly number[];
  /** The height of all of them, told once; null where each row is told its own. */
  readonly alike: number | null;
}

/** About how many bytes a row's own height takes. */
const OF_ROW = 28;
/** From so many rows of one height on it takes less to tell it once. */
const ALIKE = Math.ceil((RANGE + CHILD + SET) / OF_ROW) + 1;

/** The heights by the fewest bytes: runs of many rows of one height, and between them rows told one by one. */
export function heightRuns(heights: readonly Height[]): readonly HeightRun[] {
  return inRuns(heights, ({ row }) => row).flatMap(({ first, items }) => {
    const runs: { first: number; heights: number[]; alike: number | null }[] = [];
    for (let at = 0; at < items.length;) {
      const points = items[at]?.points ?? 0;
      const other = items.findIndex((item, index) => index > at && item.points !== points);
      const same = items.slice(at, other < 0 ? undefined : other).map((item) => item.points);
      const last = runs.at(-1);
      if (same.length >= ALIKE) runs.push({ first: first + at, heights: same, alike: points });
      else if (last?.alike === null) last.heights.push(...same);
      else runs.push({ first: first + at, heights: same, alike: null });
      at += same.length;
    }
    return runs;
  });
}
