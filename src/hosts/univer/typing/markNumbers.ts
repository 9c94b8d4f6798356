import { isShownAs } from "./isShownAs";

/** Stands before a number that the program it was copied from told exactly. */
const MARK = "\u2063";

// Univer reads what stands under such a format in English separators, and the text is lost.
const FORMAT = /mso-number-format\s*:/gi;
const EXACT = /\s(?:x:num|sdval|data-sheets-value)\s*=/i;

/** The copied HTML with the exact number in each cell that tells one and shows it: Excel by x:num, LibreOffice by sdval, Google by data-sheets-value. */
export function markNumbers(html: string): string {
  const unformatted = html.replace(FORMAT, "x-number-format:");
  if (!EXACT.test(unformatted)) return unformatted;
  const page = new DOMParser().parseFromString(unformatted, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const value = readExact(cell);
    if (value !== null && isShownAs(value, cell.textContent)) cell.textContent = `${MARK}${value}`;
  }
  return page.documentElement.outerHTML;
}

/** The number behind the mark, or null where there is none. */
export function parseMarked(text: string): number | null {
  return text.startsWith(MARK) ? Number(text.slice(MARK.length)) : null;
}

function readExact(cell: Element): number | null {
  const told = cell.getAttribute("x:num") ?? cell.getAttribute("sdval") ?? /"3":(-?[\d.]+(?:[eE][-+]?\d+)?)/.exec(cell.getAttribute("data-sheets-value") ?? "")?.[1] ?? "";
  return told.trim() === "" || !Number.isFinite(Number(told)) ? null : Number(told);
}
