import type { Problem } from "../domain/findings/Finding";
import { fail, ok, type Result } from "../domain/findings/Result";

/** A cell of Excel holds no more characters. */
const LONGEST_REASON = 32_767;

/** A reason as a person typed it, without the spaces around it; "" for none. Fails where a cell cannot hold it. */
export function parseReason(text: string): Result<string, Problem> {
  const reason = text.trim();
  return reason.length > LONGEST_REASON ? fail({ code: "reason-too-long", length: reason.length, most: LONGEST_REASON }) : ok(reason);
}
