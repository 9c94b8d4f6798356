import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** How many tests passed and failed by jest's own results; a file that could not even be loaded counts as one failed. */
export function countTests(folder) {
  const results = readdirSync(folder).filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum("numPassedTests"), failed: sum("numFailedTests") + sum("numRuntimeErrorTestSuites") };
}
