import { parseAmount } from "../domain/money/parseAmount";
import { AUDIT_PANE_TEXTS } from "./auditPanes";
import { CHART_TEXTS } from "./charts";
import { LANGUAGES } from "./Language";
import { JOB_TEXTS } from "./jobs";
import { PANE_TEXTS } from "./panes";
import { REGISTER_TEXTS } from "./registers";

/** Every fixed text, at whatever depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test.each(LANGUAGES)("no text of the pane in %s is empty or exclaims", (language) => {
  const texts = [...textsIn(PANE_TEXTS[language]), ...textsIn(JOB_TEXTS[language]), ...textsIn(REGISTER_TEXTS[language]), ...textsIn(CHART_TEXTS[language]), ...textsIn(AUDIT_PANE_TEXTS[language])];
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => text.trim() === "" || text.includes("!"))).toEqual([]);
});

const SENTENCES = [
  ["fi", "Uudet taulukkosivut Asetukset, Vaalit: 1 234 solua.", "2 solua muuttuu, ja 1 sarake levenee.", "1 solu muuttuu.", "1–3 (tammi–maaliskuu)", "1 (tammikuu)"],
  ["sv", "Nya blad Asetukset, Vaalit: 1 234 celler.", "2 celler ändras och 1 kolumn blir bredare.", "1 cell ändras.", "1–3 (januari–mars)", "1 (januari)"],
  ["en", "New sheets Asetukset, Vaalit: 1,234 cells.", "2 cells change and 1 column becomes wider.", "1 cell changes.", "1–3 (January–March)", "1 (January)"],
] as const;

test.each(SENTENCES)("counts and inflects in %s", (language, added, widened, changed, months, january) => {
  const { form, figures, months: monthsOf } = PANE_TEXTS[language];
  expect(form.willChange(1234, ["Asetukset", "Vaalit"], 0).replace(/[\u00a0\u202f]/g, " ")).toBe(added);
  expect(form.willChange(2, [], 1)).toBe(widened);
  expect(figures.willChange(1)).toBe(changed);
  expect([monthsOf(3), monthsOf(1)]).toEqual([months, january]);
});

test.each(LANGUAGES)("every sign profile in %s is short enough for the narrowest pane", (language) => {
  expect(Object.values(PANE_TEXTS[language].form.profiles).filter((text) => text.length > 36)).toEqual([]);
});

test.each(LANGUAGES)("the example of pasted figures in %s is one that can be pasted", (language) => {
  const [header = [], ...rows] = PANE_TEXTS[language].figures.example;
  expect(header.length).toBeGreaterThan(2);
  for (const amount of rows.flatMap((row) => row.slice(1))) expect(parseAmount(amount)).toMatchObject({ ok: true });
});
