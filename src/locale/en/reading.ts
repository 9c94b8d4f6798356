import { countNoun } from "../countNoun";
import type { ReadingTexts } from "../ReadingTexts";

const number = new Intl.NumberFormat("en-GB");
const counted = countNoun(number);

const columnsNamed = (columns: readonly string[]): string => `${columns.length === 1 ? "column" : "columns"} ${columns.join(", ")}`;

export const reading: ReadingTexts = {
  title: (percent) => `How the table was read, confidence ${percent} %`,
  noHeader: "No header row was found.",
  noLabels: "The rows have no names.",
  headersKnown: (count, of) => `${number.format(count)} of ${counted(of, "column header", "column headers")} known.`,
  headerRepeated: (rows) => `The header is repeated: ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}.`,
  labelsJoined: (count) => `Put together from several lines: ${counted(count, "row", "rows")}.`,
  mended: {
    "equals-sign": (count) => `An equals sign was read as minus: ${counted(count, "number", "numbers")}.`,
    apostrophes: (count) => `An apostrophe was read as a thousands separator: ${counted(count, "number", "numbers")}.`,
    "broken-lines": (count) => `Broken over two lines and put together: ${counted(count, "number", "numbers")}.`,
    "memo-parentheses": (count) => `Parentheses of a memo row were not read as minus: ${counted(count, "number", "numbers")}.`,
  },
  notRead: {
    ambiguous: (count) => `Not read: ${counted(count, "cell", "cells")} that can be read in two ways.`,
    several: (count) => `Not read: ${counted(count, "cell", "cells")} with several numbers.`,
    damaged: (count) => `Not read: ${counted(count, "cell", "cells")} with damaged numbers.`,
    date: (count) => `Not read: ${counted(count, "cell", "cells")} with dates.`,
    words: (count) => `Not read: ${counted(count, "cell", "cells")} with text.`,
  },
  decimalMarkFound: { ",": "The decimal mark is a comma.", ".": "The decimal mark is a point." },
  percentBy: {
    header: (columns) => `Percentages by the header: ${columnsNamed(columns)}.`,
    sign: (columns) => `Percentages by the % signs of cells: ${columnsNamed(columns)}.`,
    arithmetic: (columns) => `Percentages, since other figures give them: ${columnsNamed(columns)}.`,
  },
  unitOfTable: { corner: (unit) => `Unit of money by the corner cell: ${unit}.`, title: (unit) => `Unit of money by the table's texts: ${unit}.` },
  unitOfColumns: {
    header: (unit, columns) => `Unit of money by the header: ${unit}, ${columnsNamed(columns)}.`,
    cells: (unit, columns) => `Unit of money by the cells: ${unit}, ${columnsNamed(columns)}.`,
  },
  unitContradicted: (column, said, taken) => `Column ${column}: ${said} by its header, ${taken} by the size of its figures.`,
  structureFound: (sums, columns) => `Found in the figures: ${[...(sums > 0 ? [counted(sums, "row of sums", "rows of sums")] : []), ...(columns > 0 ? [counted(columns, "computed column", "computed columns")] : [])].join(" and ")}.`,
  tooLong: (rows) => `Sums of rows were not looked for, since the table is large: ${counted(rows, "row", "rows")}.`,
  corrected: (parts) => `Corrected by hand: ${parts.join(", ")}.`,
  parts: { header: "header rows", "label-column": "names of the rows", column: "columns", row: "rows", unit: "unit of money", "decimal-mark": "decimal mark" },
};
