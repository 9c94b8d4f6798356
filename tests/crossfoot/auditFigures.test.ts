import { catchErrors, falseAlarms } from "./measureAudit";
import { ERROR_KINDS } from "./seedError";

const seeds = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => from + index);

describe("tables of other makes, whose structure is found from their figures alone", () => {
  test("raise at most one false error in two hundred", () => {
    expect(falseAlarms(seeds(5_000, 400)).length).toBeLessThanOrEqual(2);
  });

  test.each(ERROR_KINDS)("%s: at least 98 of 100 errors are found, and nine of ten that two equations cross are named first", (kind) => {
    const { seeded, found, crossed, namedFirst } = catchErrors(kind, seeds(9_000, 150));
    expect(seeded).toBeGreaterThan(100);
    expect(found / seeded).toBeGreaterThanOrEqual(0.98);
    if (kind !== "copied-column" && kind !== "wrong-percent") expect(crossed).toBeGreaterThan(40);
    expect(namedFirst).toBeGreaterThanOrEqual(0.9 * crossed);
  });
});
