import { spawnSync } from "node:child_process";

/** Runs a program with everything it says on stderr; throws `sentence` when it fails. */
export function runQuietly(program, args, sentence) {
  const viaShell = process.platform === "win32" && !program.endsWith(".exe"); // npm is a .cmd there
  const run = spawnSync(program, args, { stdio: ["ignore", 2, 2], shell: viaShell });
  if (run.status !== 0) throw new Error(sentence);
}
