import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { previewRegister } from "../../actions/previewRegister";
import { formatHostError } from "../../locale/formatHostError";
import { JOB_TEXTS } from "../../locale/jobs";
import { ActionBar } from "../components/ActionBar";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

interface RegisterViewProps extends ScreenProps {
  readonly onBack: () => void;
}

/** The register of amendments: made, or joined by tables whose amendments are still typed. */
export function RegisterView({ host, workbook, writer, onBack }: RegisterViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = JOB_TEXTS[language].register;
  const submit = useSubmit(writer);
  const ask = useCallback(() => previewRegister(host, language), [host, language]);
  const { answer, failure } = useLatest(ask, 0);

  function make(): void {
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: () => (words) => words.list.registerMade, onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null || answer.findings.some((one) => one.severity === "error")) return "";
    if (answer.plan.steps.length === 0) return texts.isReady;
    return texts.willChange(answer.sheetsAdded[0] ?? null, answer.tables.length, answer.entries);
  }

  return (
    <ScreenFrame
      onAccept={make}
      onLeave={onBack}
      foot={<ActionBar writer={writer} change={describeChange()} action={workbook.hasRegister ? texts.join : texts.make} />}
    >
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      {answer !== null && answer.findings.length > 0 && <FindingList findings={answer.findings} label={texts.title} onGoTo={writer.goTo} />}
    </ScreenFrame>
  );
}
