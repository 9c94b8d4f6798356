import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { RowChoice, TableInWorkbook } from "../../actions";
import { previewAddRow } from "../../actions/previewAddRow";
import { formatSentence } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { JOB_TEXTS } from "../../locale/jobs";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { TextField } from "../components/TextField";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  paragraph: { margin: 0 },
  unit: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const COUNTS = [1, 2, 3, 5, 10, 20];
const TYPING_MILLISECONDS = 250;

interface AddRowViewProps extends ScreenProps {
  readonly table: TableInWorkbook;
  readonly onBack: () => void;
}

/** A row of one's own in a group of a table, or empty rows for more records. */
export function AddRowView({ host, writer, table, onBack }: AddRowViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = JOB_TEXTS[language].addRow;
  const submit = useSubmit(writer);
  const form = useRef<HTMLFormElement>(null);
  const [group, setGroup] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [count, setCount] = useState(1);
  const look = useCallback(() => previewAddRow(host, table, null), [host, table]);
  const { answer: found, failure: unread } = useLatest(look, 0);
  const groups = found?.groups ?? [];
  const isSettled = found !== null && groups.length === 0 && !found.hasRecords;
  const chosen = group ?? groups[0]?.key ?? null;
  const { hasRecords = false } = found ?? {};
  const choice = useMemo((): RowChoice | null => {
    if (hasRecords) return { group: null, count };
    return chosen === null ? null : { group: chosen, label: name };
  }, [hasRecords, chosen, name, count]);
  const rows = hasRecords ? count : 1;
  const isNamed = hasRecords || name.trim() !== "";
  const ask = useCallback(() => previewAddRow(host, table, choice), [host, table, choice]);
  const { answer, failure: refused } = useLatest(choice !== null && isNamed ? ask : null, TYPING_MILLISECONDS);
  const findings = [...(found?.findings ?? []), ...(answer?.findings ?? [])];
  const ofName = findings.filter((one) => one.code.startsWith("row-name"));

  function add(): void {
    if (choice === null) return;
    void submit({
      given: choice, ask, fieldInTheWay: () => "name" as const, say: () => (words) => words.list.rowsAdded(table.identity.unit), onWritten: onBack,
    }).then((field) => {
      if (field !== null) form.current?.querySelector<HTMLElement>("input")?.focus();
    });
  }
  function describeChange(): string {
    const failure = unread ?? refused;
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (isSettled) return texts.noGroups;
    if (!isNamed) return texts.nameTheRow;
    return answer === null || answer.findings.length > 0 ? "" : texts.willChange(rows, answer.cellsChanged);
  }

  return (
    <ScreenFrame ref={form} onAccept={add} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.add(rows)} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.unit}>{table.identity.unit}</p>
      <p className={styles.paragraph}>{hasRecords ? texts.recordsPurpose : texts.purpose}</p>
      <div className={styles.form}>
        {hasRecords && <Choice label={texts.count} value={count} choices={COUNTS.map((value) => ({ value, text: String(value) }))} onChoose={setCount} />}
        {chosen !== null && <Choice label={texts.group} value={chosen} choices={groups.map(({ key, label }) => ({ value: key, text: label }))} onChoose={setGroup} />}
        {chosen !== null && <TextField label={texts.name} value={name} message={ofName.map((one) => formatSentence(one, language)).join(" ") || null} onEdit={setName} />}
      </div>
      {findings.length > ofName.length && <FindingList findings={findings.filter((one) => !ofName.includes(one))} label={texts.title} onGoTo={writer.goTo} />}
    </ScreenFrame>
  );
}
