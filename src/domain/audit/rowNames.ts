import type { AuditedTable } from "./AuditedTable";
import { foldLabel } from "./foldLabel";

/** The rows with figures by their labels as they are compared. A label that stands twice names neither. */
export function rowNames({ table }: AuditedTable): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const twice = new Set<string>();
  table.rows.forEach(({ label }, row) => {
    if (table.figures[row]?.every((figure) => figure === null) !== false) return;
    const name = foldLabel(label);
    if (names.has(name)) twice.add(name);
    names.set(name, row);
  });
  twice.forEach((name) => names.delete(name));
  names.delete("");
  return names;
}
