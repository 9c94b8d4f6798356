import type { TakeBack } from "./TakeBack";

/** Takes a conditional format away that a plan has added. */
export function withoutRule(sheet: string, id: string): TakeBack {
  return {
    sheet,
    bytes: 700,
    queue: (request) => {
      const all = request.sheet(sheet).getRange();
      all.untrack();
      all.conditionalFormats.getItem(id).delete();
    },
  };
}
