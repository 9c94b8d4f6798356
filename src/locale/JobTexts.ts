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
}
