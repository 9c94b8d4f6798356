import { runCommand } from "../../src/cli/runCommand";

/** What came of a command: its exit code, what it printed, and the sentences in which it complained. */
export async function run(...words: readonly string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(words, { print: (text) => printed.push(text), complain: (sentence) => complaints.push(sentence) });
  return { code, printed: printed.join("\n"), complaints };
}
