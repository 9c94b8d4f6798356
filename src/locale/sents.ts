import { sent as en } from "./en/sent";
import { sent as fi } from "./fi/sent";
import type { Language } from "./Language";
import type { SentTexts } from "./SentTexts";
import { sent as sv } from "./sv/sent";

/** The words of the sheet of what was sent in each language. */
export const SENT_TEXTS: Readonly<Record<Language, SentTexts>> = { fi, sv, en };
