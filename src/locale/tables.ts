import { table as en } from "./en/table";
import { table as fi } from "./fi/table";
import type { Language } from "./Language";
import { table as sv } from "./sv/table";
import type { TableTexts } from "./TableTexts";

/** The words of tables in each language. */
export const TABLE_TEXTS: Readonly<Record<Language, TableTexts>> = { fi, sv, en };
