import { parsePrintedNumber } from "./parsePrintedNumber";
import type { DecimalMark, PrintedNumber } from "./PrintedNumber";

/** The number as digits with a point, and what the cell says that it is; else what stands there instead. */
function print(read: PrintedNumber): string {
  if (read.kind !== "number") return read.kind;
  const says = read.says === null ? "" : ` ${read.says}`;
  return `${read.negative ? "-" : ""}${read.whole}${read.fraction === "" ? "" : `.${read.fraction}`}${says}`;
}

const FORMS: readonly (readonly [mark: DecimalMark | null, forms: readonly (readonly [text: string, read: string])[]])[] = [
  [null, [
    // Whole numbers, plain and grouped by every space.
    ["0", "0"], ["7", "7"], ["42", "42"], ["850", "850"], ["1234", "1234"], ["29922850", "29922850"], ["1 234", "1234"], ["12 345", "12345"], ["123 456", "123456"],
    ["1 234 567", "1234567"], ["1\u00A0234", "1234"], ["1\u202F234\u202F567", "1234567"], ["1\u2009234", "1234"], ["1\u2007234", "1234"], ["1\u2002234", "1234"], ["1\u3000234", "1234"],
    ["1'234", "1234"], ["1'234'567", "1234567"], ["1’234’567", "1234567"], ["1´234", "1234"], ["1`234", "1234"], ["1'234'567,89", "1234567.89"], ["691 408 267 207", "691408267207"],
    [" 1 234 ", "1234"], ["\t850", "850"], ["\u200B850", "850"], ["\uFEFF1 234", "1234"], ["999 999 999 999 999", "999999999999999"],
    // Every dash that stands for a minus, before and after.
    ["-5", "-5"], ["- 5", "-5"], ["-  818", "-818"], ["- 762 216", "-762216"], ["-95 678", "-95678"], ["-\u00A0762\u00A0216", "-762216"], ["\u22125", "-5"], ["\u2212 762 216", "-762216"], ["\u20105", "-5"],
    ["\u20115", "-5"], ["\u20125", "-5"], ["–5", "-5"], ["– 1 234", "-1234"], ["—5", "-5"], ["\u20155", "-5"], ["\uFE635", "-5"], ["\uFF0D5", "-5"], ["5-", "-5"], ["1 234-", "-1234"], ["1 234 -", "-1234"],
    ["1 234–", "-1234"], ["1 234,50−", "-1234.50"], ["-31791870", "-31791870"], ["-0", "-0"], ["+5", "5"], ["+ 1 234", "1234"], ["(5)", "-5"], ["(1 234)", "-1234"], ["( 1 234 )", "-1234"], ["(1 234,50)", "-1234.50"],
    ["(-5)", "damaged"], ["(95 678,50 €)", "-95678.50 euro"], ["(95 678,50) €", "-95678.50 euro"], ["-5 €", "-5 euro"], ["5 €-", "-5 euro"], ["€ -5", "-5 euro"], ["-€5", "-5 euro"],
    // An equals sign that was a minus.
    ["=29 922 850", "-29922850"], ["= 29 922 850", "-29922850"], ["=29922850", "-29922850"], ["=5", "-5"], ["=1 234,50", "-1234.50"], ["=12,5 %", "-12.5 percent"],
    // Decimals that leave no doubt.
    ["0,5", "0.5"], ["0.5", "0.5"], ["1,5", "1.5"], ["1.5", "1.5"], ["12,50", "12.50"], ["12.50", "12.50"], ["1 234,5", "1234.5"], ["1 234,56", "1234.56"], ["1 234.56", "1234.56"], ["0,123", "0.123"], ["0,1234", "0.1234"],
    ["23,8171", "23.8171"], ["1.234,56", "1234.56"], ["1,234.56", "1234.56"], ["1.234.567", "1234567"], ["1,234,567", "1234567"], ["1.234.567,89", "1234567.89"], ["1,234,567.89", "1234567.89"], ["1234,5", "1234.5"],
    ["100.000,00", "100000.00"], ["42368,7", "42368.7"], ["59997,33", "59997.33"], ["-1 234,56", "-1234.56"], ["- 762 216,04", "-762216.04"], ["000", "damaged"],
    // One separator before three digits.
    ["57.880", "ambiguous"], ["1,234", "ambiguous"], ["1.000", "ambiguous"], ["-57.880", "ambiguous"], ["(1,234)", "ambiguous"], ["100.000 e", "ambiguous"], ["12,345 %", "ambiguous"], ["1.234-", "ambiguous"], ["1,234 milj. €", "ambiguous"],
    // Percentages and units in the cell.
    ["23,82 %", "23.82 percent"], ["23,82%", "23.82 percent"], ["100 %", "100 percent"], ["-5 %", "-5 percent"], ["- 5,0 %", "-5.0 percent"], ["126,8 %", "126.8 percent"], ["5 prosenttia", "5 percent"], ["5 procent", "5 percent"], ["0,00 %", "0.00 percent"],
    ["5 €", "5 euro"], ["5€", "5 euro"], ["€5", "5 euro"], ["€ 5", "5 euro"], ["5 e", "5 euro"], ["5 eur", "5 euro"], ["5 EUR", "5 euro"], ["EUR 5", "5 euro"], ["5 euroa", "5 euro"], ["1 320 392 €", "1320392 euro"], ["446 188 €", "446188 euro"], ["1 000 €", "1000 euro"],
    ["12,3 milj. €", "12.3 million-euro"], ["12,3 milj.€", "12.3 million-euro"], ["12,3 milj. euroa", "12.3 million-euro"], ["12 miljoonaa euroa", "12 million-euro"], ["12,3 M€", "12.3 million-euro"], ["-1,5 milj. €", "-1.5 million-euro"], ["3 mn €", "3 million-euro"],
    ["850 t€", "850 thousand-euro"], ["850 k€", "850 thousand-euro"], ["850 tuhatta euroa", "850 thousand-euro"], ["850 tuh. €", "850 thousand-euro"], ["850 tusen euro", "850 thousand-euro"], ["-850 t€", "-850 thousand-euro"], ["(850 t€)", "-850 thousand-euro"], ["(850) t€", "-850 thousand-euro"],
    // Broken over two lines within a cell.
    ["-38 974\n500", "-38974500"], ["1\n234", "1234"], ["1 234\r\n567", "1234567"], ["- 762\n216", "-762216"], ["12\n345,50", "12345.50"], ["12\n345 €", "12345 euro"], ["850\n", "850"], ["100\n20", "several"], ["100\n-200", "several"], ["1,5\n200", "several"], ["1234\n567", "several"],
    // Nothing.
    ["", "blank"], [" ", "blank"], ["\u00A0", "blank"], ["-", "blank"], ["–", "blank"], ["—", "blank"], ["−", "blank"], ["--", "blank"], ["..", "blank"], ["...", "blank"], ["…", "blank"],
    // More than one figure.
    ["70,4 / 83,4 %", "several"], ["53 % esiopetus, 66 % perusopetus", "several"], ["100/200", "several"], ["5; 6", "several"], ["12 (14)", "several"], ["5 ja 6", "several"], ["12-14", "several"], ["12 % – 14 %", "several"], ["50 tai 60", "several"],
    // Letters for digits, and digits gone astray.
    ["1O 234", "damaged"], ["l2 345", "damaged"], ["12 34S", "damaged"], ["I23", "damaged"], ["2B 000", "damaged"], ["1 Z34", "damaged"], ["|23", "damaged"], ["-9O 500", "damaged"], ["-3 1569 257", "damaged"], ["1 23", "damaged"], ["12 34", "damaged"], ["1 2345", "damaged"],
    ["1  234", "damaged"], ["1 234 56", "damaged"], ["1.23.4", "damaged"], ["1,2,3", "damaged"], ["1.2345.678", "damaged"], ["1,234.567", "damaged"], ["--5", "damaged"], ["-5-", "damaged"], ["+-5", "damaged"], ["(5", "damaged"], ["5)", "damaged"], ["((5))", "damaged"], ["=-5", "damaged"], ["==5", "damaged"],
    ["5 %%", "damaged"], ["€5€", "damaged"], ["5.", "damaged"], [",5", "damaged"], [".5", "damaged"], ["1 234 *", "damaged"], ["007", "damaged"], ["0 123", "damaged"], ["1'23", "damaged"], ["1234'567", "damaged"], ["1 000 000 000 000 000", "damaged"], ["1234567890123456", "damaged"], ["\u00AD5", "damaged"],
    // Formulas and addresses of pasted text.
    ["=1+1", "damaged"], ["=SUM(A1:A3)", "several"], ["=A1", "words"], ["+A1", "words"], ["-A1", "words"], ["@A1", "words"], ["@5", "damaged"], ["=cmd", "words"], ["=5*3", "damaged"], ["=5;3", "several"],
    // Days, months, years.
    ["31.3.", "date"], ["31.3.2026", "date"], ["1.1.-31.3.2026", "date"], ["1.1.–31.3.2026", "date"], ["2026-03-31", "date"], ["3/2026", "date"], ["1-3/2026", "date"], ["1–3", "date"], ["1-12", "date"], ["2024–2026", "date"], ["2021-22", "date"], ["2026", "2026"],
    // Words.
    ["ei tietoa", "words"], ["vähintään 20 %", "words"], ["n. 20", "words"], ["20,3 € / as", "words"], ["12 kpl", "words"], ["Toteutuu", "words"], ["5e3", "several"], ["1e5", "several"], ["0x1F", "several"], ["Infinity", "words"], ["NaN", "words"], ["½", "words"], ["٣", "words"], ["１２", "words"], ["x", "words"], ["#REF!", "words"], ["##### ", "words"],
  ]],
  [",", [
    ["57.880", "57880"], ["1,234", "1.234"], ["-57.880", "-57880"], ["(1.234)", "-1234"], ["100.000 e", "100000 euro"], ["1.000", "1000"], ["12,345 %", "12.345 percent"], ["1,234 milj. €", "1.234 million-euro"], ["1.234 t€", "1234 thousand-euro"], ["1.234.567,89", "1234567.89"], ["1,234.5", "1234.5"], ["=1.234", "-1234"],
  ]],
  [".", [
    ["57.880", "57.880"], ["1,234", "1234"], ["-1,234", "-1234"], ["1,234,567.89", "1234567.89"], ["1.000", "1.000"], ["€1,234", "1234 euro"], ["(1,234)", "-1234"], ["12.345 %", "12.345 percent"], ["1.234,5", "1234.5"],
  ]],
];

describe.each(FORMS)("with the decimal mark %j", (mark, forms) => {
  test.each(forms)("%j is %s", (text, read) => expect(print(parsePrintedNumber(text, mark))).toBe(read));
});

test("more than two hundred written forms are told apart, none of them twice", () => {
  const texts = FORMS.flatMap(([mark, forms]) => forms.map(([text]) => `${mark ?? ""} ${text}`));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(200);
});

test.each([
  ["=29 922 850", ["equals-sign"]],
  ["1'234", ["apostrophes"]],
  ["-38 974\n500", ["broken-lines"]],
  ["=1'234", ["equals-sign", "apostrophes"]],
  ["- 762 216", []],
] as const)("%j: what was mended is told", (text, mends) => expect(parsePrintedNumber(text)).toMatchObject({ kind: "number", mends }));
