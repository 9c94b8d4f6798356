import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hashSources } from "./hashSources.mjs";
import { runQuietly } from "./runQuietly.mjs";

const BUILD = ["webpack.config.js", "scripts/build", "package-lock.json", "src"];

/** What can be built: from what, and the file that remembers the sources it was built from. */
const TARGETS = {
  pages: { sources: [...BUILD, "assets", "samples", "manifest.xml"], stamp: "dist/.sources" },
  cli: { sources: BUILD, stamp: "dist/cli/.sources" },
  bench: { sources: [...BUILD, "scripts/measure", "bench", "tests", "samples"], stamp: "dist/bench/.sources" },
};

/** Builds a target unless what is there was made from these very sources. */
export function buildIfStale(name) {
  const target = TARGETS[name];
  if (target === undefined) throw new Error(`There is nothing called "${name}" to build; choose ${Object.keys(TARGETS).join(", ")}.`);
  const sources = hashSources(target.sources);
  if (existsSync(target.stamp) && readFileSync(target.stamp, "utf8") === sources) return;
  console.error(`Building the ${name} …`);
  const webpack = "node_modules/webpack-cli/bin/cli.js";
  runQuietly(process.execPath, [webpack, "--env", `only=${name}`], `The ${name} could not be built; what webpack said stands above.`);
  mkdirSync(dirname(target.stamp), { recursive: true });
  writeFileSync(target.stamp, sources);
}
