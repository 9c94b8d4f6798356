import type { UntidyTable } from "../../recognition/untidy/UntidyTable";
import type { ChosenFormulas } from "./chooseFormulas";

/** What a percentage of nothing shows in a column: nothing, where the table leaves such cells blank and prints no other. */
export function ofNothing({ table, rows }: UntidyTable, { checks, figureAt }: ChosenFormulas, column: number): 0 | "" {
  const [share] = [...checks.values()].filter((check) => check.kind === "share" && check.target.column === column);
  if (share?.kind !== "share") return 0;
  const shown = rows.flatMap(({ kind }, row) => (kind !== "heading" && figureAt({ ...share.whole, row })?.amount === 0 ? [table.figures[row]?.[column] ?? null] : []));
  return shown.length > 0 && shown.every((figure) => figure === null) ? "" : 0;
}
