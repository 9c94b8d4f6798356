import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { previewCloseMonth, type CloseMonthPreview } from "../../actions";
import { formatFinding } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import type { Language } from "../../locale/Language";
import type { PaneTexts } from "../../locale/PaneTexts";
import { PERIOD_TEXTS } from "../../locale/periods";
import { ActionBar } from "../components/ActionBar";
import { Details } from "../components/Details";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

/** So many tables are in sight at once; more wait behind their count. */
const FEW = 5;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ClosedPeriodViewProps extends ScreenProps {
  /** Whether a person came back here from another job. */
  readonly isBack: boolean;
  readonly onConfirm: () => void;
  readonly onNewYear: () => void;
}

/** The closed month, the tables that wait for its figures, and the next month to close. */
export function ClosedPeriodView({ host, workbook, writer, isBack, onScreen, onConfirm, onNewYear }: ClosedPeriodViewProps) {
  const styles = useStyles();
  const panes = useTexts();
  const language = useLanguage();
  const texts = PERIOD_TEXTS[language];
  const submit = useSubmit(writer);
  const { settings } = workbook;
  // Every change of the workbook asks anew: figures that are brought in wait no longer.
  const ask = useCallback(() => previewCloseMonth(host), [host, workbook]);
  const { answer, failure } = useLatest(ask, 0);
  const errors = answer?.findings.filter((one) => one.severity === "error") ?? [];
  const notes = answer?.findings.filter((one) => one.severity !== "error") ?? [];

  function close(): void {
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: (asked) => (words, spoken) => tellClosed(asked, words, spoken), onWritten: () => undefined });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null) return "";
    const [inTheWay] = errors;
    if (inTheWay !== undefined) return errors.length === 1 ? formatFinding(inTheWay, language) : panes.figures.problems(errors.length);
    return texts.willClose(panes.period(answer.year, answer.closes ?? 0), answer.older.length);
  }

  return (
    <ScreenFrame onAccept={close} foot={<ActionBar writer={writer} change={describeChange()} action={texts.close} />}>
      <JobTitle title={texts.title} takesFocus={isBack} />
      <p className={styles.purpose}>{texts.purpose}</p>
      {settings !== null && <p className={styles.paragraph}>{texts.closed(panes.period(settings.year, settings.through))}</p>}
      {errors.length > 1 && <FindingList findings={errors} label={panes.figures.problems(errors.length)} onGoTo={writer.goTo} />}
      {notes.map((one) => <p key={one.code} className={styles.purpose}>{formatFinding(one, language)}</p>)}
      {answer !== null && settings !== null && answer.waiting.length === 0 && workbook.tables.length > 0 && <p className={styles.paragraph}>{texts.noneWaiting}</p>}
      {answer !== null && answer.waiting.length > 0 && (
        <Details summary={texts.waiting(answer.waiting.length)} opens={answer.waiting.length <= FEW}>
          <FindingList findings={answer.waiting} label={texts.waiting(answer.waiting.length)} onGoTo={writer.goTo} />
        </Details>
      )}
      {answer !== null && answer.unconfirmed > 0 && <p className={styles.paragraph}>{texts.confirm.unconfirmed(answer.unconfirmed)}.</p>}
      <div className={styles.ways}>
        <Button size="small" onClick={() => onScreen("figures")}>{texts.paste}</Button>
        <Button size="small" onClick={onConfirm}>{texts.confirm.title}</Button>
        <Button size="small" onClick={onNewYear}>{texts.newYear.title}</Button>
      </div>
    </ScreenFrame>
  );
}

function tellClosed({ year, closes, older }: CloseMonthPreview, words: PaneTexts, language: Language): string {
  return PERIOD_TEXTS[language].closedNow(words.period(year, closes ?? 0), older.length);
}
