const path = require("node:path");
const { pureFolders } = require("../../layers.js");

const SOURCES = path.join(__dirname, "../../src");

/** How every bundle reads TypeScript: types are only dropped here, tsc checks them. */
const scriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2021",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** Loading a pure file does nothing by itself, so what a page does not use of it, or uses only in a later screen, stays out of its first load. */
const pureRule = { test: /\.ts$/, include: pureFolders.map((folder) => path.join(SOURCES, folder)), sideEffects: false };

/** Some packages write imports without endings though they call themselves strict modules. */
const looseModuleRule = { test: /\.m?js$/, resolve: { fullySpecified: false } };

/** A table kept as text, such as a sample's figures, comes in as a string. */
const textRule = { test: /\.(tsv|txt)$/, type: "asset/source" };

const extensions = [".tsx", ".ts", ".mjs", ".js", ".json"];

module.exports = { scriptRule, pureRule, looseModuleRule, textRule, extensions };
