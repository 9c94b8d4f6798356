import { useCallback, useRef, useState } from "react";
import { isApplicable, type WorkbookHost } from "../../actions";
import { previewReason } from "../../actions/previewReason";
import type { WeighedFlag } from "../../actions/readDeviations";
import type { Finding } from "../../domain/findings/Finding";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import type { Saying, Writer } from "../hooks/useWriter";

/** A reason that was typed: it stays in its field until the flags have been read with it. */
export interface ReasonDraft {
  readonly text: string;
  readonly phase: "typed" | "saving" | "written";
  /** Why it could not be written. */
  readonly problem: Finding | null;
}

export interface ReasonDrafts {
  readonly of: (flag: WeighedFlag) => ReasonDraft | null;
  readonly edit: (flag: WeighedFlag, text: string) => void;
  readonly drop: (flag: WeighedFlag) => void;
  /** Writes the reason once all before it are written; nothing where just that is under way or done. */
  readonly write: (flag: WeighedFlag, text: string) => void;
  /** Once all reasons that were handed in are written or refused. */
  readonly settle: () => Promise<void>;
  /** Forgets what the flags tell by now. */
  readonly dropWritten: () => void;
}

type Drafts = ReadonlyMap<string, ReasonDraft>;

/** The reasons that are typed below their flags. Leaving a field writes it while the one before may still be on its way, so that they go one after another. */
export function useReasonDrafts(host: WorkbookHost, { write: apply, fail, whenIdle }: Writer): ReasonDrafts {
  const latest = useRef<Drafts>(new Map());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [shown, setShown] = useState<Drafts>(latest.current);
  const change = useCallback((make: (before: Drafts) => Drafts) => {
    latest.current = make(latest.current);
    setShown(latest.current);
  }, []);
  const put = (id: string, draft: ReasonDraft | null): void => change((before) => new Map([...before].filter(([one]) => one !== id).concat(draft === null ? [] : [[id, draft]])));

  async function send(flag: WeighedFlag, saving: ReasonDraft): Promise<void> {
    let isWritten = false;
    let problem: Finding | null = null;
    try {
      await whenIdle();
      const asked = await previewReason(host, flag, saving.text);
      if (isApplicable(asked)) isWritten = await apply(asked, sayReason(flag, saving.text));
      else problem = asked.findings[0] ?? null;
    } catch (error) {
      fail(error);
    }
    // What was typed meanwhile is another draft.
    if (latest.current.get(flag.id) !== saving) return;
    const isNew = saving.text.trim() !== flag.flag.reason.trim();
    put(flag.id, isWritten ? { ...saving, phase: "written" } : isNew ? { ...saving, phase: "typed", problem } : null);
  }

  return {
    of: ({ id }) => shown.get(id) ?? null,
    edit: ({ id }, text) => put(id, { text, phase: "typed", problem: null }),
    drop: ({ id }) => put(id, null),
    write(flag, text) {
      const draft = latest.current.get(flag.id);
      if (draft !== undefined && draft.phase !== "typed") return;
      const saving: ReasonDraft = { text, phase: "saving", problem: null };
      put(flag.id, saving);
      queue.current = queue.current.then(() => send(flag, saving));
    },
    settle: () => queue.current,
    dropWritten: useCallback(() => change((before) => new Map([...before].filter(([, { phase }]) => phase !== "written"))), [change]),
  };
}

/** What is said of it, in the pane's language. */
function sayReason({ table, flag }: WeighedFlag, text: string): Saying {
  const place = `${table.unit} · ${flag.label}`;
  return (_, language) => (text.trim() === "" ? DEVIATION_PANE_TEXTS[language].reasonCleared(place) : DEVIATION_PANE_TEXTS[language].reasonWritten(place));
}
