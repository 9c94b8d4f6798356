// After these Univer rewrites formulas so that they still speak of the same cells; locked formulas follow, as in Excel.
const REWRITING = /^(sheet\.command\.(insert|remove|move|delete-range|set-worksheet-name|set-defined-name|copy-sheet)|univer\.command\.(undo|redo)$)/;

/** Whether a change of cells follows from another one, as when rows are inserted, and is nothing that a person has written. */
export function isRewriting(params: object): boolean {
  return REWRITING.test((params as { readonly trigger?: string }).trigger ?? "");
}
