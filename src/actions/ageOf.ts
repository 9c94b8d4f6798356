import { TEMPLATES, findTemplate } from "../templates";
import type { TableIdentity } from "../templates/TableIdentity";

/** How a table stands to this Toteuma: made by an older version of its kind, by this one, or by a newer one or of a kind not known here. */
export type TableAge = "older" | "present" | "newer";

/** The age of a table by its version beside that of its template; "newer" also where the kind or variant is unknown here. */
export function ageOf({ kind, variant, version }: Pick<TableIdentity, "kind" | "variant" | "version">, templates = TEMPLATES): TableAge {
  const template = findTemplate(kind, variant, undefined, templates);
  if (template === null || version > template.version) return "newer";
  return version < template.version ? "older" : "present";
}
