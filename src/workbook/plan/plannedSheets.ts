import { sameSheet } from "../addresses/RangeAddress";
import type { RangeReading } from "../WorkbookHost";
import { sheetsOfStep } from "./sheetsOfStep";
import type { CellContent, PlanStep, WorkbookPlan } from "./WorkbookPlan";

/** What a plan leaves on a sheet. */
export interface PlannedSheet {
  readonly name: string;
  /** Whether the plan adds the sheet: then all that is on it goes when the plan is taken back. */
  readonly isAdded: boolean;
  /** Whether nothing stands there but the cells; a copied sheet holds what its source held. */
  readonly isKnown: boolean;
  /** By "row,column". */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Zero-based rows that the plan inserted: whatever stands in them goes when the plan is taken back. */
  readonly newRows: ReadonlySet<number>;
}

interface Draft extends PlannedSheet {
  cells: Map<string, CellContent>;
  newRows: Set<number>;
}

/** The sheets that a plan adds or changes and leaves in the workbook, with what it writes into their cells. */
export function plannedSheets(plan: WorkbookPlan): readonly PlannedSheet[] {
  let sheets: readonly Draft[] = [];
  for (const step of plan.steps) {
    for (const name of changedBy(step)) {
      if (sheets.some((sheet) => sameSheet(sheet.name, name))) continue;
      sheets = [...sheets, { name, isAdded: step.kind === "add-sheet" || step.kind === "copy-sheet", isKnown: step.kind === "add-sheet", cells: new Map(), newRows: new Set() }];
    }
    if (step.kind === "remove-sheet") sheets = sheets.filter((sheet) => !sameSheet(sheet.name, step.sheet));
    if (step.kind === "insert-rows") sheets.filter((sheet) => sameSheet(sheet.name, step.sheet)).forEach((sheet) => moveDown(sheet, step));
    if (step.kind === "write-cells" || step.kind === "clear-cells") {
      const { range } = step;
      put(sheets.find((sheet) => sameSheet(sheet.name, range.sheet))?.cells, step);
    }
  }
  return sheets;
}

/** How many cells that the plan wrote, or that stand on a sheet it added, hold something else by now; a formula is not compared with another. */
export function countChanged(planned: PlannedSheet, now: RangeReading | null): number {
  const seen = new Set<string>();
  let changed = 0;
  now?.values.forEach((line, row) => line.forEach((value, column) => {
    const key = `${now.range.row + row},${now.range.column + column}`;
    const content = planned.cells.get(key);
    seen.add(key);
    const isOwn = (planned.isAdded && planned.isKnown) || planned.newRows.has(now.range.row + row);
    if (content === undefined && !isOwn) return;
    if (!isSame(content ?? null, value, (now.formulas[row]?.[column] ?? null) !== null)) changed += 1;
  }));
  for (const [key, content] of planned.cells) if (!seen.has(key) && content !== null && content !== "") changed += 1;
  return changed;
}

function changedBy(step: PlanStep): readonly string[] {
  if (step.kind === "select-cell") return [];
  if (step.kind === "copy-sheet") return [step.sheet];
  if (step.kind === "set-name") return step.scope === null ? [] : [step.scope];
  return sheetsOfStep(step);
}

/** What stood at or below inserted rows has moved down. */
function moveDown(sheet: Draft, { row, count }: { readonly row: number; readonly count: number }): void {
  const moved = (at: number): number => (at < row ? at : at + count);
  sheet.cells = new Map([...sheet.cells].map(([key, content]) => {
    const [at, column] = key.split(",");
    return [`${moved(Number(at))},${column}`, content];
  }));
  sheet.newRows = new Set([...[...sheet.newRows].map(moved), ...Array.from({ length: count }, (_, at) => row + at)]);
}

function put(cells: Map<string, CellContent> | undefined, step: PlanStep & { readonly kind: "write-cells" | "clear-cells" }): void {
  const { range } = step;
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      cells?.set(`${range.row + row},${range.column + column}`, step.kind === "clear-cells" ? null : (step.cells[row]?.[column] ?? null));
    }
  }
}

function isSame(content: CellContent, value: RangeReading["values"][number][number], isFormula: boolean): boolean {
  if (typeof content === "object" && content !== null) return isFormula;
  return !isFormula && (content === "" ? null : content) === value;
}
