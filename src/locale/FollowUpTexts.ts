import type { UnitLevel } from "../domain/units/Unit";

/** Words of the pane's screen for a new follow-up, which loads them with itself. */
export interface FollowUpTexts {
  readonly title: string;
  readonly purpose: string;
  readonly exampleTitle: string;
  /** A list of units as it is pasted: the headers first. */
  readonly example: readonly (readonly string[])[];
  readonly paste: string;
  /** What opens the field where the workbook has units already. */
  readonly pasteMore: string;
  readonly pasteHint: string;
  readonly units: string;
  readonly chosen: (chosen: number, all: number) => string;
  readonly everyUnit: string;
  readonly tables: string;
  readonly levels: Readonly<Record<UnitLevel, string>>;
  /** A level, how many of its units are chosen, and the names of its tables. */
  readonly tablesOfLevel: (level: string, units: number, tables: readonly string[]) => string;
  readonly noTables: string;
  readonly addUnits: string;
  readonly problems: (findings: number) => string;
  readonly notes: (findings: number) => string;
  readonly nothingToMake: string;
  readonly willMake: (units: number, tables: number, sheets: number) => string;
  readonly make: string;
}
