import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { previewExplanation } from "../../actions/previewExplanation";
import { previewDeviations } from "../../actions/previewDeviations";
import type { DeviationsInWorkbook, WeighedFlag } from "../../actions/readDeviations";
import type { Finding } from "../../domain/findings/Finding";
import { DEVIATION_LIST_TEXTS } from "../../locale/deviationLists";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import type { DeviationPaneTexts } from "../../locale/DeviationPaneTexts";
import { formatFinding } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { AreaTable } from "../components/AreaTable";
import { Details } from "../components/Details";
import { FindingList } from "../components/FindingList";
import { ALL_FLAGS, FlagFilters, filterFlags, type FlagFilter } from "../components/FlagFilters";
import { FlagList } from "../components/FlagList";
import { JobTitle } from "../components/JobTitle";
import { ReadingProgress } from "../components/ReadingProgress";
import { ScreenFrame } from "../components/ScreenFrame";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import { countMissing, describeShown } from "./describeShown";
import type { ScreenProps } from "./ScreenProps";
import { useDeviations } from "./useDeviations";
import { useReasonDrafts } from "./useReasonDrafts";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A flag whose reason could not be split into causes, and what hinders it. */
interface Unsplit {
  readonly flag: WeighedFlag;
  readonly findings: readonly Finding[];
}

/** What was asked for and is begun once reasons are written: the split of a flag's reason, or the list where there is none. */
interface Next {
  readonly split: WeighedFlag | null;
}

/** Every deviation of the workbook, the weightiest first, and the sheet that lists them. */
export function DeviationsScreen({ host, workbook, writer, onScreen }: ScreenProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = DEVIATION_PANE_TEXTS[language];
  const [filter, setFilter] = useState(ALL_FLAGS);
  const submit = useSubmit(writer);
  const { deviations, failure, isReading, progress, cancel, readAgain } = useDeviations(host, writer);
  const ask = useCallback(() => previewDeviations(host, language), [host, language]);
  const [last, setLast] = useState<WeighedFlag | null>(null);
  const [next, setNext] = useState<Next | null>(null);
  const [unsplit, setUnsplit] = useState<Unsplit | null>(null);
  // What hindered a split in an older workbook may hinder it no more.
  useEffect(() => setUnsplit(null), [deviations]);
  const reasons = useReasonDrafts(host, writer);
  const { dropWritten, settle } = reasons;
  useEffect(dropWritten, [deviations, dropWritten]);
  const isCancelled = failure?.code === "cancelled";
  // A forecast that is changed asks for its reason even where no rule flags the row.
  const missingElsewhere = deviations === null ? 0 : deviations.areas.reduce((sum, { missing }) => sum + missing, 0) - countMissing(deviations.flags);
  const shown = deviations === null ? [] : filterFlags(deviations.flags, filter);
  const matching = new Set(shown);
  // The one whose reason has just been given stays, though it is asked for no more, until another is chosen.
  const listed = deviations === null ? [] : deviations.flags.filter((one) => matching.has(one) || one.id === last?.id);

  const sheetName = deviations?.sheet?.lines.sheet ?? DEVIATION_LIST_TEXTS[workbook.settings?.language ?? language].sheetName;

  function writeList(): void {
    void submit({ given: deviations ?? workbook, ask, fieldInTheWay: () => null, say: ({ listed: count, shows }) => (_, spoken) => DEVIATION_PANE_TEXTS[spoken].written(shows?.sheet ?? sheetName, count), onWritten: () => undefined });
  }
  function choose(flag: WeighedFlag): void {
    setLast(flag);
    writer.goTo(flag.flag.cells.words);
  }
  function splitReason(flag: WeighedFlag): void {
    const asked = { flag };
    void submit({ given: asked, ask: () => previewExplanation(host, flag, language), fieldInTheWay: ({ findings }) => setUnsplit({ flag, findings }), say: () => (_, spoken) => DEVIATION_PANE_TEXTS[spoken].splitMade, onWritten: () => undefined });
  }
  // A click that leaves a reason's field waits until that is written.
  useEffect(() => {
    if (next === null) return;
    setNext(null);
    if (next.split === null) writeList();
    else splitReason(next.split);
  });
  function write(): void {
    void settle().then(() => setNext({ split: null }));
  }
  function split(flag: WeighedFlag): void {
    setLast(flag);
    setUnsplit(null);
    void settle().then(() => setNext({ split: flag }));
  }
  function narrow(wanted: FlagFilter): void {
    setFilter(wanted);
    if (last !== null && filterFlags([last], wanted).length === 0) setLast(null);
  }
  function describeChange(): string {
    if (failure !== null) return isCancelled ? texts.cancelled : formatHostError(failure.code, failure.subject, language);
    if (deviations === null || (deviations.tables.length === 0 && deviations.sheet === null)) return "";
    const [spoiled] = deviations.state.settingsFindings;
    if (spoiled !== undefined) return formatFinding(spoiled, language);
    const { sheet, flags } = deviations;
    if (sheet === null) return texts.willWrite(sheetName, flags.length);
    if (sheet.isBehind) return texts.behind(sheetName, sheet.listed, flags.length);
    return writer.writing.phase === "done" ? "" : texts.isCurrent(sheetName, sheet.listed);
  }

  return (
    <ScreenFrame onAccept={write} foot={<ActionBar writer={writer} change={describeChange()} action={deviations?.sheet ? texts.update(sheetName) : texts.write(sheetName)} />}>
      <JobTitle title={texts.title} />
      <p className={styles.purpose}>{texts.purpose}</p>
      {isReading && <ReadingProgress progress={progress} onCancel={cancel} />}
      {isCancelled && <div className={styles.ways}><Button size="small" onClick={readAgain}>{texts.readAgain}</Button></div>}
      {deviations !== null && (
        <>
          <Notices deviations={deviations} texts={texts} onGoTo={writer.goTo} />
          <Teaching deviations={deviations} texts={texts} onTables={() => onScreen("tables")} />
          {deviations.flags.length > 0 && (
            <>
              <Details summary={texts.areas.title}><AreaTable areas={deviations.areas} /></Details>
              <Details summary={texts.filters.title}><FlagFilters flags={deviations.flags} filter={filter} onFilter={narrow} /></Details>
              <p className={styles.paragraph} role="status">{describeShown(shown, deviations.flags.length, texts)}</p>
              {missingElsewhere > 0 && <p className={styles.paragraph}>{texts.missingElsewhere(missingElsewhere)}</p>}
              {shown.length === 0 && <p className={styles.paragraph}>{texts.filters.none} <Button size="small" onClick={() => setFilter(ALL_FLAGS)}>{texts.filters.clear}</Button></p>}
              <FlagList key={JSON.stringify(filter)} flags={listed} chosen={last} onChoose={choose} onSplit={split} reasons={reasons} />
            </>
          )}
          {deviations.otherYears > 0 && <p className={styles.purpose}>{texts.otherYears(deviations.otherYears)}</p>}
          {unsplit !== null && unsplit.flag === last && <FindingList findings={unsplit.findings} label={texts.split(`${last.table.unit} · ${last.flag.label}`)} onGoTo={writer.goTo} />}
          <Ways deviations={deviations} texts={texts} onGoTo={writer.goTo} />
        </>
      )}
    </ScreenFrame>
  );
}

