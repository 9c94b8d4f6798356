const { pages } = require("./scripts/build/pages.js");
const { nodeProgram } = require("./scripts/build/nodeProgram.js");

/**
 * What can be built: the pages of the pane and the workbench into dist/, or a program for Node.
 * `--env only=cli` builds dist/cli, `--env only=bench` builds dist/bench; without it, the pages.
 * `--env base=https://example.org/toteuma/` writes manifest.xml for the address where the pages will stand.
 */
module.exports = (env = {}) => {
  if (env.only === "cli") return nodeProgram("cli", "./src/cli/index.ts");
  if (env.only === "bench") return nodeProgram("bench", "./bench/index.ts");
  return pages({ base: env.base, development: env.development === true });
};
