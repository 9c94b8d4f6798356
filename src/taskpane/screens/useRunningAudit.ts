import { useCallback, useRef, useState } from "react";
import { HostError, type ApplyProgress } from "../../actions";
import type { AuditPace, WorkbookAudit } from "../../actions/auditing/auditWorkbook";
import { useCrash } from "../hooks/useCrash";

/** So long it works on before the pane may draw and hear, in milliseconds. */
const AT_A_STRETCH = 40;

/** The one audit that is under way at a time, and how far it has come. */
export interface RunningAudit {
  readonly isAuditing: boolean;
  readonly progress: ApplyProgress | null;
  /** Gives what came of it: the audit, what stood in its way, or null where it was called off or a newer one took its place. */
  readonly perform: (work: (options: AuditPace) => Promise<WorkbookAudit>) => Promise<WorkbookAudit | HostError | null>;
  /** It reads no further, and what it has read is dropped. */
  readonly callOff: () => void;
}

/** Performs audits, a newer one instead of the one that is under way. */
export function useRunningAudit(): RunningAudit {
  const crash = useCrash();
  const [isAuditing, setIsAuditing] = useState(false);
  const [progress, setProgress] = useState<ApplyProgress | null>(null);
  const current = useRef<object | null>(null);

  const perform = useCallback<RunningAudit["perform"]>(async (work) => {
    const own = {};
    const isCurrent = (): boolean => current.current === own;
    current.current = own;
    setIsAuditing(true);
    setProgress(null);
    try {
      const audit = await work({ onProgress: (told) => isCurrent() && setProgress(told), isCancelled: () => !isCurrent(), pause: pacer() });
      return isCurrent() ? audit : null;
    } catch (error) {
      if (!(error instanceof HostError)) crash(error);
      return isCurrent() && error instanceof HostError ? error : null;
    } finally {
      if (isCurrent()) setIsAuditing(false);
    }
  }, [crash]);

  const callOff = useCallback(() => {
    current.current = null;
    setIsAuditing(false);
  }, []);
  return { isAuditing, progress, perform, callOff };
}

/** A pause only where it has worked at a stretch: each costs some milliseconds. */
function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_A_STRETCH) return;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
}
