const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { contentSecurityPolicy, ContentSecurityPolicyPlugin } = require("./contentSecurityPolicy.js");
const { manifestFor, readBase } = require("./manifestFor.js");
const { scriptRule, pureRule, looseModuleRule, textRule, extensions } = require("./scripts.js");
const { SwcMinifyPlugin } = require("./SwcMinifyPlugin.js");

const ROOT = path.join(__dirname, "../..");

/** Each page, its template and, where it runs anything, its entry file. */
const PAGES = [
  { name: "taskpane", template: "src/taskpane/taskpane.html", entry: "./src/taskpane/index.tsx", office: true },
  { name: "commands", template: "src/commands/commands.html", entry: "./src/commands/index.ts", office: true },
  { name: "workbench", template: "src/workbench/workbench.html", entry: "./src/workbench/index.tsx", office: false },
  { name: "help", template: "assets/help.html", office: false },
];

/** The pages of Excel's pane and of the workbench, and the manifest that names them. Paths inside are relative, so dist/ works anywhere. */
function pages({ base, development = false }) {
  const address = readBase(base);
  const scripted = PAGES.filter((page) => page.entry !== undefined);
  const file = development ? "[name]" : "[name].[contenthash:10]"; // named by content, so that a host may cache for good
  return {
    name: "pages",
    context: ROOT,
    mode: development ? "development" : "production",
    devtool: development ? "source-map" : false, // eval, webpack's own choice, is what the policy forbids
    target: ["web", "es2021"],
    entry: Object.fromEntries(scripted.map(({ name, entry }) => [name, entry])),
    output: {
      path: path.join(ROOT, "dist"),
      publicPath: "auto",
      filename: `${file}.js`,
      assetModuleFilename: `${file}[ext]`,
      clean: base === undefined ? { keep: /^(cli|bench)\// } : true, // what is built for a server holds nothing else
    },
    resolve: { extensions },
    module: {
      rules: [
        scriptRule,
        pureRule,
        looseModuleRule,
        textRule,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg|woff2?|ttf)$/, type: "asset" },
      ],
    },
    plugins: [
      ...PAGES.map(({ name, template }) => new HtmlWebpackPlugin({
        template, filename: `${name}.html`, chunks: [name], favicon: "assets/icon-32.png", minify: false,
      })),
      new ContentSecurityPolicyPlugin((page) =>
        contentSecurityPolicy({ office: PAGES.find(({ name }) => `${name}.html` === page).office, development })),
      new MiniCssExtractPlugin({ filename: `${file}.css` }),
      new CopyPlugin({ patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), address) },
      ] }),
    ],
    optimization: { minimizer: [new SwcMinifyPlugin()] },
    performance: { hints: false }, // webpack counts bytes before compression; tests/house/bundle.test.ts counts what is sent
    cache: { type: "filesystem", cacheDirectory: path.join(ROOT, ".cache/webpack"), buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
  };
}

module.exports = { pages, PAGES };
