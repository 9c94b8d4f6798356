import type { TakeBack } from "./TakeBack";

/** Takes a chart away that a plan has added. */
export function withoutChart(sheet: string, name: string): TakeBack {
  return { sheet, bytes: 700, queue: (request) => request.sheet(sheet).charts.getItemOrNullObject(name).delete() };
}
