import type { ExcelRequest } from "../ExcelRequest";
import type { Remembered, TakeBack } from "./TakeBack";

/** Remembers what a defined name meant. */
export function rememberName(request: ExcelRequest, scope: string | null, name: string): Remembered {
  const item = request.names(scope).getItemOrNullObject(name);
  item.load("formula");
  return () => {
    const formula = formulaOf(item);
    return [{
      sheet: scope,
      evenProtected: true,
      bytes: 1_000,
      queue: (later) => {
        const names = later.names(scope);
        names.getItemOrNullObject(name).delete();
        if (typeof formula === "string") names.add(name, formula);
      },
    }];
  };
}

/** Takes a name away that a plan has added. */
export function withoutName(scope: string | null, name: string): TakeBack {
  return { sheet: scope, evenProtected: true, bytes: 700, queue: (request) => request.names(scope).getItemOrNullObject(name).delete() };
}

function formulaOf(item: Excel.NamedItem): unknown {
  return item.isNullObject ? null : item.formula;
}
