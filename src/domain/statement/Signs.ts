import type { Nature } from "./Row";
import { orientation, type SignProfile } from "./SignProfile";

/** How written figures are signed. The first three are kept by tables; ledgers write income as negative. */
export type SignsId = "costs-negative" | "costs-positive" | "margin-reversed" | "income-negative";

/** For each nature 1 where a written figure improves the result when it grows, -1 where it worsens it. */
export const SIGNS: Readonly<Record<SignsId, Readonly<Record<Nature, 1 | -1>>>> = {
  "costs-negative": { income: 1, expense: 1, result: 1 },
  "costs-positive": { income: 1, expense: -1, result: 1 },
  "margin-reversed": { income: 1, expense: -1, result: -1 },
  "income-negative": { income: -1, expense: -1, result: -1 },
};

/** The signs that a table of the profile keeps. */
export function signsOf(profile: SignProfile): SignsId {
  if (orientation("expense", profile) === 1) return "costs-negative";
  return orientation("result", profile) === 1 ? "costs-positive" : "margin-reversed";
}
