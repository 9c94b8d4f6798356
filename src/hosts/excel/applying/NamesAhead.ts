import { HostError } from "../../../workbook/HostError";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { Structure } from "../reading/Structure";

/** The defined names of a workbook as each step of a plan will find them. */
export class NamesAhead {
  private readonly known: Set<string>;

  constructor(structure: Structure) {
    this.known = new Set(structure.names.map(({ scope, name }) => keyOf(scope, name)));
  }

  /** Follows a step, and throws where it takes away a name that is not there. */
  follow(step: PlanStep): void {
    if (step.kind === "set-name") this.known.add(keyOf(step.scope, step.name));
    if (step.kind === "copy-sheet") {
      const from = keyOf(step.source, "");
      for (const key of [...this.known]) if (key.startsWith(from)) this.known.add(keyOf(step.sheet, key.slice(from.length)));
    }
    if (step.kind === "remove-name" && !this.known.delete(keyOf(step.scope, step.name))) {
      throw new HostError("item-missing", "The workbook has no such name.", step.name);
    }
  }
}

// No sheet's name holds a colon.
function keyOf(scope: string | null, name: string): string {
  return `${scope ?? ""}:${name}`.toLowerCase();
}
