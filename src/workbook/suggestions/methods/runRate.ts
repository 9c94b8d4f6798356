import { MONTHS } from "../../../domain/periods/Period";
import { binary } from "../../formulas/formulaParts";
import { ACTUAL, type MethodFormula } from "../MethodFormula";

/** The pace so far for the whole year: actual × 12 / months. */
export const runRate: MethodFormula = {
  key: "run-rate",
  guards: [ACTUAL],
  amount: ({ actual, through }) => binary(binary(actual, "*", MONTHS), "/", through),
};
