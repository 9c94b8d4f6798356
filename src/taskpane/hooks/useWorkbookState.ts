import { useCallback, useEffect, useState } from "react";
import { readWorkbook, type HostError, type WorkbookHost, type WorkbookState } from "../../actions";
import { useLatest } from "./useLatest";

/** A person moving through cells rests at least this long before the pane asks, in milliseconds. */
const REST = 200;

export interface WorkbookWatch {
  /** null until it has been read for the first time. */
  readonly workbook: WorkbookState | null;
  readonly failure: HostError | null;
  /** Reads again after a change of our own, which the host does not tell. */
  readonly refresh: () => void;
}

/** The workbook as it is now: read at the start and after every change. */
export function useWorkbookState(host: WorkbookHost): WorkbookWatch {
  const [changes, setChanges] = useState(0);
  const refresh = useCallback(() => setChanges((count) => count + 1), []);
  const ask = useCallback(() => readWorkbook(host), [host, changes]);
  const { answer, failure } = useLatest(ask, changes === 0 ? 0 : REST);
  useEffect(() => host.onChange(refresh), [host, refresh]);
  return { workbook: answer, failure, refresh };
}
