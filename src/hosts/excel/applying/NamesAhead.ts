import { HostError } from "../../../workbook/HostError";
import type { Structure } from "../reading/Structure";

/** The defined names of a workbook as each step of a plan will find them. */
export class NamesAhead {
  private readonly known: Set<string>;

  constructor(structure: Structure) {
    this.known = new Set(structure.names.map(({ scope, name }) => keyOf(scope, name)));
  }

  /** Whether the name was there already. */
  set(scope: string | null, name: string): boolean {
    const key = keyOf(scope, name);
    const known = this.known.has(key);
    this.known.add(key);
    return known;
  }

  remove(scope: string | null, name: string): void {
    if (!this.known.delete(keyOf(scope, name))) throw new HostError("item-missing", "The workbook has no such name.", name);
  }

  /** A sheet that goes takes its names along. */
  forget(sheet: string): void {
    const from = keyOf(sheet, "");
    for (const key of [...this.known]) if (key.startsWith(from)) this.known.delete(key);
  }

  /** A sheet that is copied has its names twice. */
  copy(source: string, sheet: string): void {
    const from = keyOf(source, "");
    for (const key of [...this.known]) if (key.startsWith(from)) this.known.add(keyOf(sheet, key.slice(from.length)));
  }
}

// No sheet's name holds a colon.
function keyOf(scope: string | null, name: string): string {
  return `${scope ?? ""}:${name}`.toLowerCase();
}
