import type { ExcelRequest } from "../ExcelRequest";
import type { Remembered } from "./TakeBack";

/** Remembers what a defined name meant, or that there was none. */
export function rememberName(request: ExcelRequest, scope: string | null, name: string): Remembered {
  const item = request.names(scope).getItemOrNullObject(name);
  item.load("formula");
  return () => {
    const formula = formulaOf(item);
    return [{
      sheet: scope,
      bytes: 1_000,
      queue: (later) => {
        const names = later.names(scope);
        names.getItemOrNullObject(name).delete();
        if (typeof formula === "string") names.add(name, formula);
      },
    }];
  };
}

function formulaOf(item: Excel.NamedItem): unknown {
  return item.isNullObject ? null : item.formula;
}
