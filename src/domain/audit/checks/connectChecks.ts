import { cellsOf, type Check } from "../../crossfoot/Check";

/** The equations in groups that share no table with each other, so that each can be explained by itself. */
export function connectChecks(checks: readonly Check[]): readonly (readonly Check[])[] {
  const leaders = new Map<number, number>();
  const leaderOf = (table: number): number => {
    const leader = leaders.get(table) ?? table;
    return leader === table ? table : leaderOf(leader);
  };
  for (const check of checks) {
    if (check.kind !== "parent-child" && check.kind !== "same-figure") continue;
    for (const { table } of cellsOf(check)) leaders.set(leaderOf(table), leaderOf(check.target.table));
  }
  const groups = new Map<number, Check[]>();
  for (const check of checks) {
    const leader = leaderOf(check.target.table);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [check]);
    else group.push(check);
  }
  return [...groups.values()];
}
