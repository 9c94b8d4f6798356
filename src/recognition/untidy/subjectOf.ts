import type { FigureSubject, HeaderSubject } from "../../domain/audit/HeaderSubject";
import type { HeaderTopic } from "../headerTopics";
import { parseHeaderPeriod } from "../parseHeader";
import type { HeadedColumn } from "./findPercents";

const SUBJECTS: Readonly<Record<HeaderTopic, FigureSubject | null>> = {
  closing: "closing", actual: "actual", budget: "budget", "original-budget": "budget", "amended-budget": "budget", amendments: "amendments", remaining: "remaining",
  deviation: "deviation", "percent-used": "percent-used", forecast: "forecast", adjustment: "adjustment", plan: "plan", words: null, label: null,
};

/** What the figures below a header are of: what a person says, else what its words say; null where neither does. The year and the months are the header's, whatever its words. */
export function subjectOf({ header, reading }: Pick<HeadedColumn, "header" | "reading">, said?: FigureSubject | null): HeaderSubject | null {
  const subject = said === undefined ? SUBJECTS[reading?.topic ?? "label"] : said;
  if (subject === null) return null;
  const { year = null, through = null } = reading ?? parseHeaderPeriod(header);
  return { subject, year, through };
}
