// Makes a bare checkout ready: `node scripts/prepare.mjs packages pages cli bench` installs and builds what is missing or older
// than its sources. Runs before anything is installed, so Node builtins only; says what it does on stderr, so that
// the command line's own output stays clean.
import { buildIfStale } from "./prepare/buildIfStale.mjs";
import { installIfMissing } from "./prepare/installIfMissing.mjs";

const wanted = process.argv.slice(2);
const [major] = process.versions.node.split(".").map(Number);

try {
  if (major < 20) throw new Error(`Toteuma needs Node 20 or newer; this is Node ${process.versions.node}.`);
  installIfMissing();
  for (const target of wanted.filter((each) => each !== "packages")) buildIfStale(target);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
