import { catchErrors, falseAlarms } from "../tests/crossfoot/measureAudit";
import { ERROR_KINDS } from "../tests/crossfoot/seedError";
import type { Measurement } from "./Measurement";

const CLEAN = 2_000;
const SEEDED = 400;

/** How many errors an audit misses in tables that nobody described, made at random, and how often it accuses a table that adds up. */
export async function auditFigures(): Promise<readonly Measurement[]> {
  const caught = ERROR_KINDS.map((kind) => catchErrors(kind, range(500_000, SEEDED)));
  const crossed = caught.reduce((sum, one) => sum + one.crossed, 0);
  return [
    { what: "Audit, false errors in 200 clean tables", value: (falseAlarms(range(700_000, CLEAN)).length * 200) / CLEAN, unit: "errors", limit: 1 },
    ...caught.map(({ kind, seeded, found }) => ({ what: `Audit, errors not found, ${kind}`, value: ((seeded - found) * 100) / seeded, unit: "%", limit: 2 })),
    { what: "Audit, errors that two equations cross, another cell named first", value: ((crossed - caught.reduce((sum, one) => sum + one.namedFirst, 0)) * 100) / crossed, unit: "%", limit: 10 },
  ];
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
