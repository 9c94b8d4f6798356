// Everything that must hold before work lands: `npm test`. Arguments go to jest: `npm test -- -u`.
import { mkdirSync, rmSync } from "node:fs";
import { countTests } from "./test/countTests.mjs";
import { findChromium, findLibreOffice } from "./findPrograms.mjs";
import { runStage } from "./test/runStage.mjs";

const RESULTS = ".cache/test";
const BROWSER = "[/\\\\]tests[/\\\\]browser[/\\\\]|\\.chromium\\.test\\.";
const LIBREOFFICE = "[/\\\\]tests[/\\\\]libreoffice[/\\\\]|\\.libreoffice\\.test\\.";
const TSC = "node_modules/typescript/lib/tsc.js";
const JEST = "node_modules/jest/bin/jest.js";

const inCi = process.env.CI === "true";
const given = process.argv.slice(2);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const noneIsFine = given.length > 0 ? ["--passWithNoTests"] : []; // a path that was given lies in one of the stages
const jest = (name, ...args) => [JEST, "--json", `--outputFile=${RESULTS}/${name}.json`, "--maxWorkers=2", ...args, ...noneIsFine, ...given];
const stages = [
  ["types", [TSC, "-p", "tsconfig.json"]],
  ["types of the pure folders", [TSC, "-p", "tsconfig.pure.json"]],
  ["rules of the house", ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."]],
  ["build", ["scripts/prepare.mjs", "pages", "cli"]],
  ["manifest", ["scripts/validate.mjs"]],
  ["unit tests", jest("unit", "--testPathIgnorePatterns", BROWSER, LIBREOFFICE, "/node_modules/")],
  ["LibreOffice recalculates", jest("libreoffice", "--testPathPatterns", LIBREOFFICE), findLibreOffice, "LibreOffice"],
  ["Chromium drives the pages", jest("browser", "--testPathPatterns", BROWSER), findChromium, "Chromium"],
];

const failed = [];
for (const [name, command, findProgram, program] of stages) {
  if (findProgram !== undefined && findProgram() === null && !inCi) {
    console.log(`\n${program} is not on this computer: its tests are left out here; CI runs them.`);
    continue;
  }
  if (!runStage(name, command)) failed.push(name);
}
if (failed.length > 0) console.log(`\nWhat failed: ${failed.join(", ")}.`);
const { passed, failed: failedTests } = countTests(RESULTS);
console.log(`\n${passed} passed, ${failedTests} failed`);
process.exit(failed.length === 0 && passed > 0 ? 0 : 1);
