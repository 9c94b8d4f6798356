/** A stream of numbers that one seed always gives alike, so that a failing table can be made again. */
export interface Random {
  /** A whole number from `least` to `most`, both among them. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (of: number) => boolean;
  readonly pick: <One>(some: readonly One[]) => One;
}

/** Mulberry32: small, and even enough for figures. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (of) => next() < of,
    pick: (some) => {
      const one = some[whole(0, some.length - 1)];
      if (one === undefined) throw new Error("There is nothing to pick from");
      return one;
    },
  };
}
