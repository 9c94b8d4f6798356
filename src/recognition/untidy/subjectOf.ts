import type { FigureSubject, HeaderSubject } from "../../domain/audit/HeaderSubject";
import type { HeaderTopic } from "../headerTopics";
import type { HeaderReading } from "../parseHeader";

const SUBJECTS: Readonly<Record<HeaderTopic, FigureSubject | null>> = {
  closing: "closing", actual: "actual", budget: "budget", "original-budget": "budget", "amended-budget": "budget", amendments: "amendments", remaining: "remaining",
  deviation: "deviation", "percent-used": "percent-used", forecast: "forecast", adjustment: "adjustment", plan: "plan", words: null, label: null,
};

/** What the figures below a header are of; null where it does not say. */
export function subjectOf(reading: HeaderReading | null): HeaderSubject | null {
  const subject = reading === null ? null : SUBJECTS[reading.topic];
  return subject === null || reading === null ? null : { subject, year: reading.year ?? null, through: reading.through ?? null };
}
