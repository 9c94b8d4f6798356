import type { AuditPaneTexts } from "./AuditPaneTexts";
import { auditPane as en } from "./en/auditPane";
import { auditPane as fi } from "./fi/auditPane";
import type { Language } from "./Language";
import { auditPane as sv } from "./sv/auditPane";

/** The words of the pane's screen of the audit in each language. */
export const AUDIT_PANE_TEXTS: Readonly<Record<Language, AuditPaneTexts>> = { fi, sv, en };
