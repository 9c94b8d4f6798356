// Adds to package-lock.json the binaries of other systems that npm left out because its registry did not have them.
// Without them `npm ci` refuses the lockfile, and a Mac or Windows computer would lack its compiler. Run after `npm install`.
import { readFileSync, writeFileSync } from "node:fs";
import { listAbsentBinaries } from "./lockfile/listAbsentBinaries.mjs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const absent = listAbsentBinaries(lock.packages);
const packages = { ...lock.packages, ...Object.fromEntries(absent.map(({ path, entry }) => [path, entry])) };
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
if (absent.length > 0) writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(absent.length === 0 ? "The lockfile is complete." : `Added ${absent.map(({ path }) => path.replace("node_modules/", "")).join(", ")}.`);
