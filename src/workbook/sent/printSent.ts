import { hashText } from "../../domain/text/hashText";
import type { Sent, SentFigure } from "./Sent";
import { printPlace, printValue, wordOf } from "./sentWords";

/** Grows when the form changes: a fingerprint is only compared with one of the same form. */
const FORM = "1";

/** What was sent as one text, a line each, in a form that does not depend on language or program. Two texts are the same only where all that was sent is. */
export function printSent({ unitId, unit, year, through, figures }: Sent): string {
  return [["sent", FORM], ["unit", unitId, unit], ["year", String(year)], ["through", String(through)]].map(printLine).concat(figures.map(printSentFigure)).join("\n");
}

/** A figure as a line: its place, what it is, and its value. "1;interim-statement;usual;2⇥personnel⇥actual⇥number⇥-1000.5" (⇥ is a tab) */
export function printSentFigure(figure: SentFigure): string {
  return printLine([...printPlace(figure), wordOf(figure.value), printValue(figure.value)]);
}

/** The fingerprint of what was sent, in 16 hexadecimal digits. Against accidents: it is no seal. */
export function fingerprintOf(sent: Sent): string {
  return hashText(printSent(sent));
}

function printLine(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\\t\n]/g, (letter) => (letter === "\\" ? "\\\\" : letter === "\t" ? "\\t" : "\\n"))).join("\t");
}
