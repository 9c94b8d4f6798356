import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, lazy, useRef, useState } from "react";
import { findForecastTable, type ForecastReading, type ForecastRow, type TableInWorkbook } from "../../actions";
import { formatFinding, formatSentence } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import { ActionBar } from "../components/ActionBar";
import { FindingList } from "../components/FindingList";
import { ForecastRowForm } from "../components/ForecastRowForm";
import { ForecastRowHead } from "../components/ForecastRowHead";
import { JobTitle } from "../components/JobTitle";
import { Loading } from "../components/Loading";
import { ReadyForm } from "../components/ReadyForm";
import { ScreenFrame } from "../components/ScreenFrame";
import type { ForecastDraft } from "../hooks/useForecastDrafts";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps, UnitProps } from "./ScreenProps";
import { useForecastKeys } from "./useForecastKeys";
import { useUnitWriter } from "./useUnitWriter";
import { useForecastScreen } from "./useForecastScreen";

const useStyles = makeStyles({
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  keys: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  progress: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  rows: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  gone: { padding: tokens.spacingHorizontalS, color: tokens.colorPaletteRedForeground1 },
});

const AcceptSuggestionsView = lazy(() => import("./AcceptSuggestionsView").then((module) => ({ default: module.AcceptSuggestionsView })));

/** The forecast of one unit for its head: row by row the figures, what is suggested, the adjustment and its reason; then the mark that it is ready. */
export function ForecastScreen(props: ScreenProps) {
  const [before, setBefore] = useState<TableInWorkbook | null>(null);
  const table = findForecastTable(props.workbook, before);
  // On a sheet without a forecast, such as that of the limits, the screen stays with its unit.
  if (table !== before) setBefore(table);
  return table === null ? <NoForecast {...props} /> : <TableForecast {...props} table={table} />;
}

function TableForecast({ table, ...screen }: ScreenProps & { readonly table: TableInWorkbook }) {
  const [job, setJob] = useState<"rows" | "accept">("rows");
  const props = { ...screen, table, writer: useUnitWriter(screen.writer, table) };
  return (
    <>
      {/* What is typed in the rows and not written waits there. */}
      <Activity mode={job === "rows" ? "visible" : "hidden"}><UnitForecast {...props} onAcceptAll={() => setJob("accept")} /></Activity>
      {job === "accept" && <AcceptSuggestionsView {...props} onBack={() => setJob("rows")} />}
    </>
  );
}

/** Where no table has a forecast: what the screen is for, and the way to a table that has. */
function NoForecast({ writer, onScreen }: ScreenProps) {
  const styles = useStyles();
  const { title, empty } = FORECAST_TEXTS[useLanguage()];
  return (
    <ScreenFrame onAccept={() => onScreen("tables")} foot={<ActionBar writer={writer} change="" action={empty.make} />}>
      <JobTitle title={title} />
      <p className={styles.paragraph}>{empty.purpose}</p>
      <p className={styles.paragraph}>{empty.example}</p>
    </ScreenFrame>
  );
}

/** Whether the keyboard comes to a row: those that are filled in, and sums whose reasons are. */
function isReached(row: ForecastRow): boolean {
  return row.kind === "input" || row.takesReason;
}

