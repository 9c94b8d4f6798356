import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch, type SetStateAction } from "react";
import { HostError, type WorkbookHost } from "../actions";
import type { UniverHost, WorkbookContents } from "../hosts/univer/UniverHost";
import { formatHostError } from "../locale/formatHostError";
import type { Language } from "../locale/Language";
import type { WorkbenchTexts } from "../locale/WorkbenchTexts";
import { downloadFile } from "./downloadFile";
import type { NoticeContents } from "./Notice";
import { tellPlans } from "./tellPlans";
import type { WorkbookFile, WorkbookFiles } from "./WorkbookFiles";

interface Opened {
  /** Counted from 1. */
  readonly number: number;
  readonly name: string;
  readonly file: WorkbookFile;
  /** As the grid had it when it was opened: a save writes all that differs since then into the bytes that were opened. */
  readonly before: WorkbookContents;
}

export interface WorkbookFileState {
  /** The host for the pane: what is done through it counts as a change. */
  readonly host: WorkbookHost | null;
  /** Unlike that of every other workbook that was in the grid. */
  readonly number: number;
  readonly name: string;
  readonly isChanged: boolean;
  readonly working: string | null;
  open(file: File): void;
  save(): void;
  /**
   * Opens what is made and not kept on a disk: the sample, or work that is unsaved until it is saved. Before the grid is there, what was
   * asked for last waits for it; afterwards each workbook waits for the one before it, so that the last one stays.
   */
  show(name: string, make: () => Promise<Uint8Array>, isUnsaved?: boolean): void;
}

/** The file that is in the grid: opened, changed, saved. Nothing unsaved goes without a question. */
export function useWorkbookFile(host: UniverHost | null, files: WorkbookFiles | null, texts: WorkbenchTexts, language: Language, notify: Dispatch<SetStateAction<NoticeContents | null>>): WorkbookFileState {
  const [opened, setOpened] = useState<Opened | null>(null);
  // Changes are counted, so that what is typed while a file is being saved stays unsaved.
  const [changes, setChanges] = useState(0);
  const [kept, setKept] = useState(0);
  const [working, setWorking] = useState<string | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const lastTurn = useRef<Promise<void>>(Promise.resolve());
  // As refs too: what a person was typing counts as soon as it is in its cell, before anything is drawn.
  const count = useRef(0);
  const countKept = useRef(0);
  const countChange = useCallback(() => {
    setChanges(count.current += 1);
    // What is done next outdates what was said of the last; only a question still waits for its answer.
    notify((said) => (said?.actions ? said : null));
  }, [notify]);
  const keep = useCallback((counted: number) => setKept(countKept.current = counted), []);

  useEffect(() => host?.onChange((change) => {
    if (change.kind !== "selection") countChange();
  }), [host, countChange]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (count.current !== countKept.current) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);

  /** What was said of an earlier attempt goes with the new one. */
  const attempt = useCallback((subject: string, work: () => Promise<void>): Promise<void> => {
    notify(null);
    return work().catch((error: unknown) => {
      const { code, subject: about } = error instanceof HostError ? error : new HostError("unknown");
      notify({ text: formatHostError(code, about || subject, language), isError: true });
      // Our own bug: the person was told, and the console gets it whole.
      if (!(error instanceof HostError)) throw error;
    });
  }, [language, notify]);

  const run = useCallback((what: string, subject: string, work: () => Promise<void>): Promise<void> => {
    setWorking(what);
    return attempt(subject, work).finally(() => setWorking(null));
  }, [attempt]);

  function takeTurn(work: () => Promise<void>): void {
    const turn = lastTurn.current.then(work);
    lastTurn.current = new Promise((resolve) => void turn.finally(resolve));
  }

  function show(title: string, make: () => Promise<Uint8Array>, isUnsaved = false): void {
    if (!files) return;
    if (!host) {
      waiting.current = () => latestShow.current(title, make, isUnsaved);
      return;
    }
    const load = (): Promise<void> => run(texts.opening, title, async () => {
      const file = await files.open(await make(), language);
      await host.load(file.contents);
      const before = await host.dump();
      setOpened((last) => ({ number: (last?.number ?? 0) + 1, name: title, file, before }));
      keep(count.current);
      if (isUnsaved) countChange();
    });
    takeTurn(() => attempt(title, async () => {
      await host.finishTyping();
      // At once, or after a question where something would be lost.
      if (count.current === countKept.current) await load();
      else notify({ text: texts.unsaved, actions: [{ label: texts.openAnyway, run: () => takeTurn(load) }] });
    }));
  }
  const latestShow = useRef(show);
  latestShow.current = show;
  useEffect(() => {
    if (!host) return;
    waiting.current?.();
    waiting.current = null;
  }, [host]);

  const name = opened?.name ?? `${texts.newWorkbook}.xlsx`;
  const watched = useMemo(() => host && tellPlans(host, countChange), [host, countChange]);
  return {
    host: watched,
    number: opened?.number ?? 0,
    name,
    isChanged: changes !== kept,
    working,
    open(file) {
      if (!/\.xlsx$/i.test(file.name)) return notify({ text: texts.notAWorkbook(file.name), isError: true });
      show(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    save() {
      if (!host || !files) return;
      void run(texts.saving, name, async () => {
        const now = await host.dump();
        const saved = count.current;
        const file = opened?.file ?? await files.create(language);
        downloadFile(name, await file.save(opened?.before ?? file.contents, now));
        keep(saved);
        notify({ text: texts.saved(name) });
      });
    },
    show,
  };
}
