import { parseArgs } from "node:util";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { UnusableInput } from "./UnusableInput";

/** The options of a command by name: those that take a value, and switches. */
export type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** A command's words taken apart; throws UnusableInput with the word that is wrong. */
export function parseOptions<Known extends Options>(words: readonly string[], options: Known, language: Language) {
  const parsed = parseWords(words, options, language);
  const given = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.rawName] : []));
  // Of two values Node would take the last in silence.
  const repeated = given.find((name, index) => given.indexOf(name) < index);
  if (repeated !== undefined) throw new UnusableInput("option-invalid", CLI_TEXTS[language].optionRepeated(repeated));
  return parsed;
}

function parseWords<Known extends Options>(words: readonly string[], options: Known, language: Language) {
  try {
    return parseArgs({ args: joinDashed(words, (name) => options[name]?.type === "string"), options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw toUnusableInput(error, words, options, language);
  }
}

/** "--unit -Vaalit-" as "--unit=-Vaalit-": a name may begin with a dash, and no option of ours begins with a single one. */
export function joinDashed(words: readonly string[], takesValue: (option: string) => boolean): string[] {
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1) ?? "";
    return last.startsWith("--") && takesValue(last.slice(2)) && /^-[^-]/.test(word) ? [...joined.slice(0, -1), `${last}=${word}`] : [...joined, word];
  }, []);
}

/** What Node says of the options as our sentence; any other error as it is. */
function toUnusableInput(error: unknown, words: readonly string[], options: Options, language: Language): unknown {
  if (typeof error !== "object" || error === null || !("code" in error)) return error;
  const texts = CLI_TEXTS[language];
  const option = /'(-{1,2}[^' ]+)/.exec(String(error))?.[1] ?? "";
  switch (error.code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION": {
      // Of a word with one dash Node names the first letter.
      const word = option.startsWith("--") ? option : (words.find((one) => one.startsWith(option)) ?? option);
      return new UnusableInput("option-unknown", texts.optionUnknown(word));
    }
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE": {
      // Node has one code for a value that is missing and for one that a switch does not take.
      const excess = words.find((word) => word.startsWith(`${option}=`));
      if (excess !== undefined) return new UnusableInput("option-unknown", texts.optionUnknown(excess));
      const next = words[words.indexOf(option) + 1] ?? "";
      const isValue = next.startsWith("--") && next !== "--" && options[next.slice(2).split("=")[0] ?? ""] === undefined;
      return isValue ? new UnusableInput("option-invalid", texts.optionDashed(`${option}=${next}`)) : new UnusableInput("option-missing", texts.optionMissing(option));
    }
    default:
      return error;
  }
}
