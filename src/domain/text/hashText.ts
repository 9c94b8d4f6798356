const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + 435: a shift by 40 bits, and a factor that keeps 32 bits exact in a number. */
const FACTOR = 435;
const WORD = 2 ** 32;

/** The FNV-1a hash of a text's UTF-8 bytes, in 16 hexadecimal digits. Tells texts apart that differ by accident; it is no seal. "a" → "af63dc4c8601ec8c" */
export function hashText(text: string): string {
  let { high, low } = OFFSET;
  for (const letter of text) {
    for (const byte of bytesOf(letter.codePointAt(0) ?? 0)) {
      const mixed = (low ^ byte) >>> 0;
      const product = mixed * FACTOR;
      high = (high * FACTOR + Math.floor(product / WORD) + mixed * 256) % WORD;
      low = product % WORD;
    }
  }
  return [high, low].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The UTF-8 bytes of a code point; half a letter is written as if it were one. */
function bytesOf(point: number): readonly number[] {
  if (point < 0x80) return [point];
  const rest = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), rest(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), rest(6), rest(0)];
  return [0xf0 | (point >> 18), rest(12), rest(6), rest(0)];
}
