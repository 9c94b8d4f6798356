import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

const ROOT = join(__dirname, "../..");
const folder = folderOfTheTest();

/** The blocks of code in the README, in their order. */
const BLOCKS = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/^```\n([\s\S]*?)\n```$/gm)].map(([, text = ""]) => text);

/** The words of a command as a shell would hand them on, its files where they are; and what it writes, as it is named there. */
function wordsOf(command: string): { readonly words: readonly string[]; readonly out: string } {
  const words = [...command.replace(/\\\n/g, " ").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const own = words.slice(words.indexOf("--") + 1).map((word) => (word.startsWith("samples/") ? join(ROOT, word) : word));
  const out = own[own.indexOf("--out") + 1] ?? "";
  return { words: own.map((word) => (word === out ? join(folder(), basename(word)) : word)), out };
}

const COMMANDS = BLOCKS.flatMap((block, index) => (block.startsWith("npm run --silent toteuma") ? [[block, BLOCKS[index + 1] ?? ""] as const] : []));

test.each(COMMANDS)("the command of the README writes its file, and prints what is told below it: %s", async (command, next) => {
  const { words, out } = wordsOf(command);
  const { code, printed } = await run(...words);
  expect(code).toBe(0);
  if (next.startsWith("Wrote ")) expect(printed.replace(join(folder(), basename(out)), out)).toBe(next);
});

test("the README has commands, one of them with what it prints", () => {
  expect([COMMANDS.length, COMMANDS.filter(([, next]) => next.startsWith("Wrote ")).length]).toEqual([2, 1]);
});
