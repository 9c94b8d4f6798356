import { plainSpaces } from "../domain/money/parseNumeral";

/** How a piece stands to the one before it: surely another figure, surely the same one, or either. */
export type Gap = "apart" | "together" | "either";

/** A piece of a run of figures: a group of digits with the signs that are fixed to it. "-20" "889" "482" "23,82" */
export interface FigurePiece {
  readonly text: string;
  readonly gap: Gap;
  /** Whether it can only begin a figure: it has a sign, or not exactly three digits before its decimals. */
  readonly begins: boolean;
  /** Whether a group may follow it: up to three whole digits that begin a figure, or three that carry one on. */
  readonly open: boolean;
}

const PIECE = /^[(]?[-+]?\d[\d.,]*-?[)]?%?€?$/;
const MARK = /^(%|€|eur)$/i;
const MINUS = /^[-+]$/;

/** A line parted into its label and the run of figures that ends it; a line without figures is all label. */
export interface FigureLine {
  readonly label: string;
  readonly pieces: readonly FigurePiece[];
}

/** Parts a line of running text. "Aineet - 762 216 19,46" → "Aineet", ["-762", "216", "19,46"] */
export function parseFigureLine(line: string): FigureLine {
  const dashed = line.replace(/\p{Pd}|\u2212/gu, "-").trim();
  // With plain spaces between columns, no-break spaces stand within figures; where all are alike they tell nothing.
  const tells = /\d \S/.test(dashed) && /\d[\u00A0\u202F\u2009]\d/.test(dashed);
  const words = [...dashed.matchAll(/(\s*)([^\s]+)/g)].map((match) => ({ space: match[1] ?? "", text: match[2] ?? "" }));
  let start = words.length;
  while (start > 0 && isFigurePart(words[start - 1]?.text ?? "")) start -= 1;
  // A lone percent sign or currency cannot begin a run.
  while (start < words.length && MARK.test(words[start]?.text ?? "")) start += 1;
  const run = words.slice(start);
  if (!run.some((word) => /\d/.test(word.text))) return { label: plainSpaces(stripDashes(words)), pieces: [] };
  return { label: plainSpaces(words.slice(0, start).map((word) => word.text).join(" ")), pieces: joinSigns(run, tells) };
}

function isFigurePart(text: string): boolean {
  return PIECE.test(text) || MARK.test(text) || MINUS.test(text);
}

// A heading's empty cells may be printed as dashes.
function stripDashes(words: readonly { readonly text: string }[]): string {
  return words.map((word) => word.text).join(" ").replace(/( -)+$/, "");
}

/** Fixes detached signs to the piece they belong to. A minus before nothing, or before another sign, is an empty cell. */
function joinSigns(words: readonly { readonly space: string; readonly text: string }[], tells: boolean): readonly FigurePiece[] {
  const pieces: FigurePiece[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { space, text } = words[index] ?? { space: "", text: "" };
    const next = words[index + 1]?.text ?? "";
    const last = pieces.at(-1);
    if (MARK.test(text) && last !== undefined) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${text}`, open: false };
    } else if (MINUS.test(text) && /^\d/.test(next)) {
      pieces.push(pieceOf(text + next, gapOf(space, tells)));
      index += 1;
    } else {
      pieces.push(pieceOf(text, gapOf(space, tells)));
    }
  }
  return pieces;
}

function gapOf(space: string, tells: boolean): Gap {
  if (/ {2,}|\t/.test(space)) return "apart";
  return tells && /^[\u00A0\u202F\u2009]$/.test(space) ? "together" : "either";
}

function pieceOf(text: string, gap: Gap): FigurePiece {
  return { text, gap, begins: !/^\d{3}([.,]\d{1,2})?[-)]?%?€?$/.test(text), open: /^[(]?[-+]?([1-9]\d{0,2}|\d{3})$/.test(text) };
}
