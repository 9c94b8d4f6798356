import { workbench as en } from "./en/workbench";
import { workbench as fi } from "./fi/workbench";
import type { Language } from "./Language";
import { workbench as sv } from "./sv/workbench";
import type { WorkbenchTexts } from "./WorkbenchTexts";

/** The words of the workbench in each language. */
export const WORKBENCH_TEXTS: Readonly<Record<Language, WorkbenchTexts>> = { fi, sv, en };
