import { cutText } from "./cutText";
import { UNWRITABLE } from "./unwritable";

/** Of a path some systems take no more than 255 characters, folders and all. */
const LENGTH = 80;
const FORBIDDEN = /[<>:"/\\|?*]/g;
// Windows keeps these for devices, whatever comes after a period; the small digits count too.
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;
const NAMELESS = "Toteuma";

/**
 * A file's name after a unit, without its ending, that Windows, macOS and Linux take: forbidden characters are dashes, a name of a device gets a
 * line before it, and one that is taken (whatever its case) a number after it. "Tulot/menot" → "Tulot-menot", "con" → "_con", "Vaalit" → "Vaalit (2)"
 */
export function deriveFileName(name: string, taken: readonly string[] = []): string {
  const clean = name.normalize("NFC").replace(FORBIDDEN, "-").replace(new RegExp(UNWRITABLE, "gu"), " ").replace(/\s+/g, " ");
  const safe = trimEdges(clean).replace(RESERVED, "_$&");
  const isTaken = (wish: string): boolean => taken.some((one) => one.toLowerCase() === wish.toLowerCase());
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const wish = `${trimEdges(cutText(safe, LENGTH - ending.length)) || NAMELESS}${ending}`;
    if (!isTaken(wish)) return wish;
  }
}

/** No period or space at the end, which Windows drops in silence; none at the beginning, where a period hides the file. */
function trimEdges(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, "");
}
