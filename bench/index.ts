import type { Bench, Measurement } from "./Measurement";
import { auditFigures } from "./auditFigures";
import { auditSpeed } from "./auditSpeed";
import { excelHost } from "./excelHost";
import { paneFirstLoad } from "./paneFirstLoad";
import { printMeasurements } from "./printMeasurements";
import { writeFile } from "./writeFile";

const BENCHES: readonly Bench[] = [
  excelHost,
  paneFirstLoad,
  writeFile,
  auditFigures,
  auditSpeed,
];

async function measureAll(): Promise<void> {
  const measurements: Measurement[] = [];
  for (const bench of BENCHES) measurements.push(...await bench()); // one after another, so that none disturbs the next
  console.log(printMeasurements(measurements));
  process.exitCode = measurements.some(({ value, limit }) => limit !== null && value > limit) ? 1 : 0;
}

measureAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
