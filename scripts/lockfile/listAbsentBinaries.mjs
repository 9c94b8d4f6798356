const SYSTEMS = ["darwin", "linux", "win32", "android", "freebsd", "openharmony"];
const PROCESSORS = { gnueabihf: "arm", musleabihf: "arm" };

/** The optional packages that others name and the lockfile lacks, each with the entry that it should have. */
export function listAbsentBinaries(packages) {
  return Object.values(packages).flatMap((owner) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name]) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
      .map(([name, version]) => ({ path: `node_modules/${name}`, entry: describe(name, version, owner) })));
}

/** "@swc/core-linux-arm-gnueabihf" is for os linux, cpu arm, and glibc: such packages are named by what they run on. */
function describe(name, version, owner) {
  const parts = name.split("-");
  const at = parts.findIndex((part) => SYSTEMS.includes(part));
  if (at < 0) throw new Error(`${name} does not say which system it is for; add it to package-lock.json by hand.`);
  const [os, cpu, abi] = parts.slice(at);
  return {
    version,
    cpu: [PROCESSORS[abi] ?? cpu],
    ...(owner.dev ? { dev: true } : {}),
    ...(abi === "musl" ? { libc: ["musl"] } : {}),
    ...(abi === "gnu" ? { libc: ["glibc"] } : {}),
    optional: true,
    os: [os],
  };
}
