import type { CliTexts } from "./CliTexts";
import { cli as en } from "./en/cli";
import { cli as fi } from "./fi/cli";
import type { Language } from "./Language";
import { cli as sv } from "./sv/cli";

/** The words of the command line in each language. */
export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { fi, sv, en };
