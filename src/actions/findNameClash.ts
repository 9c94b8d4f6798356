import type { Language } from "../locale/Language";
import { findTemplate } from "../templates";
import type { TableTemplate } from "../templates/TableTemplate";
import type { TableInWorkbook } from "./readWorkbook";

/** A table as far as the names in the register of amendments go. */
export interface NamedTable {
  readonly unit: string;
  readonly language: Language;
  readonly template: TableTemplate;
}

/** The tables of a workbook that sum the register already. */
export function summingTables(tables: readonly TableInWorkbook[]): readonly NamedTable[] {
  return tables.flatMap(({ identity }) => {
    const template = identity.sumsRegister === true ? findTemplate(identity.kind, identity.variant, identity.version) : null;
    return template === null ? [] : [{ unit: identity.unit, language: identity.language, template }];
  });
}

/**
 * The name of a row that the table shares with another of its unit though the two mean different budgets, such as "Menot" of investments and "MENOT" of
 * operations: an entry of the register could not tell them apart. null where there is none; rows of one budget in two tables are none.
 */
export function findNameClash(table: NamedTable, others: readonly NamedTable[]): string | null {
  const keys = new Map(others.filter((other) => isSame(other.unit, table.unit)).flatMap((other) => namesOf(other).map(({ name, key }) => [name.toLowerCase(), key] as const)));
  return namesOf(table).find(({ name, key }) => (keys.get(name.toLowerCase()) ?? key) !== key)?.name ?? null;
}

function namesOf({ template, language }: NamedTable): readonly { readonly name: string; readonly key: string }[] {
  return template.rows.filter((row) => row.kind === "input").map((row) => ({ name: row.label[language], key: row.key }));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
