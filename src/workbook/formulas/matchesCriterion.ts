import { compare } from "./compareValues";
import { FormulaError, type Scalar } from "./FormulaValue";

/** Whether a cell meets a criterion of SUMIFS or COUNTIFS: a value, or a text such as ">=100" or "<>". */
export function matchesCriterion(cell: Scalar, criterion: Scalar): boolean {
  if (cell instanceof FormulaError || criterion instanceof FormulaError) return false;
  const match = typeof criterion === "string" ? /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) : null;
  const operator = match?.[1] ?? "=";
  const wanted = match === null ? criterion : valueFrom(match[2] ?? "");
  if (operator === "=" || operator === "<>") {
    const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcards(wanted) : null;
    if (pattern !== null) return (typeof cell === "string" && pattern.test(cell)) === (operator === "=");
    const equal = wanted === "" || wanted === null ? cell === null || cell === "" : cell !== null && compare(cell, wanted) === 0;
    return operator === "=" ? equal : !equal;
  }
  // An ordering criterion compares only cells of its own type.
  if (cell === null || typeof cell !== typeof wanted) return false;
  const order = compare(cell, wanted);
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

function valueFrom(text: string): Scalar {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 10_000;

/** A text with wildcards as a pattern for whole texts: * is any text, ? any letter, and ~ takes the meaning from the next of them. "a*" → /^a.*$/ */
function wildcards(text: string): RegExp {
  const known = patterns.get(text);
  if (known !== undefined) return known;
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (piece, plain?: string) => (plain !== undefined ? `\\${plain}` : piece === "*" ? ".*" : piece === "?" ? "." : `\\${piece}`));
  const pattern = new RegExp(`^${source}$`, "is");
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(text, pattern);
  return pattern;
}
