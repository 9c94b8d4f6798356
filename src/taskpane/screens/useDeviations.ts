import { useCallback, useEffect, useRef, useState } from "react";
import type { ApplyProgress, HostError, WorkbookHost } from "../../actions";
import { readDeviations, type DeviationsInWorkbook } from "../../actions/readDeviations";
import { useLatest } from "../hooks/useLatest";
import type { Writer } from "../hooks/useWriter";

/** Who types many figures rests at least this long before the tables are read again, in milliseconds. */
const REST = 600;

/** The workbook's deviations, and how far reading them has come. */
export interface DeviationsWatch {
  /** The last that were read; they stay while they are read again. null before the first time. */
  readonly deviations: DeviationsInWorkbook | null;
  readonly failure: HostError | null;
  readonly isReading: boolean;
  readonly progress: ApplyProgress | null;
  readonly cancel: () => void;
  readonly readAgain: () => void;
}

/** Reads the deviations when the screen is opened, and after every change of cells or sheets, a person's or our own; never for a mere selection. */
export function useDeviations(host: WorkbookHost, { change: written }: Pick<Writer, "change">): DeviationsWatch {
  const [changes, setChanges] = useState(0);
  const [progress, setProgress] = useState<ApplyProgress | null>(null);
  const cancelled = useRef<object | null>(null);
  const reading = useRef<object | null>(null);
  const readAgain = useCallback(() => setChanges((count) => count + 1), []);
  const ask = useCallback(async () => {
    const own = {};
    reading.current = own;
    setProgress(null);
    return readDeviations(host, {
      onProgress: (told) => reading.current === own && setProgress(told),
      isCancelled: () => reading.current !== own || cancelled.current === own,
    });
    // The host does not tell what it writes itself.
  }, [host, changes, written]);
  const { answer, isCurrent, failure } = useLatest(ask, changes === 0 ? 0 : REST);
  useEffect(() => host.onChange(({ kind }) => {
    if (kind !== "selection") readAgain();
  }), [host, readAgain]);
  const cancel = useCallback(() => {
    cancelled.current = reading.current;
  }, []);
  return { deviations: answer, failure, isReading: !isCurrent, progress, cancel, readAgain };
}
