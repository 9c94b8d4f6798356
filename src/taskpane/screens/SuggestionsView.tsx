import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { previewSuggestions } from "../../actions/previewSuggestions";
import { hasForecast } from "../../actions/readSuggestions";
import { formatHostError } from "../../locale/formatHostError";
import { JOB_TEXTS } from "../../locale/jobs";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** Every unit; no unit's name is this. */
const ALL = "";

/** The sheet of suggestions: made for one unit or all, or written anew. */
export function SuggestionsView({ host, workbook, writer, onBack }: ScreenProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = JOB_TEXTS[language].suggestions;
  const [chosen, setChosen] = useState(ALL);
  const submit = useSubmit(writer);
  const units = [...new Set(workbook.tables.filter(hasForecast).map(({ identity }) => identity.unit))];
  const unit = units.includes(chosen) ? chosen : null;
  const ask = useCallback(() => previewSuggestions(host, unit, language), [host, unit, language, workbook]);
  const { answer, failure } = useLatest(ask, 0);

  function make(): void {
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: () => (_, spoken) => JOB_TEXTS[spoken].suggestions.made, onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null || answer.shows === null) return "";
    return answer.isThere ? texts.willRefresh(answer.shows.sheet, answer.tables.length) : texts.willMake(answer.shows.sheet, answer.tables.length);
  }

  return (
    <ScreenFrame onAccept={make} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={answer?.isThere === true ? texts.refresh : texts.make} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      {units.length > 1 && (
        <Choice
          label={texts.which} value={unit ?? ALL} onChoose={setChosen}
          choices={[{ value: ALL, text: texts.all(units.length) }, ...units.map((one) => ({ value: one, text: one }))]}
        />
      )}
      {answer !== null && answer.findings.length > 0 && <FindingList findings={answer.findings} label={texts.title} onGoTo={writer.goTo} />}
    </ScreenFrame>
  );
}
