// Serves the workbench on this computer: `npm start`. Node builtins only.
import { openBrowser } from "./start/openBrowser.mjs";
import { serveFolder } from "./start/serveFolder.mjs";

const port = process.env.PORT === undefined ? 3000 : Number(process.env.PORT);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
  }
  const server = await serveFolder("dist", { port, first: "workbench.html" });
  const address = `http://localhost:${server.address().port}`;
  console.log(`Toteuma stands at ${address}  (Ctrl+C stops it)`);
  openBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
