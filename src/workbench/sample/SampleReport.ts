/** A report of the sample city: which months its tables tell of, and where they are kept. */
export interface SampleReport {
  readonly folder: string;
  readonly year: number;
  readonly through: number;
  /** The folder of the list of its units; a report whose units are called otherwise has none. */
  readonly units?: string;
}
