import type { Bench, Measurement } from "./Measurement";
import { auditFigures } from "./auditFigures";
import { auditSpeed } from "./auditSpeed";
import { excelHost } from "./excelHost";
import { paneFirstLoad } from "./paneFirstLoad";
import { printMeasurements } from "./printMeasurements";
import { writeFile } from "./writeFile";

const BENCHES: Readonly<Record<string, Bench>> = { excelHost, paneFirstLoad, writeFile, auditFigures, auditSpeed };

/** `npm run bench` measures everything, `npm run bench -- auditSpeed` what is named. */
async function measureAll(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}`);
  const measurements: Measurement[] = [];
  const wanted = Object.entries(BENCHES).filter(([name]) => names.length === 0 || names.includes(name));
  for (const [, bench] of wanted) measurements.push(...await bench()); // one after another, so that none disturbs the next
  console.log(printMeasurements(measurements));
  process.exitCode = measurements.some(({ value, limit }) => limit !== null && value > limit) ? 1 : 0;
}

measureAll(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
