import { HostError } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import { formatHostError } from "../locale/formatHostError";
import { languageFrom, LANGUAGES, type Language } from "../locale/Language";
import { newWorkbook } from "./newWorkbook";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

type Command = (words: readonly string[], language: Language, terminal: Terminal) => Promise<ExitCode>;

/** Every command; a new one is a file and a line here. */
const COMMANDS: Readonly<Record<string, Command>> = { new: newWorkbook };

/** Runs a command and gives the process's exit code: 0 nothing wrong, 1 errors found, 2 unusable input said in one sentence. */
export async function runCommand(words: readonly string[], terminal: Terminal, complain: (sentence: string) => void): Promise<0 | 1 | 2> {
  const language = readLanguage(words);
  const texts = CLI_TEXTS[language];
  if (words.includes("--help") || words.includes("-h")) {
    terminal.print(texts.usage);
    return 0;
  }
  try {
    const [name = "", ...rest] = words;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    const wanted = words[words.indexOf("--lang") + 1];
    if (words.includes("--lang") && !LANGUAGES.some((one) => one === wanted)) {
      throw new UnusableInput(texts.optionInvalid("--lang", wanted ?? "", LANGUAGES.join(", ")));
    }
    if (command === undefined) throw new UnusableInput(texts.commandUnknown(name));
    return await command(rest, language, terminal);
  } catch (error) {
    if (error instanceof UnusableInput) complain(error.sentence);
    else if (error instanceof HostError) complain(formatHostError(error.code, error.subject, language));
    else throw error;
    return 2;
  }
}

// Finnish municipalities come first; a language that is not ours is refused later, in Finnish.
function readLanguage(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[at];
  if (word === undefined) return "fi";
  const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : words[at + 1];
  return LANGUAGES.some((one) => one === value) ? languageFrom(value ?? "fi") : "fi";
}
