import { invalidArgument } from "../faults";

/** Throws what Excel says of a name that no sheet may have. */
export function checkSheetName(name: string, location: string): void {
  const bad = name.trim() === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history";
  if (bad) throw invalidArgument(location);
}
