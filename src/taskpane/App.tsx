import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useState } from "react";
import type { HostError, TableInWorkbook, WorkbookHost } from "../actions";
import { formatHostError } from "../locale/formatHostError";
import type { Language } from "../locale/Language";
import { ContextLine } from "./components/ContextLine";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Loading } from "./components/Loading";
import { PaneHeader } from "./components/PaneHeader";
import { ScreenTabs } from "./components/ScreenTabs";
import { PaneLanguage, useLanguage } from "./hooks/useTexts";
import { useWorkbookState } from "./hooks/useWorkbookState";
import { useWriter, type PaneWriter } from "./hooks/useWriter";
import { useWriterOf } from "./hooks/useWriterOf";
import type { NewWorkbooks } from "./NewWorkbooks";
import { PANE_THEMES, SHORT, type PaneThemeName } from "./paneTheme";
import { SCREENS, type ScreenId, type ScreenProps } from "./screens/ScreenProps";

const VIEWS: Readonly<Record<ScreenId, React.ComponentType<ScreenProps>>> = {
  tables: lazy(() => import("./screens/TablesScreen").then((module) => ({ default: module.TablesScreen }))),
  forecast: lazy(() => import("./screens/ForecastScreen").then((module) => ({ default: module.ForecastScreen }))),
  figures: lazy(() => import("./screens/FiguresScreen").then((module) => ({ default: module.FiguresScreen }))),
  deviations: lazy(() => import("./screens/DeviationsScreen").then((module) => ({ default: module.DeviationsScreen }))),
  audit: lazy(() => import("./screens/AuditScreen").then((module) => ({ default: module.AuditScreen }))),
  period: lazy(() => import("./screens/PeriodScreen").then((module) => ({ default: module.PeriodScreen }))),
};

// The place gives the height: a whole pane in Excel, a docked column in the workbench. A class would reach Fluent's menus too.
const WHOLE = { height: "100%" };

const useStyles = makeStyles({
  frame: { height: "100%", overflow: "auto", containerType: "size", scrollPaddingBottom: "8rem" },
  pane: { display: "flex", flexDirection: "column", minHeight: "100%", height: "100%", [SHORT]: { height: "auto" }, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  failure: { padding: tokens.spacingHorizontalL, color: tokens.colorPaletteRedForeground1 },
});

export interface AppProps {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly theme: PaneThemeName;
  readonly newWorkbooks: NewWorkbooks;
  /** Which year and month a workbook without settings begins with. */
  readonly today?: Date;
}

/** The task pane: the same in Excel and in the workbench, given a workbook to speak of. Fills the height it is given. */
export function App({ host, language, onLanguageChange, theme, newWorkbooks, today }: AppProps) {
  return (
    <PaneLanguage value={language}>
      <FluentProvider theme={PANE_THEMES[theme]} style={WHOLE} lang={language}>
        <div className={useStyles().frame}>
          <ErrorBoundary>
            <Pane host={host} onLanguageChange={onLanguageChange} newWorkbooks={newWorkbooks} today={today} />
          </ErrorBoundary>
        </div>
      </FluentProvider>
    </PaneLanguage>
  );
}

interface PaneProps {
  readonly host: WorkbookHost;
  readonly newWorkbooks: NewWorkbooks;
  readonly onLanguageChange: (language: Language) => void;
  readonly today: Date | undefined;
}

function Pane({ host, onLanguageChange, newWorkbooks, today: givenToday }: PaneProps) {
  const styles = useStyles();
  const [today] = useState(() => givenToday ?? new Date());
  const [selected, setSelected] = useState<ScreenId>("tables");
  const [asked, setAsked] = useState<ScreenProps["asked"]>(null);
  const [visited, setVisited] = useState<ReadonlySet<ScreenId>>(new Set(["tables"]));
  const { workbook, failure, refresh } = useWorkbookState(host);
  const writer = useWriter(host, refresh, selected);

  function select(screen: ScreenId): void {
    setSelected(screen);
    setVisited(new Set([...visited, screen]));
  }

  function copy(table: TableInWorkbook): void {
    setAsked({ table });
    select("tables");
  }

  return (
    <div className={styles.pane}>
      <PaneHeader settings={workbook?.settings ?? null} onLanguageChange={onLanguageChange} />
      <ScreenTabs screens={SCREENS} selected={selected} onSelect={select} />
      <ContextLine workbook={workbook} onCopy={copy} />
      {workbook !== null && failure !== null && <Failure error={failure} />}
      {workbook === null && (
        <div className={styles.screen} role="tabpanel" id={`screen-${selected}`} aria-labelledby={`tab-${selected}`}>
          {failure === null ? <Loading /> : <Failure error={failure} />}
        </div>
      )}
      {workbook !== null && SCREENS.filter((screen) => visited.has(screen)).map((screen) => {
        return (
          // What was typed on a screen waits there while another is looked at.
          <Activity key={screen} mode={screen === selected ? "visible" : "hidden"}>
            <div className={styles.screen} role="tabpanel" id={`screen-${screen}`} aria-labelledby={`tab-${screen}`}>
              <ErrorBoundary>
                <Suspense fallback={<Loading />}>
                  <Screen screen={screen} host={host} workbook={workbook} writer={writer} today={today} newWorkbooks={newWorkbooks} onScreen={select} asked={asked} />
                </Suspense>
              </ErrorBoundary>
            </div>
          </Activity>
        );
      })}
    </div>
  );
}

function Screen({ screen, writer, ...props }: Omit<ScreenProps, "writer"> & { readonly screen: ScreenId; readonly writer: PaneWriter }) {
  const View = VIEWS[screen];
  return <View {...props} writer={useWriterOf(writer, screen)} />;
}

function Failure({ error }: { readonly error: HostError }) {
  return <div className={useStyles().failure} role="alert">{formatHostError(error.code, error.subject, useLanguage())}</div>;
}
