import { useCallback, useEffect, useRef, useState } from "react";
import { HostError, type ApplyProgress, type WorkbookHost } from "../../actions";
import { auditWorkbook, type AuditScope, type WorkbookAudit } from "../../actions/auditing/auditWorkbook";
import { reauditSheets } from "../../actions/auditing/reauditSheets";
import type { SheetCorrection } from "../../actions/auditing/SheetCorrection";
import { useLanguage } from "../hooks/useTexts";
import type { Writer } from "../hooks/useWriter";
import { useRunningAudit, type RunningAudit } from "./useRunningAudit";
import { useTouchedSheets } from "./useTouchedSheets";

type Wanted = Pick<WorkbookAudit, "scope" | "corrections">;

/** The last audit, and how far one that is under way has come. */
export interface AuditWatch {
  /** Null before the first. */
  readonly audit: WorkbookAudit | null;
  /** What persons have said of tables, with what is being audited just now. */
  readonly corrections: readonly SheetCorrection[];
  readonly isAuditing: boolean;
  readonly progress: ApplyProgress | null;
  readonly failure: HostError | null;
  /** Audits what is asked for, anew. */
  readonly run: (scope: AuditScope, corrections?: readonly SheetCorrection[]) => void;
  readonly cancel: () => void;
}

/** Audits when it is asked to, and then the sheets that are touched after every change, a person's or our own. */
export function useAudit(host: WorkbookHost, { change: written }: Pick<Writer, "change">): AuditWatch {
  const language = useLanguage();
  const { isAuditing, progress, perform, callOff } = useRunningAudit();
  const { touched, isResting } = useTouchedSheets(host, written, language);
  const [audit, setAudit] = useState<WorkbookAudit | null>(null);
  const [failure, setFailure] = useState<HostError | null>(null);
  const [corrections, setCorrections] = useState<readonly SheetCorrection[]>([]);
  const last = useRef<WorkbookAudit | null>(null);
  /** What was asked for last, its audit done or not. */
  const wanted = useRef<Wanted | null>(null);

  const want = useCallback((asked: Wanted | null) => {
    wanted.current = asked;
    setCorrections(asked?.corrections ?? []);
  }, []);

  const begin = useCallback(async (asked: Wanted, work: Parameters<RunningAudit["perform"]>[0]) => {
    want(asked);
    const audited = touched.begin();
    const outcome = await perform(work);
    if (outcome === null) return;
    if (outcome instanceof HostError) {
      want(last.current);
      setFailure(outcome);
      return;
    }
    last.current = outcome;
    touched.forget(audited);
    setAudit(outcome);
    setFailure(null);
  }, [perform, touched, want]);

  const run = useCallback<AuditWatch["run"]>((scope, said = wanted.current?.corrections ?? []) => {
    const asked = { scope, corrections: said };
    void begin(asked, (options) => auditWorkbook(host, { ...asked, language, ...options }));
  }, [begin, host, language]);

  // What is under way is not given up for a change: who types on would wait for ever, and what was asked for would be lost.
  useEffect(() => {
    const before = last.current;
    if (before === null || isAuditing || isResting || !touched.isFresh()) return;
    const sheets = touched.sheets();
    void begin(before, (options) => reauditSheets(host, before, sheets, { language, ...options }));
  }, [begin, host, isAuditing, isResting, language, touched]);

  const cancel = useCallback(() => {
    callOff();
    // Who calls an audit off does not want it to begin again by itself; what was touched waits for the next change.
    touched.begin();
    want(last.current);
    setFailure(new HostError("cancelled"));
  }, [callOff, touched, want]);
  return { audit, corrections, isAuditing, progress, failure, run, cancel };
}
