import { parseArgs } from "node:util";
import { HostError, listKinds } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import { formatHostError } from "../locale/formatHostError";
import { LANGUAGES, type Language } from "../locale/Language";
import { adopt } from "./adopt";
import { audit } from "./audit";
import { closeMonth } from "./closeMonth";
import { newWorkbook } from "./newWorkbook";
import { newYear } from "./newYear";
import { joinDashed } from "./parseOptions";
import type { PrintedFinding } from "./printFindings";
import { split } from "./split";
import { EXIT_FAILED, UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

type Command = (words: readonly string[], language: Language, terminal: Terminal) => Promise<ExitCode>;

/** Every command; a new one is a file and a line here. */
const COMMANDS: Readonly<Record<string, Command>> = { new: newWorkbook, audit, adopt, "close-month": closeMonth, "new-year": newYear, split };

/** Runs a command and gives the process's exit code: 0 nothing wrong, 1 errors found, 2 unusable input said in one sentence, 70 our own bug. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode | typeof EXIT_FAILED> {
  const { lang: wanted, json } = parseAhead(words);
  // Finnish municipalities come first; a language that is not ours is refused in Finnish.
  const language = LANGUAGES.find((one) => one === wanted) ?? "fi";
  const texts = CLI_TEXTS[language];
  if (words.includes("--help") || words.includes("-h")) {
    terminal.print(texts.usage([...new Set(listKinds(language).map((one) => one.kind))].join(", ")));
    return 0;
  }
  try {
    const [name = "", ...rest] = words;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (wanted === true) throw new UnusableInput("option-missing", texts.optionMissing("--lang"));
    if (wanted !== undefined && wanted !== language) throw new UnusableInput("option-invalid", texts.optionInvalid("--lang", wanted, LANGUAGES.join(", ")));
    if (command === undefined) throw new UnusableInput("command-unknown", texts.commandUnknown(name));
    return await command(rest, language, terminal);
  } catch (error) {
    const refusal = toRefusal(error, language);
    if (json) terminal.print(JSON.stringify({ error: { code: refusal.code, message: refusal.message }, findings: refusal.findings }, null, 2));
    terminal.complain(refusal.message);
    if (refusal.code !== FAILED) return 2;
    terminal.complain(error instanceof Error ? error.stack ?? error.message : String(error));
    return EXIT_FAILED;
  }
}

const FAILED = "failed";

/** Why nothing was written, as `--json` tells it. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly findings: readonly PrintedFinding[];
}

function toRefusal(error: unknown, language: Language): Refusal {
  if (error instanceof UnusableInput) return { code: error.code, message: error.sentence, findings: error.findings };
  if (error instanceof HostError) return { code: error.code, message: formatHostError(error.code, error.subject, language), findings: [] };
  return { code: FAILED, message: CLI_TEXTS[language].failed, findings: [] };
}

/** What must be known before the command is: the language, true where it has no value, and whether a program listens. */
function parseAhead(words: readonly string[]): { readonly lang: string | true | undefined; readonly json: boolean } {
  // Node would read a word such as "-Vaalit-" letter by letter, and its last dash as the end of all options.
  const args = joinDashed(words, (option) => option !== "json").filter((word) => !/^-[^-]/.test(word));
  const { lang, json } = parseArgs({ args, options: { lang: { type: "string" }, json: { type: "boolean" } }, strict: false, allowPositionals: true }).values;
  return { lang: lang === false ? undefined : lang, json: json === true };
}
