import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder } from "../../scripts/start/serveFolder.mjs";
import { WorkbenchPage } from "./WorkbenchPage";

/** Serves the built workbench to the tests of a block; what comes back is the page of the running test, with the sample in its grid. A page that complains fails its test. */
export function serveWorkbench(browser: () => Browser): () => WorkbenchPage {
  let server: Server;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    server = await serveFolder(join(__dirname, "../../dist"), { port: 0, first: "workbench.html" });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser(), `http://localhost:${(server.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    const { errors } = workbench;
    await workbench.close();
    expect(errors).toEqual([]);
  });
  return () => workbench;
}
