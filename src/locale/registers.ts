import { register as en } from "./en/register";
import { register as fi } from "./fi/register";
import type { Language } from "./Language";
import type { RegisterTexts } from "./RegisterTexts";
import { register as sv } from "./sv/register";

/** The words of the register of amendments in each language. */
export const REGISTER_TEXTS: Readonly<Record<Language, RegisterTexts>> = { fi, sv, en };
