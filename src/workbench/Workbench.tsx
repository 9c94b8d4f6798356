import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { WORKBENCH_TEXTS } from "../locale/workbenches";
import type { SampleId } from "../locale/WorkbenchTexts";
import { App } from "../taskpane/App";
import { PANE_THEMES } from "../taskpane/paneTheme";
import { formatRefusal, type Refusal } from "./formatRefusal";
import { makeNewWorkbooks } from "./makeNewWorkbooks";
import { Notice, type NoticeContents } from "./Notice";
import { PaneDivider } from "./PaneDivider";
import { keepPreferences, readPreferences, type Preferences } from "./preferences";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./useFileDrop";
import { useGrid } from "./useGrid";
import { useWorkbenchKeys } from "./useWorkbenchKeys";
import { useWorkbookFile } from "./useWorkbookFile";
import type { WorkbookFiles } from "./WorkbookFiles";

// A window too narrow for grid and pane side by side has the grid above the pane.
const NARROW = "@media (max-width: 600px)";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", backgroundColor: tokens.colorNeutralBackground3 },
  work: { display: "flex", flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: "column" } },
  gridSide: { position: "relative", flexGrow: 1, minWidth: 0 },
  grid: {
    position: "absolute", inset: 0,
    // In a narrow window the sheet tabs need the room of the gridlines and the zoom.
    "@media (max-width: 820px)": { "& footer section > :nth-last-child(-n+2)": { display: "none" } },
  },
  drop: {
    position: "absolute", inset: tokens.spacingHorizontalS, zIndex: 30, display: "flex", alignItems: "center", justifyContent: "center", pointerEvents: "none",
    fontSize: tokens.fontSizeBase500, color: tokens.colorBrandForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  paneSide: { display: "flex", flex: "none", minWidth: 0, [NARROW]: { height: "55%", "& > [role=separator]": { display: "none" } } },
  // Over the width that the divider gives it.
  pane: { minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, [NARROW]: { maxWidth: "100%", minWidth: "100%" } },
});

const NOTICE_MILLISECONDS = 8000;
const TYPED: readonly Refusal["kind"][] = ["no-amount", "no-date", "rule", "circular"];

/** A sample workbook that the workbench can show. */
export interface Sample {
  readonly id: SampleId;
  /** The file's name that it is shown under. */
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface WorkbenchProps {
  readonly files: WorkbookFiles | null;
  /** The first is shown when the page opens. */
  readonly samples: readonly Sample[];
}

/** The task pane beside a live grid, without Excel. */
export function Workbench({ files, samples }: WorkbenchProps) {
  const [preferences, setPreferences] = useState(readPreferences);
  const { language, dark, paneWidth } = preferences;
  const texts = WORKBENCH_TEXTS[language];
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [notice, setNotice] = useState<NoticeContents | null>(null);

  // What stood in the way of saving says more than what the cell did not take.
  const refuse = useCallback((refusal: Refusal) => setNotice((said) => (TYPED.includes(refusal.kind) && said?.isError ? said : { text: formatRefusal(refusal, language) })), [language]);
  const grid = useGrid(container, dark, language, refuse);
  const host = grid?.host ?? null;
  const file = useWorkbookFile(host, files, texts, language, setNotice);
  const show = useRef(file.show);
  show.current = file.show;
  const newWorkbooks = useMemo(() => makeNewWorkbooks(files, (name, make) => show.current(name, make, true)), [files]);
  const drop = useFileDrop(file.open);
  useWorkbenchKeys({ save: file.working === null ? file.save : null, focusGrid: grid?.focus ?? null, pane });

  function change(part: Partial<Preferences>): void {
    const changed = { ...preferences, ...part };
    setPreferences(changed);
    keepPreferences(changed);
  }

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  // What was refused or done is said for a while; a question and an error wait.
  useEffect(() => {
    if (!notice || notice.actions || notice.isError) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice]);

  const showSample = ({ name, bytes }: Sample): void => file.show(name, bytes);
  // The first is made while the grid is still loading, and gives way to a file that is opened before the grid is there.
  const [first] = useState(() => samples.slice(0, 1).map((one) => ({ ...one, made: one.bytes() })));
  useEffect(() => first.forEach(({ name, made }) => show.current(name, () => made)), [first]);

  return (
    <FluentProvider theme={PANE_THEMES[dark ? "dark" : "light"]}>
      <div className={styles.page} {...drop.handlers}>
        <TopBar
          texts={texts} file={file.name} isChanged={file.isChanged} working={file.working} language={language} dark={dark}
          onOpen={files && file.open} onSave={files && file.save} samples={samples.map((one) => ({ id: one.id, show: () => showSample(one) }))}
          onLanguage={(chosen) => change({ language: chosen })} onDark={(chosen) => change({ dark: chosen })}
        />
        <div className={styles.work}>
          <main className={styles.gridSide} aria-label={texts.grid}>
            <div ref={container} className={styles.grid} />
            {notice && <Notice {...notice} closeLabel={texts.close} onClose={() => setNotice(null)} />}
            {drop.isOver && <div className={styles.drop}>{texts.drop}</div>}
          </main>
          <aside className={styles.paneSide} aria-label={texts.pane}>
            <PaneDivider label={texts.paneWidth} hint={texts.paneKey} width={paneWidth} onWidth={(width) => change({ paneWidth: width })} />
            <div ref={pane} className={styles.pane} style={{ width: paneWidth }}>
              {file.host && <App key={file.number} host={file.host} language={language} onLanguageChange={(chosen) => change({ language: chosen })} theme={dark ? "dark" : "light"} newWorkbooks={newWorkbooks} />}
            </div>
          </aside>
        </div>
      </div>
    </FluentProvider>
  );
}
