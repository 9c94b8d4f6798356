const LETTERS = new Intl.Segmenter("fi", { granularity: "grapheme" });

/**
 * The beginning of a text that takes at most so many UTF-16 units, which is what Excel counts. Nothing that a reader sees as one letter is
 * split: no surrogate pair, no letter and its accents, no joined emoji. Where the very first letter is too long, its first code points that fit.
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const letters = takeWhileFits([...LETTERS.segment(text)].map((one) => one.segment), length);
  return letters === "" ? takeWhileFits([...text], length) : letters;
}

function takeWhileFits(pieces: readonly string[], length: number): string {
  let taken = "";
  for (const piece of pieces) {
    if (taken.length + piece.length > length) break;
    taken += piece;
  }
  return taken;
}
