import { CLI_TEXTS } from "../locale/clis";
import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";
import { printFindings, type CliFinding } from "./printFindings";
import { UnusableInput } from "./UnusableInput";

/** Stops where an error stands among the findings; `file` is where they were found. */
export function refuse(findings: readonly CliFinding[], language: Language, file?: string): void {
  const errors = findings.filter((one) => one.severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  const sentence = formatFinding(file === undefined ? first : { ...first, place: { file, ...first.place } }, language);
  const whole = errors.length === 1 ? sentence : CLI_TEXTS[language].more(sentence, errors.length - 1);
  throw new UnusableInput(first.code, whole, printFindings(findings, language, file));
}
