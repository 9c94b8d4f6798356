import { previewForecast, type ForecastEntry, type ForecastReading, type ForecastRow } from "../../actions";

/** Where Enter leads from a row: nowhere, since what is typed cannot be written as it is; to the row's reason; or on to the next row. */
export type Going = "stay" | "reason" | "next";

/**
 * Where Enter leads, from what is given (null where nothing is) and from the row as it is known, without waiting for the writing: a changed forecast leads to its
 * reason, a reason leads on, and so does a forecast as budgeted where nothing else asks for a reason. `from` is the field that the person is in, where it is one.
 */
export function whereToGo(reading: ForecastReading | null, row: ForecastRow, entry: ForecastEntry | null, from: ForecastEntry["field"] | null = null): Going {
  if (reading === null) return "stay";
  if (entry === null) return from !== "reason" && isDue(row) ? "reason" : "next";
  const { findings, plan, forecast } = previewForecast(reading, row, entry);
  if (findings.some(({ severity }) => severity === "error")) return "stay";
  if (entry.field === "reason") return "next";
  // A plan without steps leaves the adjustment as it stands.
  const isChanged = plan.steps.length === 0 ? row.adjustment !== null && row.adjustment !== 0 : forecast !== null && forecast !== (row.budget ?? 0);
  return (isChanged && row.takesReason) || (isDue(row) && !isOfAdjustment(row)) ? "reason" : "next";
}

function isDue({ reasonState, takesReason }: ForecastRow): boolean {
  return takesReason && (reasonState === "missing" || reasonState === "outdated");
}

/** Whether the reason that is due explains the adjustment as it stood, and so is not due where the row is as budgeted. */
function isOfAdjustment({ adjustment, toExplain }: ForecastRow): boolean {
  return toExplain === null ? adjustment !== null : Math.abs(toExplain) === Math.abs(adjustment ?? 0);
}
