/** One measured figure. `limit` is the most it may be; `unit` says what both count. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
}

/** One measurement or a few that belong together. Each stands in a file of its own and on a line of bench/index.ts. */
export type Bench = () => Promise<readonly Measurement[]>;
