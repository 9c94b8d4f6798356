import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { previewRestoreInputs, type TableInWorkbook } from "../../actions";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  unit: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface RestoreInputsViewProps extends ScreenProps {
  readonly table: TableInWorkbook;
  readonly onBack: () => void;
}

/** The input cells of a table given back their look, their check and their freedom after foreign pasting. */
export function RestoreInputsView({ host, writer, table, onBack }: RestoreInputsViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const submit = useSubmit(writer);
  const ask = useCallback(() => previewRestoreInputs(host, table), [host, table]);
  const { answer, failure } = useLatest(ask, 0);

  function restore(): void {
    const { unit } = table.identity;
    void submit({ given: table, ask, fieldInTheWay: () => null, say: () => (words) => words.restore.restored(unit), onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null || answer.findings.some((one) => one.severity === "error")) return "";
    return texts.restore.willChange(answer.cellsChanged);
  }

  return (
    <ScreenFrame
      onAccept={restore}
      onLeave={onBack}
      foot={<ActionBar writer={writer} change={describeChange()} action={texts.restore.restore} />}
    >
      <JobTitle title={texts.restore.title} onBack={onBack} takesFocus />
      <p className={styles.unit}>{table.identity.unit}</p>
      <p className={styles.paragraph}>{texts.restore.purpose}</p>
      {answer !== null && answer.findings.length > 0 && <FindingList findings={answer.findings} label={texts.restore.title} onGoTo={writer.goTo} />}
    </ScreenFrame>
  );
}
