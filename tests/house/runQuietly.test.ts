import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const MODULE = pathToFileURL(join(__dirname, "../../scripts/prepare/runQuietly.mjs")).href;

/** What a person sees of a program that warns and ends with a code. */
function runProgram(code: number): { readonly stdout: string; readonly stderr: string } {
  const program = `console.log("building"); console.error("warn: install scripts not yet covered"); process.exit(${code})`;
  const script = `import { runQuietly } from ${JSON.stringify(MODULE)}; try { runQuietly(process.execPath, ["-e", ${JSON.stringify(program)}], "It failed."); } catch (error) { console.error(error.message); }`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

test("a program that succeeds says nothing to a newcomer", () => {
  expect(runProgram(0)).toMatchObject({ stdout: "", stderr: "" });
});

test("a program that fails says all it had to say, and then the sentence", () => {
  expect(runProgram(1)).toMatchObject({ stdout: "", stderr: "building\nwarn: install scripts not yet covered\nIt failed.\n" });
});
