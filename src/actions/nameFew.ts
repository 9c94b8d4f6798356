const NAMED = 3;

/** The first of some names, in a row, for a sentence that tells their number too. */
export function nameFew(names: readonly string[]): string {
  const few = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${few} …` : few;
}
