import { LANGUAGES } from "./Language";
import { PANE_TEXTS } from "./panes";

/** Every fixed text, at whatever depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test.each(LANGUAGES)("no text of the pane in %s is empty or exclaims", (language) => {
  const texts = textsIn(PANE_TEXTS[language]);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => text.trim() === "" || text.includes("!"))).toEqual([]);
});

const SENTENCES = [
  ["fi", "Uudet taulukkosivut Asetukset, Vaalit: 1 234 solua.", "1 solu muuttuu.", "1–3 maaliskuu"],
  ["sv", "Nya blad Asetukset, Vaalit: 1 234 celler.", "1 cell ändras.", "1–3 mars"],
  ["en", "New sheets Asetukset, Vaalit: 1,234 cells.", "1 cell changes.", "1–3 March"],
] as const;

test.each(SENTENCES)("counts and inflects in %s", (language, added, changed, months) => {
  const { form, figures, months: monthsOf } = PANE_TEXTS[language];
  expect(form.willChange(1234, ["Asetukset", "Vaalit"]).replace(/[\u00a0\u202f]/g, " ")).toBe(added);
  expect(figures.willChange(1)).toBe(changed);
  expect(monthsOf(3)).toBe(months);
});
