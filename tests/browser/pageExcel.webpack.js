const path = require("node:path");
const { scriptRule, pureRule, textRule, extensions } = require("../../scripts/build/scripts.js");

const ROOT = path.join(__dirname, "../..");

/** What stands in Excel's place, as one script for a page. */
module.exports = {
  context: ROOT,
  mode: "development",
  devtool: false,
  target: ["web", "es2021"],
  entry: "./tests/hosts/excel/pageExcel.ts",
  output: { path: path.join(ROOT, ".cache/browser"), filename: "pageExcel.js" },
  resolve: { extensions },
  module: { rules: [scriptRule, pureRule, textRule] },
  stats: "errors-warnings",
};
