import type { FiguresOrder } from "../actions";
import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";

export type CliFinding = FiguresOrder["findings"][number];
type Place = CliFinding["place"];

/** A finding as machines read it: amounts are numbers in the file's unit, what is not known is left out. */
export interface PrintedFinding extends Place {
  readonly code: string;
  readonly severity: string;
  readonly expected?: number;
  readonly found?: number;
  readonly difference?: number;
  readonly message: string;
}

/** Findings for machines, each with its sentence in the language; amounts only where a finding tells them. `file` names the file that they speak of. */
export function printFindings(findings: readonly CliFinding[], language: Language, file?: string): readonly PrintedFinding[] {
  return findings.map((one) => ({
    code: one.code,
    severity: one.severity,
    ...(file === undefined ? {} : { file }),
    ...one.place,
    ...("difference" in one ? { expected: one.expected, found: one.found, difference: one.difference } : "found" in one ? { found: one.found } : {}),
    message: formatFinding(one, language),
  }));
}
