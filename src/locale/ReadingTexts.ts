/** Why a table of somebody else's was read as it was, each reason a short sentence. Columns are named by their letters, rows as the sheet numbers them, from 1; units of money in words. */
export interface ReadingTexts {
  readonly title: (percent: number) => string;
  readonly noHeader: string;
  readonly noLabels: string;
  readonly headersKnown: (count: number, of: number) => string;
  readonly headerRepeated: (rows: readonly number[]) => string;
  readonly labelsJoined: (count: number) => string;
  readonly mended: Readonly<Record<"equals-sign" | "apostrophes" | "broken-lines" | "memo-parentheses", (count: number) => string>>;
  readonly notRead: Readonly<Record<"ambiguous" | "several" | "damaged" | "date" | "words", (count: number) => string>>;
  readonly decimalMarkFound: Readonly<Record<"," | ".", string>>;
  readonly percentBy: Readonly<Record<"header" | "sign" | "arithmetic", (columns: readonly string[]) => string>>;
  readonly unitOfTable: Readonly<Record<"corner" | "title", (unit: string) => string>>;
  readonly unitOfColumns: Readonly<Record<"header" | "cells", (unit: string, columns: readonly string[]) => string>>;
  readonly unitContradicted: (column: string, said: string, taken: string) => string;
  readonly structureFound: (sums: number, columns: number) => string;
  readonly tooLong: (rows: number) => string;
  /** What a person has corrected. */
  readonly corrected: (parts: readonly string[]) => string;
  readonly parts: Readonly<Record<"header" | "label-column" | "column" | "row" | "unit" | "decimal-mark", string>>;
}
