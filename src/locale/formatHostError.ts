import { hostErrors as en } from "./en/hostErrors";
import { hostErrors as fi } from "./fi/hostErrors";
import type { HostErrorTexts } from "./HostErrorTexts";
import type { Language } from "./Language";
import { hostErrors as sv } from "./sv/hostErrors";

const TEXTS: Readonly<Record<Language, HostErrorTexts>> = { fi, sv, en };

/** What a host refused, as one sentence. */
export function formatHostError(code: keyof HostErrorTexts, subject: string, language: Language): string {
  return TEXTS[language][code](subject);
}
