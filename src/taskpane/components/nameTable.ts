import { listKinds, printCell, type TableInWorkbook } from "../../actions";
import type { Language } from "../../locale/Language";

/** What tells a table from the others of the workbook: its unit, then only what is needed: kind, sheet, cell. "Vaalit", "Vaalit · Vaalit (2)" */
export function nameTable(table: TableInWorkbook, tables: readonly TableInWorkbook[], language: Language): string {
  const { unit, kind, variant } = table.identity;
  const others = tables.filter((one) => one.identity.unit === unit && (one.number !== table.number || one.range.sheet !== table.range.sheet));
  const hasOtherKind = others.some(({ identity }) => identity.kind !== kind || identity.variant !== variant);
  const kindName = listKinds(language).find((one) => one.kind === kind && one.variant === variant)?.name ?? kind;
  return [
    unit,
    ...(hasOtherKind ? [kindName] : []),
    ...(table.range.sheet === unit ? [] : [table.range.sheet]),
    ...(others.some(({ range }) => range.sheet === table.range.sheet) ? [printCell(table.range)] : []),
  ].join(" · ");
}