function UnitForecast(props: UnitProps & { readonly onAcceptAll: () => void }) {
  const styles = useStyles();
  const panes = useTexts();
  const language = useLanguage();
  const texts = FORECAST_TEXTS[language];
  const element = useRef<HTMLFormElement>(null);
  const forecast = useForecastScreen(props);
  const { reading, failure, open, drafts } = forecast;
  const [waiting, setWaiting] = useState<ForecastDraft | null>(null);
  const reached = reading?.rows.filter(isReached) ?? [];
  const keys = useForecastKeys(reached, forecast);
  const stop = reached.find((row) => row.key === open?.key)?.key ?? reached[0]?.key;
  const isGone = open !== null && reading !== null && reading.rows.every((row) => row.key !== open.key);

  function accept(): void {
    if (reading?.ready === null) return props.onScreen("tables");
    if (forecast.name.trim() === "") element.current?.querySelector<HTMLElement>("[data-ready] input")?.focus();
    else void mark();
  }
  async function mark(): Promise<void> {
    const unwritten = await forecast.mark();
    setWaiting(unwritten);
    if (unwritten !== null) keys.show(unwritten);
  }
  function describeChange({ ready, findings }: ForecastReading): string {
    if (findings.some((one) => one.severity === "error")) return "";
    if (ready === null) return texts.ready.notKept;
    const { year, month, day } = forecast.marking.on;
    if (ready.state === "marked" && ready.name === forecast.name.trim()) return "";
    const will = forecast.name.trim() === "" ? texts.ready.typeName : texts.ready.willMark(forecast.name.trim(), `${day}.${month}.${year}`);
    return [will, ...forecast.unfinished.map((one) => formatSentence(one, language))].join(" ");
  }
  function describe(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (waiting !== null && drafts.unwritten().some(({ id }) => id === waiting.id)) return texts.ready.waits(waiting.row.label);
    if (forecast.refused !== null) return formatFinding(forecast.refused, language);
    const left = drafts.unwritten().find(({ phase, row }) => phase === "typed" && row.key !== open?.key);
    if (left !== undefined) return left.problem === null ? texts.unwritten(left.row.label) : `${left.row.label}: ${formatSentence(left.problem, language)}`;
    return reading === null ? "" : describeChange(reading);
  }
  const lang = reading?.read?.definition.language;
  const form = (row: ForecastRow) => (
    <ForecastRowForm
      row={row} lang={lang} drafts={drafts} chosen={forecast.chosen}
      onAccept={(method) => void forecast.accept(row, method)} onCommit={(field) => void forecast.commit(row, field)}
    />
  );

  return (
    <ScreenFrame ref={element} onAccept={accept} foot={<ActionBar writer={props.writer} change={describe()} action={texts.ready.mark} />}>
      <JobTitle title={reading === null ? texts.title : `${texts.title}: ${reading.unit}`} />
      {reading === null && failure === null && <Loading />}
      {reading !== null && (
        <>
          {reading.findings.length > 0 && <FindingList findings={reading.findings} label={texts.title} onGoTo={props.writer.goTo} />}
          {reading.progress.answered === 0 && <p className={styles.paragraph}>{texts.purpose}</p>}
          <p className={styles.progress} aria-live="polite">{texts.progress(reading.progress.answered, reading.progress.rows, reading.progress.reasonsMissing)}</p>
          {reading.forecastMonth !== null && reading.closedMonth !== null && reading.forecastMonth < reading.closedMonth && reading.progress.answered > 0 && (
            <p className={styles.paragraph}>{texts.earlier(panes.period(reading.read?.definition.year ?? 0, reading.forecastMonth), panes.period(reading.read?.definition.year ?? 0, reading.closedMonth))}</p>
          )}
          <p className={styles.keys} id="forecast-keys">{texts.keys}</p>
          {reading.rows.some(({ methods }) => methods.length > 0) && <div><Button size="small" onClick={props.onAcceptAll}>{texts.acceptAll.open}</Button></div>}
          <ul className={styles.rows} aria-label={texts.rows} aria-describedby="forecast-keys" ref={keys.list} onKeyDown={keys.press}>
            {reading.rows.map((row) => (row.kind === "heading" ? <li key={row.key} className={styles.heading} lang={lang}>{row.label}</li> : (
              <li key={row.key} className={styles.row} data-row={row.key}>
                <ForecastRowHead row={row} lang={lang} isOpen={row.key === open?.key} isStop={row.key === stop} onOpen={isReached(row) ? () => forecast.openRow(row) : null} />
                {row.key === open?.key && form(row)}
              </li>
            )))}
            {isGone && open !== null && (
              <li key={open.key} className={styles.row} data-row={open.key}>
                <div className={styles.gone} role="alert">{formatSentence({ code: "forecast-row-gone", text: open.label, severity: "error", place: {} }, language)}</div>
                {form(open)}
              </li>
            )}
          </ul>
          {reading.ready !== null && <ReadyForm ready={reading.ready} name={forecast.name} onName={forecast.setName} />}
        </>
      )}
    </ScreenFrame>
  );
}
