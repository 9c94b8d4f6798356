import { useCallback, useEffect, useRef, useState } from "react";
import { applyPreview, HostError, type ApplyOptions, type ApplyProgress, type CellAddress, type Preview, type WorkbookHost } from "../../actions";
import type { Language } from "../../locale/Language";
import type { PaneTexts } from "../../locale/PaneTexts";
import { useCrash } from "./useCrash";

/** What was done, in whatever language the pane speaks when it is shown. */
export type Saying = (texts: PaneTexts, language: Language) => string;

/** Which of its parts long work is at, such as a unit; counted from 1. */
export interface WrittenPart {
  readonly name: string;
  readonly number: number;
  readonly count: number;
}

export type Writing =
  | { readonly phase: "idle" }
  | { readonly phase: "writing"; readonly progress: ApplyProgress | null; readonly part: WrittenPart | null; readonly isCancelled: boolean }
  | { readonly phase: "done"; readonly say: Saying; readonly shows: CellAddress | null; readonly isElsewhere: boolean }
  /** Taking back would lose what a person did after the writing; `done` is where the question came from. */
  | { readonly phase: "asking"; readonly cells: number; readonly done: Writing }
  /** `missing` are sheets that are gone, so that nothing on them could be taken back. */
  | { readonly phase: "reverted"; readonly missing: readonly string[] }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly error: HostError };

export interface Writer {
  readonly writing: Writing;
  /** The last that was done or taken back, wherever it was asked for; null where nothing was since. */
  readonly change: Writing | null;
  /** Whether the last thing written can be taken back. */
  readonly isRevertible: boolean;
  /** Writes the preview; true once it stands in the workbook. */
  readonly write: (preview: Preview, say: Saying) => Promise<boolean>;
  /** Makes something beside the workbook, which itself stays as it is; true once it is there. */
  readonly make: (work: (options: ApplyOptions) => Promise<void>, say: Saying) => Promise<boolean>;
  readonly cancel: () => void;
  /** Takes back, after a question where a person's own cells would be lost. */
  readonly revert: () => void;
  readonly revertAnyway: () => void;
  /** The answer "no" to the question. */
  readonly keep: () => void;
  readonly goTo: (cell: CellAddress) => void;
  /** Shows what stood in the way of a reading that a screen made itself. */
  readonly fail: (error: unknown) => void;
  /** How often our own hand has begun or ended a change of the workbook, of which the host does not tell. */
  readonly ownChanges: () => number;
  /** Once nothing is being written or taken back. */
  readonly whenIdle: () => Promise<void>;
}

/** The writer of the whole pane, which a screen is handed by `useWriterOf`. */
export interface PaneWriter extends Omit<Writer, "write" | "make" | "change"> {
  readonly write: (preview: Preview, say: Saying, screen: string) => Promise<boolean>;
  readonly make: (work: (options: ApplyOptions) => Promise<void>, say: Saying, screen: string) => Promise<boolean>;
  /** Whose message it is: of the screen that asked for the writing, and a refusal of the one that was looked at. */
  readonly screen: string;
}

/** Writing, taking back and going to: one at a time for the whole pane, since the workbook is one. `selected` is the screen that is looked at. */
export function useWriter(host: WorkbookHost, onWritten: () => void, selected: string): PaneWriter {
  const [writing, setWriting] = useState<Writing>({ phase: "idle" });
  const [screen, setScreen] = useState(selected);
  const seen = useRef(selected);
  useEffect(() => void (seen.current = selected), [selected]);
  const isCancelled = useRef(false);
  const changes = useRef(0);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const crash = useCrash();

  const fail = useCallback((error: unknown) => {
    setScreen(seen.current);
    if (!(error instanceof HostError)) crash(error);
    else if (error.code === "cancelled") setWriting({ phase: "cancelled" });
    else setWriting({ phase: "failed", error });
  }, [crash]);

  const byHand = useCallback(<Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    changes.current += 1;
    const answer = work().finally(() => {
      changes.current += 1;
    });
    underWay.current = Promise.allSettled([underWay.current, answer]);
    return answer;
  }, []);

  const perform = useCallback(async (
    work: (options: ApplyOptions) => Promise<void>, parts: NonNullable<Preview["parts"]>, done: Omit<Extract<Writing, { readonly phase: "done" }>, "phase">, asking: string,
  ) => {
    isCancelled.current = false;
    setWriting({ phase: "writing", progress: null, part: null, isCancelled: false });
    try {
      await byHand(() => work({
        onProgress: (progress) => setWriting({ phase: "writing", progress, part: findPart(parts, progress.done), isCancelled: isCancelled.current }),
        isCancelled: () => isCancelled.current,
      }));
    } catch (error) {
      fail(error);
      return false;
    } finally {
      onWritten();
    }
    setScreen(asking);
    setWriting({ phase: "done", ...done });
    return true;
  }, [byHand, fail, onWritten]);

  const write = useCallback(
    (preview: Preview, say: Saying, asking: string) => perform((options) => applyPreview(host, preview, options), preview.parts ?? [], { say, shows: preview.shows, isElsewhere: false }, asking),
    [host, perform],
  );

  const make = useCallback(
    (work: (options: ApplyOptions) => Promise<void>, say: Saying, asking: string) => perform(work, [], { say, shows: null, isElsewhere: true }, asking),
    [perform],
  );

  const cancel = useCallback(() => {
    isCancelled.current = true;
    setWriting((now) => (now.phase === "writing" ? { ...now, isCancelled: true } : now));
  }, []);

  const takeBack = useCallback((isSure: boolean) => byHand(async () => {
    const { cells, missing } = await host.changedSince();
    if (cells > 0 && !isSure) return setWriting((done) => ({ phase: "asking", cells, done }));
    await host.revert();
    setWriting({ phase: "reverted", missing });
  }), [host, byHand]);
  const revert = useCallback(() => void takeBack(false).catch(fail).finally(onWritten), [takeBack, fail, onWritten]);
  const revertAnyway = useCallback(() => void takeBack(true).catch(fail).finally(onWritten), [takeBack, fail, onWritten]);
  const keep = useCallback(() => setWriting((now) => (now.phase === "asking" ? now.done : now)), []);

  const goTo = useCallback((cell: CellAddress) => {
    host.goTo(cell).then(onWritten, fail);
  }, [host, fail, onWritten]);

  const ownChanges = useCallback(() => changes.current, []);
  const whenIdle = useCallback(async () => void await underWay.current, []);

  return { writing, screen, isRevertible: host.revertible() !== null, write, make, cancel, revert, revertAnyway, keep, goTo, fail, ownChanges, whenIdle };
}

/** The part that so many steps of the plan have come to; null where the work has no parts. */
function findPart(parts: NonNullable<Preview["parts"]>, done: number): WrittenPart | null {
  const ahead = parts.findIndex(({ end }) => end >= done);
  const index = ahead < 0 ? parts.length - 1 : ahead;
  const part = parts[index];
  return part === undefined ? null : { name: part.name, number: index + 1, count: parts.length };
}