interface PartProps {
  readonly deviations: DeviationsInWorkbook;
  readonly texts: DeviationPaneTexts;
  readonly onGoTo: ScreenProps["writer"]["goTo"];
}

/** What a person should know first: limits that tell nothing, tables that cannot be read. */
function Notices({ deviations: { limits, findings }, texts, onGoTo }: PartProps) {
  const styles = useStyles();
  // What stands for a choice or a month that cannot be used keeps no rule silent.
  const silent = limits.findings.filter(({ code }) => code === "limit-unusable").length;
  return (
    <>
      {silent > 0 && <p className={styles.paragraph}>{texts.limitsUnusable(silent)}</p>}
      {limits.findings.length + findings.length > 0 && <FindingList findings={[...limits.findings, ...findings]} label={texts.title} onGoTo={onGoTo} />}
    </>
  );
}

/** What to do where there is nothing to show. */
function Teaching({ deviations: { state, tables, otherYears, flags }, texts, onTables }: Pick<PartProps, "deviations" | "texts"> & { readonly onTables: () => void }) {
  const styles = useStyles();
  if (flags.length > 0) return null;
  if (tables.length > 0) return <p className={styles.paragraph}>{texts.nothingDeviates}</p>;
  return (
    <>
      {otherYears === 0 && <p className={styles.paragraph}>{state.tables.length === 0 ? texts.noTables : texts.noneWatched}</p>}
      <div className={styles.ways}><Button size="small" onClick={onTables}>{texts.toTables}</Button></div>
    </>
  );
}

/** The way to the limits, and to the list in the workbook. */
function Ways({ deviations: { limits: { place }, sheet }, texts, onGoTo }: PartProps) {
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      {sheet !== null && <Button size="small" onClick={() => onGoTo({ sheet: sheet.lines.sheet, row: 0, column: 0 })}>{texts.showSheet(sheet.lines.sheet)}</Button>}
      {place !== null && <Button size="small" onClick={() => onGoTo({ sheet: place.sheet, row: place.row, column: 1 })}>{texts.showLimits}</Button>}
    </div>
  );
}
