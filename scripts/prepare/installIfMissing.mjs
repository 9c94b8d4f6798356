import { existsSync, readFileSync } from "node:fs";
import { runQuietly } from "./runQuietly.mjs";

/** Installs the packages of the lockfile unless exactly these are there. */
export function installIfMissing() {
  const missing = findMissing();
  if (missing === null) return;
  console.error(`Installing packages (${missing}). This takes a minute or two the first time.`);
  runQuietly("npm", ["ci", "--no-audit", "--no-fund"], "The packages could not be installed; what npm said stands above.");
}

/** Why an installation is needed, or null. npm keeps its own list of what it installed. */
function findMissing() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return "there are none yet";
  const has = JSON.parse(readFileSync(installed, "utf8")).packages;
  const wants = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  for (const [path, { version, optional, devOptional }] of Object.entries(wants)) {
    const otherMachine = optional || devOptional; // another system's binary is rightly absent
    if (path === "" || (otherMachine && has[path] === undefined)) continue;
    if (has[path]?.version !== version) return `${path.replace(/^.*node_modules\//, "")} ${version} is missing`;
  }
  return null;
}
