import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../scripts/findPrograms.mjs";

/** Tests that need Chromium, which they get started. Where it is absent a line says that they were not run; in CI its absence is a failure. */
export function describeWithChromium(what: string, tests: (browser: () => Browser) => void): void {
  const executablePath = findChromium();
  if (executablePath === null) {
    const line = `Chromium is not installed: ${what} not checked`;
    test(line, () => {
      if (process.env.CI === "true") throw new Error(line);
      process.stderr.write(`${line}\n`);
    });
    return;
  }
  describe(what, () => {
    let browser: Browser;
    beforeAll(async () => {
      // A build machine often runs as root, where Chromium has no sandbox.
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    });
    afterAll(() => browser.close());
    tests(() => browser);
  });
}
