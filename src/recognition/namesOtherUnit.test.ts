import fc from "fast-check";
import { namesOtherUnit } from "./namesOtherUnit";
import { TEMPLATES } from "../templates";
import { LANGUAGES } from "../locale/Language";

test.each([
  ["Vaalit", "Tarkastustoimi"],
  ["Talouspalvelut", "Yhteiset palvelut"],
  ["Henkilöstöpalvelut", "Hallintopalvelut"],
  ["Hyvinvointipalvelut", "Palvelualuejohtajan vastuualue (Hyvinvointipalvelut)"],
  ["Palvelualuejohtajan vastuualue (Hyvinvointipalvelut)", "Hyvinvointipalvelut"],
  ["Palvelualuejohtajan vastuualue (Kasvatuspalvelut)", "Palvelualuejohtajan vastuualue (Hyvinvointipalvelut)"],
  ["Hyvinvointipalvelut / Virikkeellinen elämä", "Hyvinvointipalvelut"],
  ["Päiväkoti 1", "Päiväkoti 2"],
  ["Vaalit 1–3/2026", "Talouspalvelut"],
  ["Vaalit, tuloslaskelma", "Talouspalvelut"],
  ["Liikunta, nuoriso ja kulttuuri", "Liikunta"],
  ["HEL", "Kasvatuslautakunta"],
  ["Valit", "Vaalit"],
  ["Elections", "Vaalit"],
  ["Liikuntapaikat", "Liikunta"],
  ["Talous", "Vaalit"],
  ["Vaalit", "Talous"],
])("%j is another unit than %j", (title, unit) => expect(namesOtherUnit(title, unit)).toBe(true));

test.each([
  ["Vaalit", "Vaalit"],
  ["VAALIT ", "Vaalit"],
  ["Vaalit 1–3/2026", "Vaalit"],
  ["Vaalit 31.3.2026", "Vaalit"],
  ["Vaalit, tuloslaskelma 3 kk", "Vaalit"],
  ["Vastuualue: Vaalit", "Vaalit"],
  ["1230 Vaalit", "Vaalit"],
  ["Vaalit (1230)", "Vaalit"],
  ["Taulukko 3. Vaalit", "Vaalit"],
  ["Konsernipalvelut / Vaalit", "Vaalit"],
  ["Konsernipalvelut – Vaalit", "Vaalit"],
  ["Vaalit", "Konsernipalvelut / Vaalit"],
  ["Palvelualuejohtajan vastuualue", "Palvelualuejohtajan vastuualue (Hyvinvointipalvelut)"],
  ["Talous", "Talouspalvelut"],
  ["Kasvatus- ja opetusltk", "Kasvatus- ja opetuslautakunta"],
  ["Kasv. ja opet. ltk", "Kasvatus- ja opetus lautakunta"],
  ["Digi- ja tietohallinto", "Digi- ja tietohallintopalvelut"],
  ["Hyvinv. edist. ltk", "Hyvinvoinnin edistämisen lautakunta"],
  ["Hyvinv.edist.ltk", "Hyvinvoinnin edistämisen lautakunta"],
  ["HEL", "Hyvinvoinnin edistämisen lautakunta"],
  ["Virkkeellinen elämä", "Virikkeellinen elämä"],
  ["Talouspalvelujen vastuualue", "Talouspalvelujen vastuualue"],
  ["Liikunta, nuoriso ja kulttuuri", "Liikunta-, nuoriso- ja kulttuuri"],
])("%j may be %j", (title, unit) => expect(namesOtherUnit(title, unit)).toBe(false));

const KINDS = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => template.name[language]));

test.each([
  "", "Selite", "TULOSLASKELMA", "Tuloslaskelma 1–3/2026", "Osavuosikatsaus 31.3.2026", "1.1.–31.3.2026", "1000", "3 kk", "Taulukko 2", "Maaliskuu 2026",
  "Käyttötalouden toteutuminen tammikuu–maaliskuu", "Vastuualue", "Delårsrapport 1–3/2026", "Resultaträkning", "Income statement", "Budget and actual 2026", ...KINDS,
])("%j names no unit", (title) => expect(namesOtherUnit(title, "Vaalit")).toBe(false));

test("a unit's own name, however it is written, never names another", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", " 1–3/2026", ", tuloslaskelma"), (unit, addition) => {
    expect(namesOtherUnit(unit, unit)).toBe(false);
    expect(namesOtherUnit(unit.toUpperCase(), unit.toUpperCase())).toBe(false);
    expect(namesOtherUnit(`Vaalit${addition}`, "Vaalit")).toBe(false);
  }));
});
