/** Words of a sheet that an adopted table stands on, in its language. */
export interface AdoptTexts {
  /** What a sheet is called after its table where another has the name. */
  readonly sheetWord: string;
  /** Under a title: what the figures are in. */
  readonly millions: string;
  /** Above what was found of the table, right of what is printed. */
  readonly findings: string;
  /** How many figures the formulas show otherwise than they were printed, within rounding, and by how much at most. */
  readonly rounded: (count: number, largest: number) => string;
  /** Where formulas show just what was printed. */
  readonly exact: string;
  /** What is told to a person who types something else than a number into an input cell. */
  readonly numberTitle: string;
  readonly numberText: string;
}
