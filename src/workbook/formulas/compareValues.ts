import type { Language } from "../../locale/Language";
import type { Scalar } from "./FormulaValue";

/** Less than, equal or more, as sheets order values: numbers before texts before booleans, empty as the other's nothing. */
export function compare(left: Scalar, right: Scalar): number {
  const [a, b] = [emptyAs(left, right), emptyAs(right, left)];
  const byType = rank(a) - rank(b);
  if (byType !== 0) return byType;
  if (typeof a === "string" && typeof b === "string") {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function emptyAs(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** Finnish and Swedish write a decimal comma. */
export function decimalMark(language: Language): string {
  return language === "en" ? "." : ",";
}
