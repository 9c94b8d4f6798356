// Takes the pictures of docs/images from the built workbench: `node scripts/drawPictures.mjs`, after `npm run build`.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./findPrograms.mjs";
import { serveFolder } from "./start/serveFolder.mjs";

const FOLDER = "docs/images";
const SIZE = { width: 1280, height: 800 };

const executablePath = findChromium();
if (executablePath === null) {
  console.error("Chromium is needed to take the pictures; the variable CHROMIUM names it where it is not found.");
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder("dist", { port: 0, first: "workbench.html" });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: SIZE, locale: "fi-FI" });
  await page.goto(`http://localhost:${server.address().port}`);
  await page.getByRole("button", { name: "Näytä Vaalit" }).waitFor();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await page.waitForTimeout(1000); // the grid draws on a canvas, of which the page knows nothing
  await page.screenshot({ path: `${FOLDER}/workbench.png` });
} finally {
  await browser.close();
  server.close();
}
