import { LANGUAGES, languageFrom } from "./Language";

test.each([
  ["fi", "fi"], ["fi-FI", "fi"], ["FI-fi", "fi"], ["sv-FI", "sv"], ["sv_SE", "sv"], ["en-GB", "en"], ["en", "en"],
] as const)("%s is %s", (tag, language) => expect(languageFrom(tag)).toBe(language));

test.each(["", "de-DE", "et", "filipino", "swe", "-", "zh-Hans-CN"])("“%s” is none of ours and becomes English", (tag) => {
  expect(languageFrom(tag)).toBe("en");
});

test("every language is its own tag", () => expect(LANGUAGES.map(languageFrom)).toEqual(LANGUAGES));
