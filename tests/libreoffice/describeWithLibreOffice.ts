import { findLibreOffice } from "./libreOffice";

/** Tests that need LibreOffice. Where it is absent a line says that they were not run; in CI its absence is a failure. */
export function describeWithLibreOffice(what: string, tests: () => void): void {
  if (findLibreOffice() !== null) {
    describe(what, tests);
    return;
  }
  const line = `LibreOffice is not installed: ${what} not checked`;
  test(line, () => {
    if (process.env.CI === "true") throw new Error(line);
    process.stderr.write(`${line}\n`);
  });
}
