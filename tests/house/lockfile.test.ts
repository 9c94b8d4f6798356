import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listAbsentBinaries, type LockedPackage } from "../../scripts/lockfile/listAbsentBinaries.mjs";
import { ROOT } from "./plantedHouse";

const LOCKED = (JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, LockedPackage>> }).packages;

test("the lockfile names the binaries of every system, so that npm ci takes it", () => {
  expect(listAbsentBinaries(LOCKED)).toEqual([]);
});

test("the lockfile names no registry", () => {
  expect(Object.values(LOCKED).filter((each) => each.resolved !== undefined)).toEqual([]);
});

test("a binary that is left out is described by its name", () => {
  const packages = { "node_modules/swift": { dev: true, optionalDependencies: { "swift-linux-arm-gnueabihf": "1.2.3", "swift-darwin-arm64": "1.2.3", "swift-linux-x64-musl": "1.2.3" } } };
  expect(listAbsentBinaries(packages)).toEqual([
    { path: "node_modules/swift-linux-arm-gnueabihf", entry: { version: "1.2.3", cpu: ["arm"], dev: true, optional: true, os: ["linux"] } },
    { path: "node_modules/swift-darwin-arm64", entry: { version: "1.2.3", cpu: ["arm64"], dev: true, optional: true, os: ["darwin"] } },
    { path: "node_modules/swift-linux-x64-musl", entry: { version: "1.2.3", cpu: ["x64"], dev: true, libc: ["musl"], optional: true, os: ["linux"] } },
  ]);
});
