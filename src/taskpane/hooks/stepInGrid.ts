/** The zero-based place that an arrow, Home or End leads to from `here`, in a grid counted row by row; null for other keys and beyond the ends. */
export function stepInGrid(key: string, here: number, { count, columns }: { readonly count: number; readonly columns: number }): number | null {
  const places: Readonly<Record<string, number>> = { ArrowLeft: here - 1, ArrowRight: here + 1, ArrowUp: here - columns, ArrowDown: here + columns, Home: 0, End: count - 1 };
  const place = places[key];
  return place === undefined || here < 0 || place < 0 || place >= count ? null : place;
}
