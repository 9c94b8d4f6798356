import fc from "fast-check";
import { parseMoneyWords } from "./parseMoneyWords";

const THOUSANDS = [
  "1000 €", "1 000 €", "1.000 €", "1,000 €", "1\u00A0000\u00A0€", "1000 euroa", "1000 eur", "1000 e", "1000e", "1000-tal euro", "t€", "T€", "k€", "t. €", "TEUR", "keur",
  "tuhatta euroa", "tuhat euroa", "tuhansina euroina", "tuhansia euroja", "tuhansissa euroissa", "tuh. €", "tusen euro", "tusental euro", "EUR thousand", "thousand euros",
  "thousands of euros", "EUR 1,000", "€1000", "€'000", "euroa, tuhansina",
];
const MILLIONS = ["milj. €", "milj.€", "miljoonaa euroa", "miljoonina euroina", "M€", "Meur", "mn €", "miljoner euro", "EUR million", "millions of euros", "EUR m", "1 000 000 €"];
const EUROS = ["€", "EUR", "euroa", "euro", "euroina"];

test.each([
  ...THOUSANDS.map((text) => [text, "thousand-euro"] as const),
  ...MILLIONS.map((text) => [text, "million-euro"] as const),
  ...EUROS.map((text) => [text, "euro"] as const),
])("%j is %s, alone, in brackets and after a title", (text, unit) => {
  expect(parseMoneyWords(text)).toEqual({ unit, rest: "", isApart: true });
  expect(parseMoneyWords(`(${text})`)).toEqual({ unit, rest: "", isApart: true });
  expect(parseMoneyWords(`Vaalit, ${text}`)).toEqual({ unit, rest: "Vaalit", isApart: true });
  expect(parseMoneyWords(`Vaalit (${text})`)).toEqual({ unit, rest: "Vaalit", isApart: true });
  expect(parseMoneyWords(`Vaalit ${text}`)).toEqual({ unit, rest: "Vaalit", isApart: false });
});

test.each([
  ["Luvut ovat tuhansina euroina.", "thousand-euro", ""],
  ["Siffrorna anges i tusen euro", "thousand-euro", ""],
  ["All figures are in thousands of euros", "thousand-euro", ""],
  ["Vaalit, luvut 1000 €", "thousand-euro", "Vaalit"],
  ["Vaalit (1000 €, ulkoiset)", "thousand-euro", "Vaalit (ulkoiset)"],
  ["Vaalit (ulkoiset, 1000 €)", "thousand-euro", "Vaalit (ulkoiset)"],
  ["1000 € Selite", "thousand-euro", "Selite"],
  ["Palvelut (Vaalit) – t€", "thousand-euro", "Palvelut (Vaalit)"],
] as const)("%j is %s of %j", (text, unit, rest) => expect(parseMoneyWords(text)).toMatchObject({ unit, rest }));

test.each([
  "Vaalit", "Vaalit saivat 1000 euroa lisää", "Avustus 500 €", "Avustus 31 000 €", "Eurooppa-asiat", "Eurovaalit", "Matkailu", "Tekniikka", "1000", "",
])("%j names no unit", (text) => expect(parseMoneyWords(text)).toEqual({ unit: null, rest: text, isApart: false }));

test("whatever stands around it, a text without euros names no unit and is left as it is", () => {
  fc.assert(fc.property(fc.string().filter((text) => !/[€e]/i.test(text.normalize("NFKD"))), (text) => expect(parseMoneyWords(text).unit).toBeNull()));
});
