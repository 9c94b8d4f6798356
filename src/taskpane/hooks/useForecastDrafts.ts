import { useCallback, useRef, useState } from "react";
import type { ForecastRow } from "../../actions";
import type { Finding } from "../../domain/findings/Finding";

/** What of a row is typed in the pane. */
export type ForecastField = "adjustment" | "forecast" | "reason";

/** What was typed into a field: it stays there until it stands in the workbook. */
export interface ForecastDraft {
  /** Tells the fields of all tables apart. */
  readonly id: string;
  /** Grows with every stroke: what is typed meanwhile is another draft, even of the same text. */
  readonly edition: number;
  /** The row as it stood when it was typed for. */
  readonly row: ForecastRow;
  readonly field: ForecastField;
  readonly text: string;
  readonly phase: "typed" | "saving" | "written";
  readonly problem: Finding | null;
}

export interface ForecastDrafts {
  /** What is typed in a field at this moment, also for work that began before it was typed. */
  readonly of: (row: string, field: ForecastField) => ForecastDraft | null;
  /** Everything of the table that does not stand in it yet, what was begun first first. */
  readonly unwritten: () => readonly ForecastDraft[];
  readonly edit: (row: ForecastRow, field: ForecastField, text: string) => void;
  /** How the writing of a draft goes; nothing where it is gone, or where something newer was typed in its place. */
  readonly become: (draft: ForecastDraft, change: Pick<ForecastDraft, "phase" | "problem">) => void;
  /** Forgets a draft; nothing where something newer was typed in its place. */
  readonly drop: (draft: ForecastDraft) => void;
  /** Forgets what stands in the workbook by now. */
  readonly dropWritten: () => void;
}

type Drafts = Readonly<Record<string, ForecastDraft>>;

/** What is typed for the rows of a table and does not stand in it yet; `table` tells tables apart. */
export function useForecastDrafts(table: string): ForecastDrafts {
  const latest = useRef<Drafts>({});
  const editions = useRef(0);
  const [, setShown] = useState<Drafts>({});
  // Work that waited for the workbook asks what is typed by now, not what its rendering knew.
  const change = useCallback((make: (before: Drafts) => Drafts) => {
    latest.current = make(latest.current);
    setShown(latest.current);
  }, []);
  const of = useCallback((row: string, field: ForecastField) => latest.current[idOf(table, row, field)] ?? null, [table]);
  const unwritten = useCallback(() => Object.values(latest.current).filter((draft) => draft.phase !== "written" && draft.id === idOf(table, draft.row.key, draft.field)), [table]);
  const edit = useCallback((row: ForecastRow, field: ForecastField, text: string) => {
    const id = idOf(table, row.key, field);
    const edition = (editions.current += 1);
    change((before) => ({ ...before, [id]: { id, edition, row, field, text, phase: "typed", problem: null } }));
  }, [table, change]);
  const become = useCallback<ForecastDrafts["become"]>((draft, to) => {
    change((before) => (before[draft.id]?.edition === draft.edition ? { ...before, [draft.id]: { ...draft, ...to } } : before));
  }, [change]);
  const drop = useCallback((draft: ForecastDraft) => {
    change((before) => keepWhere(before, (one) => one.id !== draft.id || one.edition !== draft.edition));
  }, [change]);
  const dropWritten = useCallback(() => change((before) => keepWhere(before, ({ phase }) => phase !== "written")), [change]);
  return { of, unwritten, edit, become, drop, dropWritten };
}

function idOf(table: string, row: string, field: ForecastField): string {
  return `${table} ${row} ${field}`;
}

/** The same object where all are kept, so that nothing is shown anew for nothing. */
function keepWhere(drafts: Drafts, isKept: (draft: ForecastDraft) => boolean): Drafts {
  const kept = Object.entries(drafts).filter(([, draft]) => isKept(draft));
  return kept.length === Object.keys(drafts).length ? drafts : Object.fromEntries(kept);
}
