import { useCallback } from "react";
import type { PaneWriter, Writer, Writing } from "./useWriter";

const IDLE: Writing = { phase: "idle" };

/** The pane's writer for one screen: what was done on another is not said here, and its taking back is offered there, beside what it would take back. */
export function useWriterOf({ write, make, screen: told, ...writer }: PaneWriter, screen: string): Writer {
  const { writing } = writer;
  return {
    ...writer,
    writing: told === screen || writing.phase === "writing" ? writing : IDLE,
    change: writing.phase === "done" || writing.phase === "reverted" ? writing : null,
    write: useCallback<Writer["write"]>((preview, say) => write(preview, say, screen), [write, screen]),
    make: useCallback<Writer["make"]>((work, say) => make(work, say, screen), [make, screen]),
  };
}
