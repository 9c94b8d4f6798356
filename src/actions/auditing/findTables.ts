import { CENTS_OF } from "../../recognition/untidy/figureFrom";
import { createKnowTable } from "../../recognition/untidy/knowTable";
import { readUntidyTables } from "../../recognition/untidy/readUntidyTables";
import type { TableCorrection } from "../../recognition/untidy/ReadOptions";
import { addTotalsByWords } from "../../recognition/untidy/totalsByWords";
import type { UntidyTable } from "../../recognition/untidy/UntidyTable";
import { TEMPLATES } from "../../templates";
import type { AuditGrid, FoundTable } from "./FoundTable";

/** By the templates whose rows are settled: a table of records has no rows that words could tell it by. */
const knowTable = createKnowTable(TEMPLATES.filter(({ records }) => records === null));

/** The tables of figures in a grid, whoever made them. `corrections` say of a table what a person knows better. */
export function findTables(grid: AuditGrid, corrections: readonly TableCorrection[] = []): readonly FoundTable[] {
  return readUntidyTables(grid.cells, { corrections }).map((untidy) => auditUntidy(grid, untidy));
}

function auditUntidy({ file, sheet, row, column }: AuditGrid, untidy: UntidyTable): FoundTable {
  const known = knowTable(untidy);
  const columns = untidy.columns.filter(({ kind }) => kind === "amount" || kind === "percent");
  return {
    audited: {
      source: {
        file, sheet, title: untidy.title,
        rows: untidy.rows.map(({ indexes }) => row + (indexes.at(-1) ?? 0)),
        columns: columns.map(({ index }) => column + index),
      },
      table: untidy.table,
      cells: untidy.cells,
      structure: addTotalsByWords(untidy, known?.structure ?? untidy.structure),
      isKnown: known !== null,
      subjects: columns.map(({ subject }) => subject),
    },
    hundredths: columns.map(({ kind, unit }) => (kind === "percent" ? 100 : CENTS_OF[unit])),
    kind: known?.template.kind ?? null,
    profile: untidy.signs.profiles[0] ?? null,
    own: null, untidy,
  };
}
