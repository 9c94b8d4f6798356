import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { applyPreview, previewNewYear, type NewYearPreview } from "../../actions";
import { formatFinding } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { PERIOD_TEXTS } from "../../locale/periods";
import { ActionBar } from "../components/ActionBar";
import { Details } from "../components/Details";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { NewWorkbook } from "../NewWorkbooks";
import type { ScreenProps } from "./ScreenProps";

/** So many notes are in sight at once; more wait behind their count. */
const FEW_NOTES = 5;

const useStyles = makeStyles({ paragraph: { margin: 0 } });

interface Making extends NewYearPreview {
  readonly made: NewWorkbook;
}

/** The next year's workbook, made of the open one and opened beside it. */
export function NewYearView({ host, workbook, newWorkbooks, writer, onBack }: ScreenProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = PERIOD_TEXTS[language].newYear;
  const submit = useSubmit(writer);
  const ask = useCallback(async (): Promise<Making> => {
    const made = await newWorkbooks.create(language);
    return { ...(await previewNewYear(host, made.host)), made };
  }, [host, workbook, newWorkbooks, language]);
  const { answer, failure } = useLatest(ask, 0);
  const findings = answer?.findings ?? [];
  const errors = findings.filter((one) => one.severity === "error");

  function make(): void {
    void submit<Making, never>({
      given: workbook, ask, fieldInTheWay: () => null,
      say: ({ year }) => (_, spoken) => PERIOD_TEXTS[spoken].newYear.made(year ?? 0),
      write: (asked, say) => writer.make(async (options) => {
        await applyPreview(asked.made.host, asked, options);
        await asked.made.open(`${texts.fileName(asked.year ?? 0)}.xlsx`);
      }, say),
      onWritten: onBack,
    });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null) return "";
    const [inTheWay] = errors;
    return inTheWay === undefined ? texts.willMake(answer.year ?? 0, answer.tables) : formatFinding(inTheWay, language);
  }

  return (
    <ScreenFrame onAccept={make} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.make} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      {(errors.length === 0 ? findings.length > 0 : findings.length > 1) && (
        <Details summary={texts.notes(findings.length)} opens={findings.length <= FEW_NOTES}>
          <FindingList findings={findings} label={texts.notes(findings.length)} onGoTo={writer.goTo} />
        </Details>
      )}
    </ScreenFrame>
  );
}
