import { followUp as en } from "./en/followUp";
import { followUp as fi } from "./fi/followUp";
import type { FollowUpTexts } from "./FollowUpTexts";
import type { Language } from "./Language";
import { followUp as sv } from "./sv/followUp";

/** The words of a new follow-up in each language. */
export const FOLLOW_UP_TEXTS: Readonly<Record<Language, FollowUpTexts>> = { fi, sv, en };
