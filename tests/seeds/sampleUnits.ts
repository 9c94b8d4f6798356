import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Unit } from "../../src/domain/units/Unit";
import { parseUnits } from "../../src/recognition/parseUnits";

/** The sample city's units as text: a header row, then a row each. */
export const SAMPLE_UNITS_FILE = join(__dirname, "../../samples/heinola/units.tsv");
export const SAMPLE_UNITS_TEXT = readFileSync(SAMPLE_UNITS_FILE, "utf8");

/** The sample city's units: the whole, two service areas, two boards and eleven responsibility areas. */
export const SAMPLE_UNITS: readonly Unit[] = parseUnits(SAMPLE_UNITS_TEXT).units;
