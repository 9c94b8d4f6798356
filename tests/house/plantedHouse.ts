import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** A file of a miniature house: where it lies and what stands in it. */
export interface PlantedFile {
  readonly path: string;
  readonly text: string;
}

interface LintMessage {
  readonly ruleId: string | null;
  readonly message: string;
}

/** Builds a house of these files under the project's own rules, inside the project so that packages resolve. */
export function buildHouse(name: string, files: readonly PlantedFile[]): string {
  const house = join(ROOT, ".cache", name);
  rmSync(house, { recursive: true, force: true });
  mkdirSync(house, { recursive: true });
  for (const rule of ["layers.js", "eslint.config.js", "tsconfig.json", "tsconfig.pure.json"]) {
    copyFileSync(join(ROOT, rule), join(house, rule));
  }
  for (const file of files) {
    mkdirSync(dirname(join(house, file.path)), { recursive: true });
    writeFileSync(join(house, file.path), file.text);
  }
  return house;
}

/** What the linter says of each file, as "rule: sentence". A process of its own, since jest cannot load ESLint's configuration. */
export function lintHouse(house: string): ReadonlyMap<string, readonly string[]> {
  const eslint = join(ROOT, "node_modules/eslint/bin/eslint.js");
  const run = spawnSync(process.execPath, [eslint, "--format", "json", "src", "tests"], { cwd: house, encoding: "utf8" });
  if (!run.stdout.startsWith("[")) throw new Error(`The linter did not run: ${run.stderr}`);
  const results = JSON.parse(run.stdout) as readonly { readonly filePath: string; readonly messages: readonly LintMessage[] }[];
  return new Map(results.map((result) => [
    result.filePath.slice(house.length + 1).replaceAll("\\", "/"),
    result.messages.map((each) => `${each.ruleId}: ${each.message}`),
  ]));
}

/** What the pure type check says, one line per error. */
export function typecheckPureHouse(house: string): readonly string[] {
  const tsc = join(ROOT, "node_modules/typescript/lib/tsc.js");
  const run = spawnSync(process.execPath, [tsc, "-p", "tsconfig.pure.json", "--pretty", "false"], { cwd: house, encoding: "utf8" });
  return run.stdout.split("\n").filter((line) => line.includes("error TS"));
}
