import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";
import type { CliFinding } from "./printFindings";
import type { Terminal } from "./UnusableInput";

/** Prints findings, a line each, under a heading; nothing where there are none. */
export function printUnder(heading: string, findings: readonly CliFinding[], language: Language, terminal: Terminal): void {
  if (findings.length > 0) terminal.print([heading, ...findings.map((one) => `  ${formatFinding(one, language)}`)].join("\n"));
}
