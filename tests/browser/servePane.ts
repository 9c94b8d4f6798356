import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder } from "../../scripts/start/serveFolder.mjs";
import { bundlePageExcel } from "./bundlePageExcel";
import { PanePage } from "./PanePage";

type PaneOptions = Parameters<typeof PanePage.open>[3];

/** Serves the built pane to the tests of a block; what comes back opens it in a page of the running test, closed after it. */
export function servePane(browser: () => Browser): (options?: PaneOptions) => Promise<PanePage> {
  let server: Server;
  let script: string;
  let pane: PanePage | null = null;
  beforeAll(async () => {
    script = bundlePageExcel();
    server = await serveFolder(join(__dirname, "../../dist"), { port: 0, first: "taskpane.html" });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  afterEach(async () => {
    await pane?.close();
    pane = null;
  });
  return async (options) => {
    pane = await PanePage.open(browser(), `http://localhost:${(server.address() as AddressInfo).port}`, script, options);
    return pane;
  };
}
