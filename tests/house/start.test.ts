import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { findOpener } from "../../scripts/start/openBrowser.mjs";
import { serveFolder } from "../../scripts/start/serveFolder.mjs";
import { ROOT } from "./plantedHouse";

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe("the workbench's server", () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = await serveFolder(join(ROOT, "assets"), { port: 0, first: "help.html" });
    address = `http://localhost:${portOf(server)}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ANSWERS = [
    ["/", 200, "text/html; charset=utf-8"],
    ["/icon-16.png?v=1", 200, "image/png"],
    ["/none.js", 404, "text/plain; charset=utf-8"],
    ["/%2e%2e/package.json", 404, "text/plain; charset=utf-8"],
    ["/%2e%2e%2fpackage.json", 404, "text/plain; charset=utf-8"],
    ["/%", 404, "text/plain; charset=utf-8"],
  ] as const;
  test.each(ANSWERS)("answers %s with %d", async (path, status, type) => {
    const response = await fetch(`${address}${path}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  });
});

test("a port that is taken gives one sentence with the way out", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ port: 0, host: "localhost" }, resolve));
  const port = portOf(other);
  await expect(serveFolder("assets", { port, first: "help.html" })).rejects.toThrow(`Port ${port} is taken by another program.`);
  await new Promise((resolve) => other.close(resolve));
});

const SCREENS = [
  [{}, "linux", null],
  [{ DISPLAY: ":0" }, "linux", ["xdg-open"]],
  [{ DISPLAY: ":0", CI: "true" }, "linux", null],
  [{}, "darwin", ["open"]],
  [{ CI: "true" }, "darwin", null],
  [{}, "sunos", null],
] as const;
test.each(SCREENS)("with %j on %s the browser is opened by %j", (environment, platform, opener) => {
  expect(findOpener(environment, platform)).toEqual(opener);
});
