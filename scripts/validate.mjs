// Checks the built manifest without a network: `npm run validate`. Node builtins only.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./prepare/buildIfStale.mjs";
import { installIfMissing } from "./prepare/installIfMissing.mjs";
import { checkManifest } from "./validate/checkManifest.mjs";

const MANIFEST = "dist/manifest.xml";

if (!existsSync(MANIFEST)) { // a build that is there may be for another address, and is checked as it is
  installIfMissing();
  buildIfStale("pages");
}
const faults = checkManifest(readFileSync(MANIFEST, "utf8"), (path) => {
  const file = join("dist", path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
});
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${MANIFEST} is in order.` : `${MANIFEST} has ${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
