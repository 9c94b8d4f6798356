import { parseFormula } from "../../../../../src/workbook/formulas/parseFormula";
import { isErrorText } from "../../../../../src/workbook/formulas/isErrorText";
import { invalidArgument } from "../faults";
import type { Content } from "./Sheet";

/** What Excel makes of a text that is written or typed into a cell; null leaves the cell empty. It guesses, as Excel does. */
export function enterText(text: string): Content | null {
  if (text === "") return null;
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=+@]|^-(?!\d)/.test(text) && text.length > 0) return enterFormula(text);
  const trimmed = text.trim();
  if (isErrorText(trimmed.toUpperCase())) return { error: trimmed.toUpperCase() };
  if (/^(true|false|tosi|epätosi|sant|falskt)$/i.test(trimmed)) return { value: /^(true|tosi|sant)$/i.test(trimmed) };
  const number = Number(trimmed.replace(/\s/g, "").replace(",", "."));
  if (Number.isFinite(number)) return { value: number };
  if (/^-?[\d.,]+\s*%$/.test(trimmed)) return { value: Number.parseFloat(trimmed) / 100 };
  // A date, or what some language of Excel may take for one.
  if (/^\d{1,4}[-./]\d{1,2}([-./]\d{1,4})?$/.test(trimmed) || /^\p{L}{3,}\.?\s?\d{1,4}$/u.test(trimmed)) return { value: 45_000 };
  return { value: text };
}

function enterFormula(text: string): Content {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (parseFormula(formula) === null) throw invalidArgument("Range.formulas");
  return { formula };
}
