/** The languages of tables and of the pane. */
export type Language = "fi" | "sv" | "en";

export const LANGUAGES: readonly Language[] = ["fi", "sv", "en"];

/** A text in every language; a missing one does not compile. */
export type Labels = Readonly<Record<Language, string>>;

/** The language of a locale tag such as "sv-FI"; English where it is none of ours. */
export function languageFrom(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? "en";
}
