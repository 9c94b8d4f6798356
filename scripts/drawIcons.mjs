// Draws assets/icon-*.png from the two SVG files; run by hand when the mark changes, the pictures are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./findPrograms.mjs";

// Small icons have a drawing of their own, laid on whole pixels at 16 and 32.
const DRAWINGS = [
  { file: "assets/icon-small.svg", sizes: [16, 20, 24, 32] },
  { file: "assets/icon.svg", sizes: [40, 48, 64, 80, 128] },
];

const executablePath = findChromium();
if (executablePath === null) {
  console.error("Drawing the icons needs Chromium or Chrome; none was found.");
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { file, sizes } of DRAWINGS) {
  const drawing = readFileSync(file, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
