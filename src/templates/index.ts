import { interimStatement } from "./interim-statement/interimStatement";
import { interimSummary } from "./interim-summary/interimSummary";
import type { TableTemplate } from "./TableTemplate";

/** Every table kind; a new one is a folder and a line here. */
export const TEMPLATES: readonly TableTemplate[] = [interimStatement, interimSummary];

/** The template of a kind, or null where there is none. */
export function findTemplate(kind: string): TableTemplate | null {
  return TEMPLATES.find((template) => template.kind === kind) ?? null;
}
