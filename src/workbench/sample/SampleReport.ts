/** A report of the sample city: which months its tables tell of, and where they are kept. */
export interface SampleReport {
  readonly folder: string;
  readonly year: number;
  readonly through: number;
}
