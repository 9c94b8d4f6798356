import { editDistance } from "./editDistance";
import { normaliseText } from "./normaliseText";
import { TITLE_WORDS } from "./titleWords";

// What may be left out at the end of a name without a full stop: "Digi- ja tietohallinto" for "Digi- ja tietohallintopalvelut".
const ENDINGS = /^(?:n|en)?(?:palvelut|palvelu|toimi|toimiala|toimen|asiat|osasto|lautakunta|lautakunnan|jaosto|tjanster|services|namnd|namnden|sektionen|vasen|vasendet|avdelning|avdelningen)$/;
/** An abbreviation has this many letters at least. */
const SHORTEST_STEM = 3;
/** A name shorter than this must be right to the letter. */
const SHORTEST_FORGIVEN = 10;
const YEARS_AND_MONTHS = /(?<!\d)(?:\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d)?|(?:1 ?\p{Pd} ?)?\d{1,2} ?\/ ?(?:19|20)\d\d|\d{1,2} ?\p{Pd} ?\d{1,2}|\d{1,2} ?(?:kk|mån|mo)(?!\p{L})|(?:19|20)\d\d)(?!\d)/giu;

/**
 * Whether a table's title names a unit, and another than the one wanted. A title that says only what the table is ("Tuloslaskelma 1–3/2026")
 * names none. The same unit may be abbreviated ("Hyvinv. edist. ltk", "HEL"), stand at the end of a path ("Konserni / Vaalit"),
 * have a code or an addition in brackets on one side, or be one letter off.
 */
export function namesOtherUnit(title: string, unit: string): boolean {
  const [named, wanted] = [parseName(title), parseName(unit)];
  if (named.words.length === 0 || normaliseText(title) === normaliseText(unit)) return false;
  if (named.inBrackets !== "" && wanted.inBrackets !== "" && named.inBrackets !== wanted.inBrackets) return true;
  return !isSameName(named, wanted) && !isSameName({ ...named, words: named.all }, { ...wanted, words: wanted.all });
}

/** Whether a line says only what a table is and of when, and no unit: "Osavuosikatsaus, tuloslaskelma · 1–3/2026". */
export function namesNoUnit(title: string): boolean {
  return parseName(title).words.length === 0;
}

interface NameWord {
  readonly text: string;
  /** Whether a full stop says that its end is left out. */
  readonly isCut: boolean;
}

interface UnitName {
  /** Without the words that say what a table is. */
  readonly words: readonly NameWord[];
  readonly all: readonly NameWord[];
  readonly numbers: string;
  readonly inBrackets: string;
}

function parseName(text: string): UnitName {
  const dateless = text.replace(YEARS_AND_MONTHS, " ");
  const brackets = [...dateless.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => normaliseText(match[1] ?? "")).join(" ");
  const segments = dateless.replace(/[([][^)\]]*[)\]]/g, " ").split(/[/>|:]| \p{Pd} /u).map(wordsOf);
  const last = segments.filter((words) => words.some(isOwnWord)).at(-1) ?? [];
  return { words: last.filter(isOwnWord), all: last.filter((word) => !isNumber(word)), numbers: last.filter(isNumber).map((word) => word.text).join(), inBrackets: brackets };
}

function wordsOf(text: string): readonly NameWord[] {
  // A full stop ends a word where no space follows it, and so does a dash longer than a hyphen.
  return text.replace(/\./g, ". ").replace(/[–—]/g, " ").split(/\s+/).flatMap((piece) =>
    normaliseText(piece).split(" ").filter((word) => word !== "").map((word) => ({ text: word.replace(/ltk$/, "lautakunta"), isCut: piece.endsWith(".") })));
}

function isNumber(word: NameWord): boolean {
  return /^\d+$/.test(word.text);
}

function isOwnWord(word: NameWord): boolean {
  return !isNumber(word) && !TITLE_WORDS.has(word.text);
}

function isSameName(named: UnitName, wanted: UnitName): boolean {
  // "Päiväkoti 1" is not "Päiväkoti 2", but a cost centre's number may stand on one side alone.
  if (named.numbers !== "" && wanted.numbers !== "" && named.numbers !== wanted.numbers) return false;
  const [one, other] = [named, wanted].map((name) => name.words.map((word) => word.text).join("")) as [string, string];
  if (one === other || isInitials(named.words, wanted.words) || isInitials(wanted.words, named.words)) return true;
  const isShorter = (short: readonly NameWord[], long: readonly NameWord[]): boolean => short.every((word, index) => isShortFor(word, long[index]));
  if (named.words.length === wanted.words.length && (isShorter(named.words, wanted.words) || isShorter(wanted.words, named.words))) return true;
  return Math.min(one.length, other.length) >= SHORTEST_FORGIVEN && editDistance(one, other, 1) <= 1;
}

function isShortFor(short: NameWord, long: NameWord | undefined): boolean {
  if (long === undefined || short.text === long.text) return long !== undefined;
  return short.text.length >= SHORTEST_STEM && long.text.startsWith(short.text) && (short.isCut || ENDINGS.test(long.text.slice(short.text.length)));
}

/** Whether a lone word is made of the first letters of several. */
function isInitials(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  return short.length === 1 && long.length > 1 && short[0]?.text === long.map((word) => word.text.charAt(0)).join("");
}
