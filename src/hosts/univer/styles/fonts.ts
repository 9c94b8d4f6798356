// What stands in for a font that the computer lacks; a canvas would take one with serifs.
const INSTEAD = ", Carlito, Arial, sans-serif";

/** The font as Univer draws it. "Calibri" → "Calibri, Carlito, Arial, sans-serif" */
export function toFontFamily(name: string): string {
  return `${name}${INSTEAD}`;
}

/** The font's own name, from what `toFontFamily` made; another family stays as it is. */
export function readFontFamily(family: string): string {
  return family.endsWith(INSTEAD) ? family.slice(0, -INSTEAD.length) : family;
}
