const path = require("node:path");
const { scriptRule, pureRule, looseModuleRule, textRule, extensions } = require("./scripts.js");

const ROOT = path.join(__dirname, "../..");

/** A program for Node in one file, `dist/<name>/index.js`. */
function nodeProgram(name, entry) {
  return {
    name,
    context: ROOT,
    mode: "production",
    devtool: false,
    target: "node20",
    entry: { index: entry },
    output: { path: path.join(ROOT, "dist", name), filename: "[name].js", clean: true },
    resolve: { extensions, conditionNames: ["import", "require", "node", "default"] },
    module: { rules: [scriptRule, pureRule, looseModuleRule, textRule, { test: /\.css$/, type: "asset/source" }] },
    optimization: { minimize: false }, // a stack trace should name the function
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: path.join(ROOT, ".cache/webpack"), buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
  };
}

module.exports = { nodeProgram };
