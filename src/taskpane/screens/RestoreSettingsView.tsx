import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { previewSettings } from "../../actions/previewSettings";
import { formatHostError } from "../../locale/formatHostError";
import { JOB_TEXTS } from "../../locale/jobs";
import { ActionBar } from "../components/ActionBar";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

interface RestoreSettingsViewProps extends ScreenProps {
  readonly onBack: () => void;
}

/** The sheet of settings made anew from what the tables say, where a person removed it. */
export function RestoreSettingsView({ host, workbook, writer, onBack }: RestoreSettingsViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = JOB_TEXTS[language].settings;
  const submit = useSubmit(writer);
  const ask = useCallback(() => previewSettings(host), [host]);
  const { answer, failure } = useLatest(ask, 0);
  const values = answer?.values ?? null;

  function restore(): void {
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: () => (words) => words.list.settingsRestored, onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    return values === null ? "" : texts.willChange(answer?.sheetsAdded.join(", ") ?? "", values.year, values.through);
  }

  return (
    <ScreenFrame onAccept={restore} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.restore} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
    </ScreenFrame>
  );
}
