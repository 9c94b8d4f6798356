/** A table while the rows of its strip are gone through; grid rows. */
export interface OpenLayout {
  readonly titles: readonly number[];
  readonly headers: readonly number[];
  readonly body: readonly number[];
  readonly repeated: readonly number[];
  /** The columns that hold its figures. */
  readonly columns: ReadonlySet<number>;
  /** What its rows are called, to tell a page break from a table of the same form. */
  readonly labels: ReadonlySet<string>;
}
