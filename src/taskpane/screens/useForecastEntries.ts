import { useRef, useState } from "react";
import type { ForecastEntry, ForecastReading, ForecastRow, TableInWorkbook } from "../../actions";
import type { Finding } from "../../domain/findings/Finding";
import type { ForecastDraft, ForecastDrafts, ForecastField } from "../hooks/useForecastDrafts";
import { useLanguage } from "../hooks/useTexts";
import { isSame } from "./useForecastReading";
import type { ForecastWriter, Outcome } from "./useForecastWriter";

export const FIELDS: readonly ForecastField[] = ["adjustment", "forecast", "reason"];
const NOTHING: Outcome = { isDone: true, problem: null };

/** A suggestion that was refused, and for which row. */
interface Refusal {
  readonly table: TableInWorkbook;
  readonly row: string;
  readonly problem: Finding;
}

export interface ForecastEntries {
  /** Writes what is typed into a field, or confirms a reason that is outdated. What is typed meanwhile stays, to be written in its turn. */
  readonly commit: (row: ForecastRow, field: ForecastField, confirms?: boolean) => Promise<Outcome>;
  readonly accept: (row: ForecastRow, method: string) => Promise<Outcome>;
  /** Why the last suggestion was refused; null where it was not. */
  readonly refused: Finding | null;
  /** Forgets the refusal, unless it is this row's. */
  readonly forgetRefusal: (except?: string) => void;
  /** Writes all that is typed, and comes back with the first that could not be, or null. */
  readonly settle: () => Promise<ForecastDraft | null>;
}

/** What is typed or accepted in the rows, on its way into the table. */
export function useForecastEntries(reading: ForecastReading | null, drafts: ForecastDrafts, enter: ForecastWriter["enter"]): ForecastEntries {
  const language = useLanguage();
  const saving = useRef(new Map<string, Promise<Outcome>>());
  /** What moves the figure of a row last, while it is being written. */
  const moving = useRef(new Map<string, Promise<Outcome>>());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function moves({ key }: ForecastRow, work: Promise<Outcome>): void {
    moving.current.set(key, work);
    void work.finally(() => moving.current.get(key) === work && moving.current.delete(key));
  }

  async function write(table: TableInWorkbook, row: ForecastRow, entry: ForecastEntry, draft: ForecastDraft | null): Promise<Outcome> {
    const outcome = await enter(table, row, entry);
    if (draft === null) return outcome;
    drafts.become(draft, { phase: outcome.isDone ? "written" : "typed", problem: outcome.problem });
    if (outcome.isDone) drafts.dropWritten();
    return outcome;
  }

  async function commit(row: ForecastRow, field: ForecastField, confirms = false): Promise<Outcome> {
    const draft = drafts.of(row.key, field);
    if (reading === null || draft?.phase === "written") return NOTHING;
    // Whoever asks again waits for the same answer.
    if (draft?.phase === "saving") return saving.current.get(draft.id) ?? NOTHING;
    // A reason that stands is confirmed for the figure that the row is on its way to, too.
    const isConfirmed = confirms && field === "reason" && (row.reasonState === "outdated" || (row.reason !== "" && moving.current.has(row.key)));
    if (draft === null && !isConfirmed) return NOTHING;
    const text = draft?.text ?? row.reason;
    const entry: ForecastEntry = field === "reason" ? { field, text } : { field, text, language };
    const work = write(reading.table, row, entry, draft);
    if (field !== "reason") moves(row, work);
    if (draft !== null) {
      saving.current.set(draft.id, work);
      drafts.become(draft, { phase: "saving", problem: null });
    }
    return work;
  }

  async function accept(row: ForecastRow, method: string): Promise<Outcome> {
    if (reading === null) return NOTHING;
    setRefusal(null);
    // The suggestion takes the place of what is typed now, and not of what is typed while it is written.
    const replaced = FIELDS.flatMap((field) => (field === "reason" ? [] : (drafts.of(row.key, field) ?? [])));
    const work = enter(reading.table, row, { field: "suggestion", method });
    moves(row, work);
    const outcome = await work;
    if (outcome.isDone) replaced.forEach(drafts.drop);
    if (outcome.problem !== null) setRefusal({ table: reading.table, row: row.key, problem: outcome.problem });
    return outcome;
  }

  async function settle(): Promise<ForecastDraft | null> {
    await Promise.all(drafts.unwritten().map(({ row, field }) => commit(row, field)));
    return drafts.unwritten()[0] ?? null;
  }

  return {
    commit, accept, settle,
    refused: refusal !== null && reading !== null && isSame(refusal.table, reading.table) ? refusal.problem : null,
    forgetRefusal: (except) => setRefusal((now) => (now?.row === except ? now : null)),
  };
}
