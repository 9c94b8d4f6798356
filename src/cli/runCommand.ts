import { parseArgs } from "node:util";
import { HostError } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import { formatHostError } from "../locale/formatHostError";
import { LANGUAGES, type Language } from "../locale/Language";
import { newWorkbook } from "./newWorkbook";
import { EXIT_FAILED, UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

type Command = (words: readonly string[], language: Language, terminal: Terminal) => Promise<ExitCode>;

/** Every command; a new one is a file and a line here. */
const COMMANDS: Readonly<Record<string, Command>> = { new: newWorkbook };

/** Runs a command and gives the process's exit code: 0 nothing wrong, 1 errors found, 2 unusable input said in one sentence, 70 our own bug. */
export async function runCommand(words: readonly string[], terminal: Terminal, complain: (sentence: string) => void): Promise<ExitCode | 2 | typeof EXIT_FAILED> {
  const wanted = parseLang(words);
  // Finnish municipalities come first; a language that is not ours is refused in Finnish.
  const language = LANGUAGES.find((one) => one === wanted) ?? "fi";
  const texts = CLI_TEXTS[language];
  if (words.includes("--help") || words.includes("-h")) {
    terminal.print(texts.usage);
    return 0;
  }
  try {
    const [name = "", ...rest] = words;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (wanted === true) throw new UnusableInput(texts.optionMissing("--lang"));
    if (wanted !== undefined && wanted !== language) throw new UnusableInput(texts.optionInvalid("--lang", wanted, LANGUAGES.join(", ")));
    if (command === undefined) throw new UnusableInput(texts.commandUnknown(name));
    return await command(rest, language, terminal);
  } catch (error) {
    if (error instanceof UnusableInput) complain(error.sentence);
    else if (error instanceof HostError) complain(formatHostError(error.code, error.subject, language));
    else {
      complain(texts.failed);
      complain(error instanceof Error ? error.stack ?? error.message : String(error));
      return EXIT_FAILED;
    }
    return 2;
  }
}

/** The value of --lang, whatever else the words are; true where it has none. */
function parseLang(words: readonly string[]): string | true | undefined {
  const { lang } = parseArgs({ args: [...words], options: { lang: { type: "string" } }, strict: false, allowPositionals: true }).values;
  return lang === false ? undefined : lang;
}
