// Serves the pane over https for an Excel on this computer: `npm run excel`. Rebuilds when a source changes.
import cli from "office-addin-cli";
import certificates from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { printSideloading } from "./excel/printSideloading.mjs";
import pagesConfig from "./build/pages.js";

try {
  const port = cli.parseNumber(process.env.PORT ?? "3000", "PORT must be a number.");
  const base = `https://localhost:${port}/`;
  const https = await certificates.getHttpsServerOptions(); // asks once to trust a certificate for this computer
  const compiler = webpack(pagesConfig.pages({ base, development: true }));
  const server = new WebpackDevServer({
    port,
    host: "localhost",
    server: { type: "https", options: https },
    hot: false, // the pane's state is in React; a reload is what Excel's own web view does well
    client: { overlay: false },
    headers: { "Access-Control-Allow-Origin": "*" }, // Excel on the web fetches the manifest's icons
    devMiddleware: { writeToDisk: (file) => file.endsWith("manifest.xml") },
  }, compiler);
  await server.start();
  console.log(printSideloading(process.platform, base));
} catch (error) {
  cli.logErrorMessage(error);
  process.exit(1);
}
