import fc from "fast-check";
import { formatFixed } from "../../src/domain/money/formatFixed";
import { formatPrinted } from "../../src/domain/money/formatPrinted";
import { parsePrintedNumber } from "../../src/recognition/untidy/parsePrintedNumber";
import type { DecimalMark, ReadNumber } from "../../src/recognition/untidy/PrintedNumber";

const MINUSES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
const SPACES = " \t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
const INVISIBLE = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
const UNITS = ["€", "e", "eur", "euro", "euroa", "%", "prosenttia", "procent", "t€", "k€", "milj. €", "milj.", "m€"];

/** What a written number is, spelt out letter by letter and without the reader's own patterns: a sign or brackets once, a unit once, whole groups of thousands, one decimal mark. */
function isWritten(text: string): boolean {
  const plain = [...text].filter((letter) => !INVISIBLE.includes(letter)).map((letter) => (SPACES.includes(letter) ? " " : MINUSES.includes(letter) ? "-" : letter)).join("").toLowerCase();
  // A line break is one space, whatever stands around it.
  let rest = plain.split(/[\r\n\v\f]+/).map((line) => line.trim()).filter((line) => line !== "").join(" ");
  let signs = 0;
  if (rest.startsWith("=")) [rest, signs] = [rest.slice(1).trim(), signs + 1];
  const takeUnit = (): void => {
    for (const unit of [...UNITS].sort((a, b) => b.length - a.length)) {
      if (rest.endsWith(unit)) return void (rest = rest.slice(0, -unit.length).trim());
      if (rest.startsWith(unit)) return void (rest = rest.slice(unit.length).trim());
    }
  };
  const takeSign = (): void => {
    if (rest.startsWith("-") || rest.startsWith("+")) [rest, signs] = [rest.slice(1).trim(), signs + 1];
    if (rest.endsWith("-")) [rest, signs] = [rest.slice(0, -1).trim(), signs + 1];
    if (rest.startsWith("(") && rest.endsWith(")")) [rest, signs] = [rest.slice(1, -1).trim(), signs + 1];
  };
  takeSign();
  takeUnit();
  takeSign();
  if (signs === 0) takeUnit();
  return signs <= 1 && isUnsigned(rest);
}

function isUnsigned(text: string): boolean {
  const marks = [...text].filter((letter) => letter === "," || letter === ".");
  const isDigits = (part: string): boolean => part !== "" && [...part].every((letter) => letter >= "0" && letter <= "9");
  const isGrouped = (part: string, mark: string): boolean => {
    const groups = part.split(mark);
    return groups.every((group, at) => isDigits(group) && (at === 0 ? group.length <= 3 : group.length === 3)) && groups[0]?.[0] !== "0";
  };
  const isWhole = (part: string, marksLeft: readonly string[]): boolean =>
    (isDigits(part) && (part === "0" || part[0] !== "0")) || [" ", "'", "’", "´", "`", ...marksLeft].some((mark) => isGrouped(part, mark)) || isGrouped(part.replaceAll("'", " ").replaceAll("’", " ").replaceAll("´", " ").replaceAll("`", " "), " ");
  if (isWhole(text, [",", "."])) return true;
  const last = marks.at(-1);
  if (last === undefined) return false;
  const [head, tail] = [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)];
  return isDigits(tail) && isWhole(head, last === "," ? ["."] : [","]);
}

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, "");
const letters = fc.constantFrom(...[..."0123456789"], ...[..."0123456789"], " ", " ", ",", ".", "-", "\u2212", "–", "(", ")", "=", "+", "%", "€", "'", "\u00A0", "\u202F", "O", "l", "I", "S", "/", "e", "E", "x", "@", "*", "\n", "\u00AD", "٣", "½");
const marks = fc.constantFrom<DecimalMark | null>(",", ".", null);
const amounts = fc.tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.constantFrom(0, 1, 2)).map(([units, decimals]) => ({ number: units / 10 ** decimals, decimals }));

test("whatever is read as a number is a written number, with every digit of it in its place", () => {
  const near = fc.tuple(amounts, fc.nat(), letters, fc.constantFrom("change", "add", "drop")).map(([{ number, decimals }, place, letter, change]) => {
    const text = formatPrinted(number, { decimals, isGrouped: true });
    const at = place % (text.length + 1);
    return text.slice(0, at) + (change === "drop" ? "" : letter) + text.slice(change === "add" ? at : at + 1);
  });
  const texts = fc.oneof(fc.array(letters, { maxLength: 14 }).map((some) => some.join("")), near, fc.string({ unit: "grapheme", maxLength: 12 }));
  let read = 0;
  fc.assert(fc.property(texts, marks, (text, mark) => {
    const number = parsePrintedNumber(text, mark);
    if (number.kind !== "number") return;
    read += 1;
    expect([text, isWritten(text)]).toEqual([text, true]);
    expect(number.whole + number.fraction).toBe(digitsOf(text));
    expect(number.negative).toBe([...text].some((letter) => MINUSES.includes(letter) || letter === "=" || letter === "("));
  }), { numRuns: 20_000 });
  // The law speaks of something: many of the texts are numbers, and many are not.
  expect(read).toBeGreaterThan(1_000);
  expect(read).toBeLessThan(15_000);
});

const valueOf = ({ negative, whole, fraction }: ReadNumber): number => Number(`${negative ? "-" : ""}${whole}.${fraction || "0"}`);

test("every figure that reports print is read back", () => {
  fc.assert(fc.property(amounts, fc.boolean(), ({ number, decimals }, isGrouped) => {
    const read = parsePrintedNumber(formatPrinted(number, { decimals, isGrouped }));
    expect(read.kind === "number" && valueOf(read)).toBe(number === 0 ? 0 : number);
  }), { numRuns: 2_000 });
});

test.each([["fi", ","], ["sv", ","], ["en", "."]] as const)("every figure that a sheet writes in %s is read back with its decimal mark", (language, mark) => {
  fc.assert(fc.property(amounts, ({ number, decimals }) => {
    const read = parsePrintedNumber(formatFixed(number, decimals, language), mark);
    expect(read.kind === "number" && valueOf(read)).toBe(number === 0 ? 0 : number);
  }), { numRuns: 2_000 });
});

test("a letter in place of a digit never gives a figure", () => {
  fc.assert(fc.property(amounts, fc.nat(), fc.constantFrom(..."OoQlIi|SsBZz"), marks, ({ number, decimals }, place, letter, mark) => {
    const text = formatPrinted(number, { decimals, isGrouped: true });
    const digits = [...text].flatMap((one, at) => (/\d/.test(one) ? [at] : []));
    const at = digits[place % digits.length] ?? 0;
    expect(parsePrintedNumber(text.slice(0, at) + letter + text.slice(at + 1), mark).kind).not.toBe("number");
  }), { numRuns: 5_000 });
});
