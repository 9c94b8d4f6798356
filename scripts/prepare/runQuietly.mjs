import { spawnSync } from "node:child_process";

// In bytes; webpack may have much to say.
const LONGEST = 64 * 1024 * 1024;

/** Runs a program in silence; throws `sentence` when it fails, after all that it said. */
export function runQuietly(program, args, sentence) {
  const viaShell = process.platform === "win32" && !program.endsWith(".exe"); // npm is a .cmd there
  const run = spawnSync(program, args, { stdio: ["ignore", "pipe", "pipe"], shell: viaShell, maxBuffer: LONGEST });
  if (run.status === 0) return;
  process.stderr.write(run.stdout ?? "");
  process.stderr.write(run.stderr ?? "");
  throw new Error(sentence);
}
