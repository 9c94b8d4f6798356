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

type Touched = ReadonlySet<string> | "all";
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

/** Audits when it is asked to, and then the sheet that is touched after every change, a person's or our own. */
export function useAudit(host: WorkbookHost, { change: written }: Pick<Writer, "change">): AuditWatch {
  const language = useLanguage();
  const crash = useCrash();
  const [audit, setAudit] = useState<WorkbookAudit | null>(null);
  const [isAuditing, setIsAuditing] = useState(false);
  const [progress, setProgress] = useState<ApplyProgress | null>(null);
  const [failure, setFailure] = useState<HostError | null>(null);
  const [corrections, setCorrections] = useState<readonly SheetCorrection[]>([]);
  const current = useRef<object | null>(null);
  const last = useRef<WorkbookAudit | null>(null);
  /** What was asked for last, its audit done or not. */
  const wanted = useRef<Wanted | null>(null);
  /** The sheets that were touched since they were read; all of them where it is not known which. */
  const touched = useRef<Touched>(new Set());
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null);
  const goOn = useRef<() => void>(() => undefined);

  const want = useCallback((asked: Wanted | null) => {
    wanted.current = asked;
    setCorrections(asked?.corrections ?? []);
  }, []);

  const perform = useCallback(async (work: (own: object) => Promise<WorkbookAudit>): Promise<boolean> => {
    const own = {};
    current.current = own;
    setIsAuditing(true);
    setProgress(null);
    try {
      const done = await work(own);
      if (current.current !== own) return false;
      last.current = done;
      setAudit(done);
      setFailure(null);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) crash(error);
      else if (current.current === own || (current.current === null && error.code === "cancelled")) {
        want(last.current);
        setFailure(error);
      }
      return false;
    } finally {
      if (current.current === own) current.current = null;
      if (current.current === null) {
        setIsAuditing(false);
        if (rest.current === null) goOn.current();
      }
    }
  }, [crash, want]);

  const run = useCallback((scope: AuditScope, said: readonly SheetCorrection[] = wanted.current?.corrections ?? []) => {
    want({ scope, corrections: said });
    touched.current = new Set();
    void perform((own) => auditWorkbook(host, { scope, corrections: said, language, onProgress: (told) => current.current === own && setProgress(told), isCancelled: () => current.current !== own }));
  }, [host, language, perform, want]);

  const auditTouched = useCallback(async () => {
    const [before, sheets] = [last.current, touched.current];
    // What is under way is not given up for a change: who types on would wait for ever, and what was asked for would be lost.
    if (before === null || current.current !== null || (sheets !== "all" && sheets.size === 0)) return;
    touched.current = new Set();
    const isDone = await perform(async () => {
      if (sheets === "all") return auditWorkbook(host, { scope: before.scope, corrections: before.corrections, language });
      let audited = before;
      for (const sheet of sheets) audited = await reauditSheet(host, audited, sheet, language);
      return audited;
    });
    // They wait for the next change: what kept them from being read may last.
    if (!isDone) touched.current = bothOf(sheets, touched.current);
  }, [host, language, perform]);
  useEffect(() => {
    goOn.current = () => void auditTouched();
  }, [auditTouched]);

  const auditAgain = useCallback((sheet: string | null) => {
    if (wanted.current === null) return;
    touched.current = bothOf(touched.current, sheet === null ? "all" : new Set([sheet]));
    if (rest.current !== null) clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      rest.current = null;
      goOn.current();
    }, REST);
  }, []);
  useEffect(() => host.onChange((change) => {
    if (change.kind !== "selection") auditAgain(change.kind === "cells" ? change.range.sheet : null);
  }), [host, auditAgain]);
  // The host does not tell what it writes itself; the sentences are of the language of the pane.
  useEffect(() => {
    if (written !== null) auditAgain(null);
  }, [written, language, auditAgain]);
  useEffect(() => () => {
    if (rest.current !== null) clearTimeout(rest.current);
  }, []);

  const cancel = useCallback(() => {
    current.current = null;
    want(last.current);
  }, [want]);
  return { audit, corrections, isAuditing, progress, failure, run, cancel };
}

function bothOf(one: Touched, other: Touched): Touched {
  return one === "all" || other === "all" ? "all" : new Set([...one, ...other]);
}
