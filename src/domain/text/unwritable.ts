/** What no text of one line may hold: control characters, and what XML, and so a file, cannot carry. A halved letter is one of the latter. */
export const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** A character that cannot be seen, by its number: "U+0001". */
export function nameCharacter(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
