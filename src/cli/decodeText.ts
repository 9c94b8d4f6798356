// 0x80 to 0x9F of Windows-1252; five have no letter. Node 20 decodes these bytes as Latin-1, which has no euro sign.
const WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
/** Controls that no text file holds; line ends, tabs and page breaks are not among them. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** The text in a file's bytes: UTF-16 where its mark says so, else UTF-8, else Windows-1252; null where it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text === null || BINARY.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return decodeStrictly(bytes, "utf-16le");
  if (mark === 0xfeff) return decodeStrictly(bytes, "utf-16be");
  return decodeStrictly(bytes, "utf-8") ?? decodeWindows(bytes);
}

/** Without the byte order mark; null where the bytes are not of that encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte))).join("");
}
