import { useCallback, useState } from "react";
import type { Finding } from "../../domain/findings/Finding";

/** What of a row is typed in the pane. */
export type ForecastField = "adjustment" | "forecast" | "reason";

/** What was typed into a field: it stays there until it stands in the workbook. */
export interface ForecastDraft {
  readonly text: string;
  readonly phase: "typed" | "saving" | "written";
  readonly problem: Finding | null;
}

export interface ForecastDrafts {
  readonly of: (row: string, field: ForecastField) => ForecastDraft | null;
  readonly edit: (row: string, field: ForecastField, text: string) => void;
  /** How the writing of a draft goes; nothing where it is gone. */
  readonly become: (row: string, field: ForecastField, change: Partial<Omit<ForecastDraft, "text">>) => void;
  /** Forgets what was typed into the fields. */
  readonly drop: (row: string, ...fields: readonly ForecastField[]) => void;
  /** Forgets what stands in the workbook by now. */
  readonly dropWritten: () => void;
}

type Drafts = Readonly<Record<string, ForecastDraft>>;

/** What is typed for the rows of a table and does not stand in it yet; `table` tells tables apart. */
export function useForecastDrafts(table: string): ForecastDrafts {
  const [drafts, setDrafts] = useState<Drafts>({});
  const keyOf = useCallback((row: string, field: ForecastField) => `${table} ${row} ${field}`, [table]);
  const edit = useCallback((row: string, field: ForecastField, text: string) => {
    setDrafts((before) => ({ ...before, [keyOf(row, field)]: { text, phase: "typed", problem: null } }));
  }, [keyOf]);
  const become = useCallback((row: string, field: ForecastField, change: Partial<Omit<ForecastDraft, "text">>) => {
    setDrafts((before) => {
      const draft = before[keyOf(row, field)];
      return draft === undefined ? before : { ...before, [keyOf(row, field)]: { ...draft, ...change } };
    });
  }, [keyOf]);
  const drop = useCallback((row: string, ...fields: readonly ForecastField[]) => {
    const gone = new Set(fields.map((field) => keyOf(row, field)));
    setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key))));
  }, [keyOf]);
  const dropWritten = useCallback(() => {
    setDrafts((before) => (Object.values(before).some((draft) => draft.phase === "written") ? Object.fromEntries(Object.entries(before).filter(([, draft]) => draft.phase !== "written")) : before));
  }, []);
  return { of: (row, field) => drafts[keyOf(row, field)] ?? null, edit, become, drop, dropWritten };
}
