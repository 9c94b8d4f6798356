import { parseColumn } from "../addresses/parseAddress";
import { FORMULA_FUNCTIONS, type BinaryOperator, type CellReference, type Formula, type FormulaFunction } from "./Formula";

/** A piece of a formula's text. */
type Token =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "operator"; readonly value: string }
  | { readonly type: "word"; readonly value: string; readonly sheet?: string };

const WORD = /[$A-Za-z_\\À-ɏ][$\w.\\À-ɏ]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const OPERATOR = /<=|>=|<>|[-+*/&=<>(),:]/y;
const LEVELS: readonly (readonly BinaryOperator[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** The tree of a formula in English A1 notation, with or without "="; null where it holds anything that ours never do. "=SUM(C6:C9)" */
export function parseFormula(text: string): Formula | null {
  const tokens = readTokens(text.trim().replace(/^=/, ""));
  if (tokens === null) return null;
  const reader = { tokens, at: 0 };
  const formula = parseLevel(reader, 0);
  return formula !== null && reader.at === tokens.length ? formula : null;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

function readTokens(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    at += match[0].length;
    return match[0];
  };
  while (at < text.length) {
    if (take(/\s+/y) !== null) continue;
    const quoted = take(/"(?:[^"]|"")*"/y);
    if (quoted !== null) {
      tokens.push({ type: "text", value: quoted.slice(1, -1).replace(/""/g, '"') });
      continue;
    }
    const sheet = take(/'(?:[^']|'')+'!/y) ?? take(/[A-Za-z_À-ɏ][\w.À-ɏ]*!/y);
    if (sheet !== null) {
      const word = take(WORD);
      if (word === null) return null;
      const name = sheet.slice(0, -1);
      tokens.push({ type: "word", value: word, sheet: name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name });
      continue;
    }
    const number = take(NUMBER);
    if (number !== null) {
      tokens.push({ type: "number", value: Number(number) });
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      tokens.push({ type: "word", value: word });
      continue;
    }
    const operator = take(OPERATOR);
    if (operator === null) return null;
    tokens.push({ type: "operator", value: operator });
  }
  return tokens;
}

function takeOperator(reader: Reader, ...wanted: readonly string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token?.type !== "operator" || !wanted.includes(token.value)) return null;
  reader.at += 1;
  return token.value;
}

function parseLevel(reader: Reader, level: number): Formula | null {
  const operators = LEVELS[level];
  if (operators === undefined) return parseUnary(reader);
  let left = parseLevel(reader, level + 1);
  while (left !== null) {
    const operator = takeOperator(reader, ...operators) as BinaryOperator | null;
    if (operator === null) return left;
    const right = parseLevel(reader, level + 1);
    left = right === null ? null : { type: "binary", operator, left, right };
  }
  return null;
}

function parseUnary(reader: Reader): Formula | null {
  if (takeOperator(reader, "-") === null) return parsePrimary(reader);
  const operand = parseUnary(reader);
  if (operand === null) return null;
  return operand.type === "number" && operand.value >= 0 ? { type: "number", value: -operand.value } : { type: "negate", operand };
}

function parsePrimary(reader: Reader): Formula | null {
  const token = reader.tokens[reader.at];
  if (token === undefined) return null;
  if (token.type === "operator") {
    if (takeOperator(reader, "(") === null) return null;
    const inner = parseLevel(reader, 0);
    return inner !== null && takeOperator(reader, ")") !== null ? inner : null;
  }
  reader.at += 1;
  if (token.type === "number") return { type: "number", value: token.value };
  if (token.type === "text") return { type: "text", value: token.value };
  return parseWord(reader, token.value, token.sheet);
}

function parseWord(reader: Reader, word: string, sheet: string | undefined): Formula | null {
  if (sheet === undefined && takeOperator(reader, "(") !== null) return parseCall(reader, word);
  const cell = parseReference(word, sheet);
  if (cell === null) {
    if (/^TRUE$/i.test(word)) return { type: "boolean", value: true };
    if (/^FALSE$/i.test(word)) return { type: "boolean", value: false };
    return sheet === undefined && !word.includes("$") ? { type: "name", name: word } : null;
  }
  if (takeOperator(reader, ":") === null) return cell;
  const token = reader.tokens[reader.at];
  const to = token?.type === "word" && token.sheet === undefined ? parseReference(token.value, undefined) : null;
  if (to === null) return null;
  reader.at += 1;
  return { type: "range", from: cell, to };
}

function parseCall(reader: Reader, word: string): Formula | null {
  const name = FORMULA_FUNCTIONS.find((known) => known === word.toUpperCase()) as FormulaFunction | undefined;
  if (name === undefined) return null;
  const list: Formula[] = [];
  if (takeOperator(reader, ")") !== null) return { type: "call", function: name, arguments: list };
  for (;;) {
    const argument = parseLevel(reader, 0);
    if (argument === null) return null;
    list.push(argument);
    if (takeOperator(reader, ")") !== null) return { type: "call", function: name, arguments: list };
    if (takeOperator(reader, ",") === null) return null;
  }
}

function parseReference(word: string, sheet: string | undefined): CellReference | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(word);
  if (match === null) return null;
  const column = parseColumn(match[2] ?? "");
  if (column === null) return null;
  return {
    type: "cell",
    row: Number(match[4]) - 1,
    column,
    ...(sheet === undefined ? {} : { sheet }),
    ...(match[3] === "$" ? { absoluteRow: true } : {}),
    ...(match[1] === "$" ? { absoluteColumn: true } : {}),
  };
}
