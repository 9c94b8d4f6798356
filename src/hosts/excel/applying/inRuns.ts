/** Those whose places follow each other, together: one request part for each run. */
export function inRuns<Item>(items: readonly Item[], place: (item: Item) => number): readonly { readonly first: number; readonly items: readonly Item[] }[] {
  const runs: { readonly first: number; readonly items: Item[] }[] = [];
  for (const item of [...items].sort((a, b) => place(a) - place(b))) {
    const last = runs.at(-1);
    if (last !== undefined && place(item) === last.first + last.items.length) last.items.push(item);
    else runs.push({ first: place(item), items: [item] });
  }
  return runs;
}
