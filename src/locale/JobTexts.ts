/** Words of the jobs that are done to tables now and then; they are loaded with their screens. */
export interface JobTexts {
  readonly copy: {
    readonly title: string;
    readonly purpose: string;
    readonly unit: string;
    readonly copy: string;
    readonly copied: string;
    readonly refused: string;
  };
  readonly upgrade: {
    readonly title: string;
    readonly purpose: string;
    readonly left: string;
    readonly columnsAdded: (headers: readonly string[]) => string;
    readonly columnsRemoved: (headers: readonly string[]) => string;
    readonly columnsMoved: (headers: readonly string[]) => string;
    readonly renamed: (from: string, to: string) => string;
    readonly formulas: (headers: readonly string[]) => string;
    readonly looks: string;
    readonly willChange: (tables: number) => string;
    readonly upgrade: string;
  };
  readonly addRow: {
    readonly title: string;
    readonly purpose: string;
    /** The same where rows are records: projects, goals, risks. */
    readonly recordsPurpose: string;
    readonly group: string;
    readonly name: string;
    readonly count: string;
    /** Of a table whose rows are settled. */
    readonly noGroups: string;
    readonly nameTheRow: string;
    readonly willChange: (rows: number, cells: number) => string;
    readonly add: (rows: number) => string;
  };
  readonly register: {
    readonly title: string;
    readonly purpose: string;
    readonly willChange: (sheet: string | null, tables: number, entries: number) => string;
    readonly isReady: string;
    readonly make: string;
    readonly join: string;
  };
  readonly suggestions: {
    readonly title: string;
    readonly purpose: string;
    readonly which: string;
    readonly all: (units: number) => string;
    readonly willMake: (sheet: string, tables: number) => string;
    readonly willRefresh: (sheet: string, tables: number) => string;
    readonly make: string;
    readonly refresh: string;
    readonly made: string;
  };
  readonly settings: {
    readonly title: string;
    readonly purpose: string;
    readonly willChange: (sheet: string, year: number, through: number) => string;
    readonly restore: string;
  };
}
