import { told } from "./told";

interface Lift {
  readonly protection: Excel.WorksheetProtection;
  options: Excel.WorksheetProtectionOptions | null;
  done: boolean;
}

/** The protections that a plan lifts, by the lower-case names of the sheets that had them first. */
export class Lifts {
  private readonly lifts = new Map<string, Lift>();

  queue(name: string, protection: Excel.WorksheetProtection): void {
    const key = name.toLowerCase();
    if (!this.lifts.has(key)) {
      protection.load("options");
      this.lifts.set(key, { protection, options: null, done: false });
    }
    protection.unprotect();
    // Told only where Excel came so far: a password stands in the way of an unprotecting.
    protection.load("protected");
  }

  settle(): void {
    for (const lift of this.lifts.values()) {
      lift.options ??= told(() => lift.protection.options);
      lift.done ||= told(() => lift.protection.protected) === false;
    }
  }

  /** What the protections allowed that were lifted. */
  done(): ReadonlyMap<string, Excel.WorksheetProtectionOptions> {
    return new Map([...this.lifts].flatMap(([name, { options, done }]) => (options === null || !done ? [] : [[name, options] as const])));
  }

  /** The sheets whose protection Excel would not lift. */
  refused(): ReadonlySet<string> {
    return new Set([...this.lifts].filter(([, { done }]) => !done).map(([name]) => name));
  }
}
