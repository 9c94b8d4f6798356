import { hostErrors } from "./en/hostErrors";
import { formatHostError } from "./formatHostError";
import type { HostErrorTexts } from "./HostErrorTexts";
import { LANGUAGES } from "./Language";

const CODES = Object.keys(hostErrors) as readonly (keyof HostErrorTexts)[];
const CASES = LANGUAGES.flatMap((language) => CODES.flatMap((code) => ["", "Vaalit"].map((subject) => ({ language, code, subject }))));

test.each(CASES)("$code of “$subject” in $language is a whole sentence, said without raising the voice", ({ language, code, subject }) => {
  const sentence = formatHostError(code, subject, language);
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(sentence).not.toMatch(/!|undefined|”\s*”|“\s*”| [;:,]|  /);
});

test("what it concerns is named in the sentence", () => {
  expect(LANGUAGES.map((language) => formatHostError("item-exists", "Vaalit", language))).toEqual([
    "Työkirjassa on jo ”Vaalit”; mitään ei kirjoitettu.",
    "Arbetsboken har redan ”Vaalit”; inget skrevs.",
    "The workbook already has “Vaalit”; nothing was written.",
  ]);
});
