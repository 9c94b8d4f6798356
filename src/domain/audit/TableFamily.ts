/** A table and the tables of its parts, by their places among those that are audited together. */
export interface TableFamily {
  readonly parent: number;
  readonly parts: readonly number[];
  /** Whether it was found by arithmetic, not given. */
  readonly isInferred: boolean;
}
