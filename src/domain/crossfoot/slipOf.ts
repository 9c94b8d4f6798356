/** How a figure came to be written wrong. */
export type Slip = "sign" | "thousandfold" | "swapped-digits" | "wrong-digit" | "lost-digit" | "added-digit";

/**
 * What slip of the hand makes `found` of `meant`, both in the unit that they are printed in; null where none does.
 * (-31_569, -31_596) → "swapped-digits"
 */
export function slipOf(found: number, meant: number): Slip | null {
  if (found === meant || found === 0 || meant === 0) return null;
  if (found === -meant) return "sign";
  if (found === meant * 1_000 || meant === found * 1_000) return "thousandfold";
  if (Math.sign(found) !== Math.sign(meant)) return null;
  const [written, right] = [String(Math.abs(found)), String(Math.abs(meant))];
  if (written.length === right.length) return alike(written, right);
  if (written.length + 1 === right.length && isWithout(right, written)) return "lost-digit";
  return right.length + 1 === written.length && isWithout(written, right) ? "added-digit" : null;
}

function alike(written: string, right: string): Slip | null {
  const places = [...written].flatMap((digit, place) => (digit === right[place] ? [] : [place]));
  const [first, second] = places;
  if (first === undefined || places.length > 2) return null;
  if (second === undefined) return "wrong-digit";
  return second === first + 1 && written[first] === right[second] && written[second] === right[first] ? "swapped-digits" : null;
}

/** Whether the shorter text is the longer one without one of its letters. */
function isWithout(longer: string, shorter: string): boolean {
  return [...longer].some((_, place) => longer.slice(0, place) + longer.slice(place + 1) === shorter);
}
