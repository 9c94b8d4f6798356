import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";

/** What Univer must be told so that its merging of styles ends in the wanted one: parts that go are null. */
export function replaceStyle(old: Nullable<IStyleData>, wanted: IStyleData | null): IStyleData | null {
  if (!wanted || Object.keys(wanted).length === 0) return null;
  if (!old) return wanted;
  const gone = Object.fromEntries(Object.keys(old).filter((part) => !(part in wanted)).map((part) => [part, null]));
  const oldLines: IBorderData = old.bd ?? {};
  const lines = Object.fromEntries(Object.keys(oldLines).filter((side) => !(side in (wanted.bd ?? {}))).map((side) => [side, null]));
  return { ...gone, ...wanted, ...(wanted.bd && { bd: { ...lines, ...wanted.bd } }) };
}
