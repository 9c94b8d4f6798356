import { auditedTableOf } from "../../recognition/untidy/auditedTableOf";
import { judgeTotals } from "../../recognition/untidy/judgeTotals";
import { knowTable } from "../../recognition/untidy/knowTable";
import { readUntidyTables } from "../../recognition/untidy/readUntidyTables";
import type { TableCorrection } from "../../recognition/untidy/ReadOptions";
import { totalsByWords } from "../../recognition/untidy/totalsByWords";
import type { UntidyTable } from "../../recognition/untidy/UntidyTable";
import { TEMPLATES } from "../../templates";
import type { AuditGrid, FoundTable } from "./FoundTable";

/** Templates whose rows are settled: a table of records has no rows that words could tell it by. */
const STATEMENTS = TEMPLATES.filter(({ records }) => records === null);

/** The tables of figures in a grid, whoever made them. `corrections` say of a table what a person knows better. */
export function findInGrid(grid: AuditGrid, corrections: readonly TableCorrection[] = []): readonly FoundTable[] {
  return readUntidyTables(grid.cells, { corrections }).map((untidy) => auditUntidy(grid, untidy));
}

function auditUntidy(grid: AuditGrid, untidy: UntidyTable): FoundTable {
  const { file, sheet, row, column } = grid;
  const known = knowTable(untidy, STATEMENTS);
  const audited = auditedTableOf(untidy, { file, sheet });
  const { source } = audited;
  const structure = known?.structure ?? untidy.structure;
  const { kept, doubted } = judgeTotals(untidy.table, totalsByWords(untidy, structure), structure.columns);
  return {
    audited: {
      ...audited,
      source: { ...source, rows: source.rows.map((one) => row + one), columns: source.columns.map((one) => column + one) },
      structure: { ...structure, rows: [...structure.rows, ...kept] },
      doubted: [...doubted, ...judgeTotals(untidy.table, known?.unproven ?? [], structure.columns).doubted],
      isKnown: known !== null,
    },
    hundredths: untidy.columns.flatMap(({ kind, hundredths }) => (kind === "percent" || kind === "amount" ? [hundredths] : [])),
    kind: known?.template.kind ?? null,
    profile: untidy.signs.profiles[0] ?? null,
    own: null, untidy, grid,
  };
}
