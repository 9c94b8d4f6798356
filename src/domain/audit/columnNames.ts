import type { AuditedTable } from "./AuditedTable";
import { foldLabel } from "./foldLabel";
import type { HeaderSubject } from "./HeaderSubject";

/** What names a column of amounts in its own report: its subject, or its header where that says nothing or the same as another's. */
export function columnNames({ table, subjects }: AuditedTable): ReadonlyMap<string, number> {
  const amounts = table.columns.flatMap(({ kind, label }, column) => (kind === "percent" ? [] : [{ column, label: foldLabel(label), subject: subjects[column] ?? null }]));
  const bySubject = onlyOnes(amounts.flatMap(({ column, subject }) => (subject === null || subject.year === null ? [] : [[subjectText(subject), column] as const])));
  const named = new Set(bySubject.values());
  return new Map([...bySubject, ...onlyOnes(amounts.flatMap(({ column, label }) => (named.has(column) ? [] : [[label, column] as const])))]);
}

/** What names a column in any report: a closing is the actual of the whole year. Only what has a year can be named so. */
export function lastingNames({ table, subjects }: AuditedTable): ReadonlyMap<string, number> {
  return onlyOnes(subjects.flatMap((subject, column) => (
    table.columns[column]?.kind === "percent" || subject === null || subject.year === null || !LASTING.has(subject.subject) ? [] : [[lastingText(subject), column] as const])));
}

/** What a later report tells again. What remained in March it does not. */
const LASTING: ReadonlySet<string> = new Set(["budget", "actual", "closing", "plan"]);

function subjectText({ subject, year, through }: HeaderSubject): string {
  return `${subject} ${year ?? ""} ${through ?? ""}`;
}

function lastingText({ subject, year, through }: HeaderSubject): string {
  const isWhole = subject === "closing" || (subject === "actual" && (through === null || through === 12));
  return isWhole ? `closing ${year ?? ""}` : subjectText({ subject, year, through });
}

/** Names that stand twice name nothing. */
function onlyOnes(named: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const names = named.map(([name]) => name);
  return new Map(named.filter(([name], place) => name !== "" && names.indexOf(name) === place && names.lastIndexOf(name) === place));
}
