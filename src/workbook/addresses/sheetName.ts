import type { Problem } from "../../domain/findings/Finding";
import { cutText } from "../../domain/text/cutText";
import { nameCharacter, UNWRITABLE } from "../../domain/text/unwritable";

/** Excel's limit. */
export const SHEET_NAME_LENGTH = 31;
/** What a name may spend on what the sheet holds. */
const HOLDS_LENGTH = 16;
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

/**
 * A sheet's name after a unit: forbidden characters gone, shortened at a word, made unique. What it holds of the unit may be told
 * besides, of which enough stays. "Hyvinvoinnin edistämisen lautakunta" → "Hyvinvoinnin edistämisen", with "Riskit" → "Hyvinvoinnin – Riskit"
 */
export function deriveSheetName(unit: string, taken: readonly string[], holds = ""): string {
  const clean = cleanName(unit) || "Toteuma";
  const told = holds === "" ? "" : ` – ${shorten(cleanName(holds), HOLDS_LENGTH)}`;
  for (let number = 1; ; number += 1) {
    const ending = `${told}${number === 1 ? "" : ` (${number})`}`;
    const name = `${shorten(clean, SHEET_NAME_LENGTH - ending.length)}${ending}`;
    if (checkSheetName(name, taken) === null) return name;
  }
}

function cleanName(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, "g"), " ").replace(new RegExp(UNWRITABLE, "gu"), " ").replace(/\s+/g, " ").replace(/^[\s']+|[\s']+$/g, "");
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const word = text.slice(0, length + 1).lastIndexOf(" ");
  // A first word longer than the limit is cut in the middle; an apostrophe may not end the name.
  return (word > length / 3 ? text.slice(0, word) : cutText(text, length)).replace(/[\s,'–-]+$/, "");
}
