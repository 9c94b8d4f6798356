import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Which file imports which, types included, among files named by their paths without ending. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of every source file below a folder, tests left out. */
export function readImports(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return new Map(files.map((file) => {
    const path = join(folder, file);
    const imports = ts.preProcessFile(readFileSync(path, "utf8")).importedFiles
      .filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => join(dirname(path), fileName));
    return [path.replace(/\.tsx?$/, ""), imports];
  }));
}

/** Every ring of imports that a walk meets, each as a chain that ends where it began. `a → b → a` */
export function findCycles(graph: ImportGraph): readonly string[] {
  const cycles: string[] = [];
  const left = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(" → "));
    if (start >= 0 || left.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    left.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
