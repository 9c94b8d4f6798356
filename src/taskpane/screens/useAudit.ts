import { useCallback, useEffect, useRef, useState } from "react";
import { HostError, type ApplyProgress, type WorkbookHost } from "../../actions";
import { auditWorkbook, type AuditScope, type WorkbookAudit } from "../../actions/auditing/auditWorkbook";
import type { SheetCorrection } from "../../actions/auditing/SheetCorrection";
import { reauditSheet } from "../../actions/auditing/reauditSheet";
import { useCrash } from "../hooks/useCrash";
import { useLanguage } from "../hooks/useTexts";
import type { Writer } from "../hooks/useWriter";

/** Who types many figures rests at least this long before a sheet is audited again, in milliseconds; with the audit itself it is done within a second. */
const REST = 300;

/** The last audit, and how far one that is under way has come. */
export interface AuditWatch {
  /** Null before the first. */
  readonly audit: WorkbookAudit | null;
  readonly isAuditing: boolean;
  readonly progress: ApplyProgress | null;
  readonly failure: HostError | null;
  /** Audits what is asked for, anew. */
  readonly run: (scope: AuditScope, corrections?: readonly SheetCorrection[]) => void;
  readonly cancel: () => void;
}

/** Audits when it is asked to, and then the sheet that is touched after every change, a person's or our own. */
export function useAudit(host: WorkbookHost, { change: written }: Pick<Writer, "change">): AuditWatch {
  const language = useLanguage();
  const crash = useCrash();
  const [audit, setAudit] = useState<WorkbookAudit | null>(null);
  const [isAuditing, setIsAuditing] = useState(false);
  const [progress, setProgress] = useState<ApplyProgress | null>(null);
  const [failure, setFailure] = useState<HostError | null>(null);
  const current = useRef<object | null>(null);
  const last = useRef<WorkbookAudit | null>(null);

  const perform = useCallback(async (work: (own: object) => Promise<WorkbookAudit>) => {
    const own = {};
    current.current = own;
    setIsAuditing(true);
    setProgress(null);
    try {
      const done = await work(own);
      if (current.current !== own) return;
      last.current = done;
      setAudit(done);
      setFailure(null);
    } catch (error) {
      if (!(error instanceof HostError)) crash(error);
      else if (current.current === own || error.code === "cancelled") setFailure(error);
    } finally {
      if (current.current === own || current.current === null) setIsAuditing(false);
    }
  }, [crash]);

  const run = useCallback((scope: AuditScope, corrections: readonly SheetCorrection[] = last.current?.corrections ?? []) => void perform((own) => auditWorkbook(host, {
    scope, corrections, language, onProgress: (told) => current.current === own && setProgress(told), isCancelled: () => current.current !== own,
  })), [host, language, perform]);

  const touched = useRef<ReturnType<typeof setTimeout> | null>(null);
  const auditAgain = useCallback((sheet: string | null) => {
    if (last.current === null) return;
    if (touched.current !== null) clearTimeout(touched.current);
    touched.current = setTimeout(() => {
      const before = last.current;
      if (before !== null) void perform(() => (sheet === null ? auditWorkbook(host, { scope: before.scope, corrections: before.corrections, language }) : reauditSheet(host, before, sheet, language)));
    }, REST);
  }, [host, language, perform]);
  useEffect(() => host.onChange((change) => {
    if (change.kind !== "selection") auditAgain(change.kind === "cells" ? change.range.sheet : null);
  }), [host, auditAgain]);
  // The host does not tell what it writes itself.
  useEffect(() => {
    if (written !== null) auditAgain(null);
  }, [written, auditAgain]);
  useEffect(() => () => {
    if (touched.current !== null) clearTimeout(touched.current);
  }, []);

  const cancel = useCallback(() => {
    current.current = null;
  }, []);
  return { audit, isAuditing, progress, failure, run, cancel };
}
