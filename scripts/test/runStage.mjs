import { spawnSync } from "node:child_process";

/** Runs one stage with what it says on the screen; tells whether it passed, and how long it took. */
export function runStage(name, command) {
  const start = process.hrtime.bigint();
  console.log(`\n— ${name}`);
  const run = spawnSync(process.execPath, command, { stdio: "inherit" });
  const seconds = Number((process.hrtime.bigint() - start) / 100_000_000n) / 10;
  console.log(`  ${name}: ${run.status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return run.status === 0;
}
