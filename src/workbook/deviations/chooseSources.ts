/** Which sources the lines of a list take. */
export interface ChosenSources {
  /** The number of each line's source, counted from 1. */
  readonly numbers: readonly number[];
  /** The lines whose sources do not stand yet, by their place among the lines. */
  readonly added: readonly number[];
  /** The place of the first of those, counted from 0; the others follow it. */
  readonly first: number;
}

/**
 * The sources of lines, by what identifies them: those that stand are taken where they stand, the others come after all that stand. What stands and
 * is not wanted stays and tells nothing. (["b", "c"], ["a", "b"]) → numbers 2 and 3, the second line's source added at place 2
 */
export function chooseSources(wanted: readonly string[], standing: readonly string[]): ChosenSources {
  const first = standing.reduce((last, made, place) => (made === "" ? last : place + 1), 0);
  const places = new Map(standing.map((made, place) => [made, place]));
  places.delete("");
  const added: number[] = [];
  const numbers = wanted.map((made, line) => {
    const known = places.get(made);
    if (known !== undefined) return known + 1;
    added.push(line);
    return first + added.length;
  });
  return { numbers, added, first };
}
