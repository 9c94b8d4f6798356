import fc from "fast-check";
import { matchRowLabel } from "./matchRowLabel";
import { normaliseText } from "./normaliseText";
import type { RowDescription } from "./TableDescription";
import { statement } from "./statement.fixture";

const match = (label: string, hasFigures = true): string | null => matchRowLabel(label, statement.rows, hasFigures)?.key ?? null;

test.each([
  ["TOIMINTATUOTOT ", "toimintatuotot"], ["Toimintatuotot", "toimintatuotot"], ["Rahoitustuotot ja -kulut", "rahoitustuotot ja kulut"],
  ["Aineet, tarvikkeet  ja\u00A0tavarat", "aineet tarvikkeet ja tavarat"], ["Henkilo\u0308sto\u0308kulut", "henkilostokulut"],
  ["Toiminta\u00ADkulut", "toimintakulut"], ["kokonais-rahoitus", "kokonaisrahoitus"], ["Digi– ja tietohallinto", "digi ja tietohallinto"], ["", ""], ["—", ""],
])("%j is compared as %j", (text, normalised) => expect(normaliseText(text)).toBe(normalised));

test("normalising twice changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))));
});

test.each([
  ["Henkilöstökulut", "personnel"], ["Henkilostokulut", "personnel"], ["Henkiléstökulut", "personnel"], ["HENKILÖSTÖKULUT", "personnel"], ["Henkilöstö kulut", "personnel"],
  ["Personalkostnader", "personnel"], ["Personnel expenses", "personnel"],
  ["Aineet tarvikkeet ja tavarat", "materials"], ["Aineet, tarvikkeet ja tavarat", "materials"],
  ["Avustukset", "grants-given"], ["Tuet ja avustukset", "grants-received"], ["Bidrag", "grants-given"], ["Understöd och bidrag", "grants-received"],
  ["Toimintatuotot", "operating-income"], ["Toimintakulut", "operating-expenses"], ["Muut toimintatuotot", "other-income"], ["Muut toimintakulut", "other-expenses"],
  ["Palveluiden ostot", "services"], ["Palvelujen ostot", "services"], ["Rahoitustuotot ja kulut", "financial-items"], ["Vuosikate", "annual-margin"],
  ["Poistot ja arvonalentumiset", "depreciation"], ["Tilikauden tulos:", "result"], ["Operating income", "operating-income"], ["Other operating income", "other-income"],
])("%j is the row %s", (label, key) => expect(match(label)).toBe(key));

test.each([
  ["Toimintamenot"], ["Toiminta"], ["Rahoitustuotot"], ["Muut tuotot"], ["Verotulot"], ["Investoinnit"], ["Tuet"], ["kulut"], ["Yhteensä"], [""], ["2026"], ["Avustus"], ["Toimintaku"],
])("%j is no row", (label) => expect(match(label)).toBeNull());

test("figures tell a sum from the heading of the same name", () => {
  expect(match("TOIMINTATUOTOT", false)).toBe("income-heading");
  expect(match("Toimintatuotot", true)).toBe("operating-income");
  expect(match("TOIMINTATUOTOT", true)).toBe("operating-income");
});

test("a sum without figures is itself where there is no heading of its name", () => {
  expect(match("Toimintakate", false)).toBe("operating-margin");
});

test("a label as close to two rows is neither", () => {
  const rows: readonly RowDescription[] = [
    { key: "a", kind: "input", labels: ["Vuokratuotot"] },
    { key: "b", kind: "input", labels: ["Vuokratuetot"] },
  ];
  expect(matchRowLabel("Vuokratustot", rows, true)).toBeNull();
});

test("every label finds its own row, and with a slip never another", () => {
  const labels = statement.rows.filter((row) => row.kind !== "heading").flatMap((row) => row.labels.map((label) => ({ key: row.key, label })));
  fc.assert(fc.property(fc.constantFrom(...labels), fc.nat(), fc.constantFrom("x", "i", ""), ({ key, label }, at, letter) => {
    expect(matchRowLabel(label, statement.rows, true)).toEqual({ key, exact: true });
    const slipped = label.slice(0, at % label.length) + letter + label.slice((at % label.length) + 1);
    expect([key, null]).toContain(matchRowLabel(slipped, statement.rows, true)?.key ?? null);
  }));
});
