import type { TableTemplate } from "./TableTemplate";

const made = new WeakMap<TableTemplate, TableTemplate>();

/** Whether tables of the template can sum the register of amendments. */
export function isRegistrable(template: TableTemplate): boolean {
  return template.columns.some((column) => column.type === "measure" && column.measure.kind === "input" && column.measure.registrable === true);
}

/** The template whose amendments the register gives and nobody types; the same one each time. */
export function withRegister(template: TableTemplate): TableTemplate {
  const known = made.get(template);
  if (known !== undefined) return known;
  const columns = template.columns.map((column) =>
    (column.type === "measure" && column.measure.kind === "input" && column.measure.registrable === true
      ? { ...column, measure: { kind: "register", key: column.measure.key } as const }
      : column));
  const registered = { ...template, columns };
  made.set(template, registered);
  return registered;
}
