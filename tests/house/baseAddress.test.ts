import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCAL, manifestFor, readBase } from "../../scripts/build/manifestFor.js";
import { ROOT } from "./plantedHouse";

const ADDRESSES = [
  [undefined, LOCAL],
  ["https://example.org/toteuma/", "https://example.org/toteuma/"],
  ["https://example.org/toteuma", "https://example.org/toteuma/"],
] as const;

test.each(ADDRESSES)("reads the base address %s", (given, address) => {
  expect(readBase(given)).toBe(address);
});

test.each(["http://example.org/", "example.org", "https://example.org/?a=1", "https://example.org/a b/", "true"])("refuses the base address %s", (given) => {
  expect(() => readBase(given)).toThrow(`not "${given}"`);
});

test("no address of the manifest stays behind when it moves", () => {
  const moved = manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), "https://example.org/toteuma/");
  expect(moved).not.toContain("localhost");
  expect(moved).toContain("https://example.org/toteuma/assets/icon-16.png");
});
