import type { Colour } from "../../../workbook/plan/CellStyle";

/** A colour as Univer writes it, in whichever way; null where it is none. "rgb(27, 58, 107)" → "#1B3A6B" */
export function parseColour(text: string | null | undefined | void): Colour | null {
  if (!text) return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return `#${text.slice(1).toUpperCase()}`;
  if (/^#[0-9a-f]{3}$/i.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join("").toUpperCase()}`;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!parts) return null;
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
