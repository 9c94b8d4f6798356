import { compareAll, listChecks } from "../crossfoot/crossfoot";
import { figuresOf } from "../crossfoot/FigureTable";
import type { AuditBasis } from "./AuditBasis";
import type { AuditedTable } from "./AuditedTable";
import { inferFamilies } from "./inferFamilies";
import { judgeFamily } from "./judgeFamily";
import { listPartChecks } from "./listPartChecks";
import { listTieOuts } from "./listTieOuts";
import { meantFormulas } from "./meantFormulas";
import { nameTable } from "./NamedTable";
import type { TableFamily } from "./TableFamily";

/** Names what the tables tell of, and finds which figures must agree inside them and between them. `given` are the parts that are known. */
export function makeBasis(audited: readonly AuditedTable[], given: readonly TableFamily[]): AuditBasis {
  const figureAt = figuresOf(audited.map(({ table }) => table));
  const tables = audited.map(nameTable);
  const inside = audited.flatMap(({ table, structure }, place) => listChecks(table, structure, place));
  const found = inferFamilies(tables, new Set(given.map(({ parent }) => parent)), figureAt);
  const partChecks = [...given, ...found].map((family) => listPartChecks(family, tables));
  const tieOuts = listTieOuts(tables, figureAt);
  return {
    tables, figureAt, inside, tieOuts,
    meant: new Map(audited.flatMap((table, place) => [...meantFormulas(table, place)])),
    families: partChecks.map((checks) => judgeFamily(checks, audited[checks.family.parent]?.structure.rows ?? [], figureAt)),
    comparisons: compareAll([
      ...inside, ...partChecks.flatMap(({ columns }) => columns.flatMap(({ checks }) => checks)), ...tieOuts.flatMap(({ checks }) => checks),
    ], figureAt),
  };
}
