import type { Problem } from "../../domain/findings/Finding";
import { cutText } from "../../domain/text/cutText";
import { nameCharacter, UNWRITABLE } from "../../domain/text/unwritable";

/** Excel's limit. */
export const SHEET_NAME_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;
// Excel keeps this name for the log of shared workbooks, in every language of ours too.
const RESERVED = ["history", "historia", "historik"];

/** What is wrong with a sheet's name that a person typed, or null. Names are taken without regard to case. */
export function checkSheetName(name: string, taken: readonly string[]): Problem | null {
  if (name.trim() === "") return { code: "sheet-name-empty" };
  if (name.length > SHEET_NAME_LENGTH) return { code: "sheet-name-too-long", name, length: name.length };
  const forbidden = FORBIDDEN.exec(name);
  if (forbidden) return { code: "sheet-name-forbidden-character", name, character: forbidden[0] };
  const unwritable = UNWRITABLE.exec(name);
  if (unwritable) return { code: "sheet-name-forbidden-character", name, character: nameCharacter(unwritable[0]) };
  if (name.startsWith("'") || name.endsWith("'")) return { code: "sheet-name-edge-apostrophe", name };
  if (RESERVED.includes(name.toLowerCase())) return { code: "sheet-name-reserved", name };
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) return { code: "sheet-name-taken", name };
  return null;
}

/** What a sheet is besides its unit's: "riskit". Its name says so where the unit's alone is taken, or from the start. */
export interface SheetWord {
  readonly text: string;
  readonly isAlways: boolean;
}

/**
 * A sheet's name after a unit: forbidden characters gone, shortened at a word, made unique by what the sheet is, and by a
 * number after that. "Hyvinvoinnin edistämisen lautakunta" → "Hyvinvoinnin edistämisen", then "Hyvinvoinnin edistämisen riskit"
 */
export function deriveSheetName(unit: string, taken: readonly string[], word: SheetWord | null = null): string {
  const clean = unit.replace(new RegExp(FORBIDDEN, "g"), " ").replace(new RegExp(UNWRITABLE, "gu"), " ").replace(/\s+/g, " ").replace(/^[\s']+|[\s']+$/g, "") || "Toteuma";
  const endings = word === null ? [""] : [...(word.isAlways ? [] : [""]), ` ${word.text}`];
  for (let number = 1; ; number += 1) {
    const last = endings.at(-1) ?? "";
    for (const ending of number === 1 ? endings : [`${last} (${number})`]) {
      const name = `${shorten(clean, SHEET_NAME_LENGTH - ending.length, last !== "" && ending.startsWith(last))}${ending}`;
      if (checkSheetName(name, taken) === null) return name;
    }
  }
}

function shorten(text: string, length: number, isFollowed: boolean): string {
  if (text.length <= length) return text;
  const word = text.slice(0, length + 1).lastIndexOf(" ");
  // A first word longer than the limit is cut in the middle, with a period where a word follows; an apostrophe may not end the name.
  const cut = word > length / 3 ? text.slice(0, word) : isFollowed ? `${cutText(text, length - 1)}.` : cutText(text, length);
  return cut.replace(/[\s,'–-]+$/, "");
}
