import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { UniverBook } from "./UniverBook";

/** A formula as Univer puts it in order; that of a conditional format or a validation has an id. */
interface OrderedFormula {
  readonly formulaId?: string | null;
  /** The cells that it gives a value. */
  toRTreeItem: () => readonly object[];
}

interface Ordering {
  readonly _dependencyTreeCache: ReadonlyMap<number, OrderedFormula>;
  _calculateRunList: (formulas: readonly OrderedFormula[]) => readonly OrderedFormula[];
}

/**
 * Lets Univer compute cells in their order where rules by formula stand on the sheet. It takes such a rule for a formula in the cells
 * at the rule's offsets, from A1 on: whatever reads these cells was then computed in a circle, some of it too early, from old values.
 */
export function orderFormulas(book: UniverBook): void {
  const generator = book.injector.get(IFormulaDependencyGenerator) as unknown as Ordering;
  const order = generator._calculateRunList.bind(generator);
  generator._calculateRunList = (formulas) => {
    for (const formula of generator._dependencyTreeCache.values()) {
      // A rule gives no cell a value.
      if (typeof formula.formulaId === "string") formula.toRTreeItem = () => [];
    }
    return order(formulas);
  };
}
