import type { Language } from "../locale/Language";
import { TEMPLATES } from "../templates";

/** A table kind as a person chooses it, or a variant of one. */
export interface KindChoice {
  /** Of kind and variant together: "plan", "gross-net.plan". */
  readonly id: string;
  readonly kind: string;
  readonly variant: string;
  readonly name: string;
  /** The rows that the kind has of itself; a row that is not usual is left out unless it is chosen. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly isInput: boolean; readonly isUsual: boolean }[];
  /** Whether a person adds its rows, such as projects or risks. */
  readonly hasRecords: boolean;
}

/** The table kinds and their rows, in words of the language. */
export function listKinds(language: Language, templates = TEMPLATES): readonly KindChoice[] {
  return templates.map((template) => ({
    id: template.variant === "usual" ? template.kind : `${template.kind}.${template.variant}`,
    kind: template.kind,
    variant: template.variant,
    name: template.name[language],
    rows: template.rows.map((row) => ({ key: row.key, label: row.label[language], isInput: row.kind === "input", isUsual: row.optional !== true })),
    hasRecords: template.records !== null,
  }));
}
