import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Makes the script that puts our workbook in Excel's place; its path. By a process of its own, since webpack does not like the sandbox that tests run in. */
export function bundlePageExcel(): string {
  const config = join(__dirname, "pageExcel.webpack.js");
  execFileSync(process.execPath, [join(ROOT, "node_modules/webpack-cli/bin/cli.js"), "--config", config], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return join(ROOT, ".cache/browser/pageExcel.js");
}
