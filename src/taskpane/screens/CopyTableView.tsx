import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { formatForPrint, type TableInWorkbook } from "../../actions";
import { formatHostError } from "../../locale/formatHostError";
import { JOB_TEXTS } from "../../locale/jobs";
import { MONEY_UNITS } from "../../locale/conventions";
import { TABLE_TEXTS } from "../../locale/tables";
import { ActionBar } from "../components/ActionBar";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useLanguage } from "../hooks/useTexts";
import { putOnClipboard } from "../putOnClipboard";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  unit: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface CopyTableViewProps extends ScreenProps {
  readonly table: TableInWorkbook;
  readonly onBack: () => void;
}

/** The printed part of a table for Word or an e-mail. It is read before it is asked for, so that the clipboard is written within the click that asks. */
export function CopyTableView({ host, workbook, writer, table, onBack }: CopyTableViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = JOB_TEXTS[language];
  const [chosen, setChosen] = useState<(typeof MONEY_UNITS)[number] | null>(null);
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  // Read again whenever the workbook has changed: what is copied is what stands there, wherever the table has gone.
  const ask = useCallback(() => formatForPrint(host, workbook.tables.find((one) => one.number === table.number && one.range.sheet === table.range.sheet) ?? table), [host, table, workbook]);
  const { answer, failure } = useLatest(ask, 0);
  const unit = chosen ?? answer?.unit ?? "euro";

  function copy(): void {
    const copies = answer?.copies ?? null;
    if (copies !== null) void putOnClipboard(copies[unit]).then((isPut) => setOutcome(isPut ? "copied" : "refused"));
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    return outcome === null ? "" : texts.copy[outcome];
  }

  return (
    <ScreenFrame onAccept={copy} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.copy.copy} />}>
      <JobTitle title={texts.copy.title} onBack={onBack} takesFocus />
      <p className={styles.unit}>{table.identity.unit}</p>
      <p className={styles.paragraph}>{texts.copy.purpose}</p>
      {answer !== null && answer.findings.length > 0 && <FindingList findings={answer.findings} label={texts.copy.title} onGoTo={writer.goTo} />}
      {answer !== null && answer.unit !== null && (
        <Field label={texts.copy.unit}>
          <RadioGroup layout="horizontal" value={unit} onChange={(_, data) => {
            setChosen(MONEY_UNITS.find((one) => one === data.value) ?? null);
            setOutcome(null);
          }}>
            {MONEY_UNITS.map((one) => <Radio key={one} value={one} label={TABLE_TEXTS[language].moneyUnits[one]} />)}
          </RadioGroup>
        </Field>
      )}
    </ScreenFrame>
  );
}
