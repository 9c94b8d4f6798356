import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./plantedHouse";

// Names that say nothing about what is inside; where they lead, see CONTRIBUTING.md.
const EMPTY_WORDS = /(^|[^a-z])(util|utils|helper|helpers|manager|service|handler|common|shared|misc)([^a-z]|$)/i;

/** "readTableHelper.ts" → "read Table Helper.ts", so that a word is seen where it begins. */
const words = (path: string): string => path.replace(/([a-z])([A-Z])/g, "$1 $2");

test.each(["src", "tests", "bench", "scripts"])("every file and folder of %s is named by what it does", (folder) => {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  expect(paths.filter((path) => EMPTY_WORDS.test(words(path)))).toEqual([]);
});
