import type { AuditTexts } from "./AuditTexts";
import { audit as en } from "./en/audit";
import { audit as fi } from "./fi/audit";
import type { Language } from "./Language";
import { audit as sv } from "./sv/audit";

/** The words of the sheet of the last audit in each language. */
export const AUDIT_TEXTS: Readonly<Record<Language, AuditTexts>> = { fi, sv, en };
