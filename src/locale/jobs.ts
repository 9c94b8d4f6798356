import { jobs as en } from "./en/jobs";
import { jobs as fi } from "./fi/jobs";
import type { JobTexts } from "./JobTexts";
import type { Language } from "./Language";
import { jobs as sv } from "./sv/jobs";

/** The words of the pane's rarer jobs in each language. */
export const JOB_TEXTS: Readonly<Record<Language, JobTexts>> = { fi, sv, en };
