import type { Language } from "../locale/Language";
import { TEMPLATES } from "../templates";

/** A table kind as a person chooses it. */
export interface KindChoice {
  readonly kind: string;
  readonly name: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly isInput: boolean }[];
}

/** The table kinds and their rows, in words of the language. */
export function listKinds(language: Language): readonly KindChoice[] {
  return TEMPLATES.map((template) => ({
    kind: template.kind,
    name: template.name[language],
    rows: template.rows.map((row) => ({ key: row.key, label: row.label[language], isInput: row.kind === "input" })),
  }));
}
