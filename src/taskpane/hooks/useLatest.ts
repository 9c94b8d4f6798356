import { useEffect, useState } from "react";
import { HostError } from "../../actions";
import { useCrash } from "./useCrash";

/** The newest answer to a question that keeps changing. */
export interface Latest<Answer> {
  /** The last answer that came; null before the first and where there is nothing to ask. */
  readonly answer: Answer | null;
  /** Whether it answers the present question. */
  readonly isCurrent: boolean;
  readonly failure: HostError | null;
}

interface Asked<Answer> {
  readonly ask: (() => Promise<Answer>) | null;
  readonly answer: Answer | null;
  readonly failure: HostError | null;
}

/** Asks once the question has stood for `delay` milliseconds; an answer to an older question is dropped. `ask` must be memoized. */
export function useLatest<Answer>(ask: (() => Promise<Answer>) | null, delay: number): Latest<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ ask: null, answer: null, failure: null });
  const crash = useCrash();
  useEffect(() => {
    if (ask === null) return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      ask().then(
        (answer) => isLatest && setAsked({ ask, answer, failure: null }),
        (error: unknown) => {
          if (!isLatest) return;
          if (error instanceof HostError) setAsked((before) => ({ ask, answer: before.answer, failure: error }));
          else crash(error);
        },
      );
    }, delay);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [ask, delay, crash]);
  if (ask === null) return { answer: null, isCurrent: true, failure: null };
  return { answer: asked.answer, isCurrent: asked.ask === ask, failure: asked.ask === ask ? asked.failure : null };
}
