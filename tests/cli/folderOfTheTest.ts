import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives each test of the file an empty folder, gone after it; what comes back tells the running test's. */
export function folderOfTheTest(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "toteuma-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return () => folder;
}
