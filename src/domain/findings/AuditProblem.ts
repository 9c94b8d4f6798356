/** What stands in a cell and what should, in the unit that the file is written in, or in percent; `difference` is what was found less what was expected. */
export interface ComparedFigures {
  readonly expected: number;
  readonly found: number;
  readonly difference: number;
}

/** Problems of which no more is to be told, one for each code. */
type Compared<Code extends string> = Code extends unknown ? { readonly code: Code } & ComparedFigures : never;

/** What an audit finds in tables, and the facts that its sentence needs: labels of rows and columns, titles of tables, formulas as they are printed. */
export type AuditProblem =
  | { readonly code: "no-table-found" }
  | Compared<"total-differs" | "column-differs" | "percent-differs" | "digits-swapped" | "sign-turned" | "thousandfold" | "digit-differs" | "rows-lacking" | "printed-differs">
  | ({ readonly code: "total-leaves-out-row"; readonly text: string } & ComparedFigures)
  | ({ readonly code: "cell-copied"; readonly text: string } & ComparedFigures)
  | ({ readonly code: "parent-differs"; readonly tables: string; readonly isInferred: boolean } & ComparedFigures)
  | ({ readonly code: "forecast-disagrees"; readonly agreesWith: "lines" | "parts" } & ComparedFigures)
  | ({ readonly code: "figure-differs"; readonly equations: number } & ComparedFigures)
  | ({ readonly code: "same-figure-differs"; readonly text: string } & ComparedFigures)
  | ({ readonly code: "parts-incomplete"; readonly tables: string; readonly reason: "parts-missing" | "parts-moved" | "other-report"; readonly isInferred: boolean } & ComparedFigures)
  | { readonly code: "percent-impossible"; readonly found: number }
  | ({ readonly code: "total-not-reproducible"; readonly text: string } & ComparedFigures)
  | { readonly code: "unit-jump" }
  | { readonly code: "header-unit-differs"; readonly text: string }
  | { readonly code: "column-repeats"; readonly text: string }
  | { readonly code: "row-repeats"; readonly text: string }
  | { readonly code: "figure-jump"; readonly text: string }
  | { readonly code: "numbers-ambiguous"; readonly text: string; readonly count: number }
  /** With the figures where it is not what the formula would give. */
  | { readonly code: "typed-over-formula"; readonly text: string }
  | ({ readonly code: "typed-over-formula"; readonly text: string } & ComparedFigures)
  | { readonly code: "formula-differs"; readonly text: string };
