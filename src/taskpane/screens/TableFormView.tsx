import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { printCell } from "../../actions";
import { formatSentence } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { LanguageChoice } from "../components/LanguageChoice";
import { MoreSettings } from "../components/MoreSettings";
import { PeriodPicker } from "../components/PeriodPicker";
import { RowPicker } from "../components/RowPicker";
import { ScreenFrame } from "../components/ScreenFrame";
import { TextField } from "../components/TextField";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";
import { useTableForm, type TableField } from "./useTableForm";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TableFormViewProps extends ScreenProps {
  readonly onBack?: () => void;
  /** Whether a person has just come here from the list. */
  readonly isEntered: boolean;
}

/** Everything that a new table needs to be told, and what will come of it. */
export function TableFormView({ onBack, isEntered, ...props }: TableFormViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const form = useTableForm(props);
  const { draft, edit, preview } = form;
  const { selection, activeSheet } = props.workbook;
  const element = useRef<HTMLFormElement>(null);
  const others = form.findingsOf(null);

  const messageOf = (field: TableField): string | null =>
    form.findingsOf(field).map((one) => formatSentence(one, language)).join(" ") || null;

  function describeChange(): string {
    if (preview.failure !== null) return formatHostError(preview.failure.code, preview.failure.subject, language);
    if (preview.answer === null) return draft.unit.trim() === "" ? texts.form.nameTheUnit : "";
    const errors = form.findings.filter((one) => one.severity === "error").length;
    return errors > 0 ? texts.form.inTheWay(errors) : texts.form.willChange(preview.answer.cellsChanged, preview.answer.sheetsAdded, preview.answer.columnsWidened ?? 0);
  }
  function focus(field: TableField | null): void {
    if (field !== null) element.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select, button, summary)`)?.focus();
  }

  return (
    <ScreenFrame
      ref={element}
      onAccept={() => void form.submit().then(focus)}
      onLeave={onBack}
      foot={<ActionBar writer={props.writer} change={describeChange()} action={texts.form.insert} />}
    >
      <JobTitle title={texts.form.title} onBack={onBack} takesFocus={isEntered} />
      {props.workbook.tables.length === 0 && <p className={styles.purpose}>{texts.form.purpose} {texts.form.example}</p>}
      <div className={styles.form}>
        <Choice label={texts.form.kind} value={form.kind?.id ?? ""} choices={form.kinds.map((one) => ({ value: one.id, text: one.name }))} onChoose={form.chooseKind} />
        <div data-field="unit">
          <TextField label={texts.form.unit} hint={texts.form.unitHint} value={draft.unit} message={messageOf("unit")} onEdit={(unit) => edit({ unit })} />
        </div>
        <div data-field="year">
          <PeriodPicker
            year={draft.year} through={draft.through} around={props.workbook.settings?.year ?? props.today.getFullYear()}
            yearMessage={messageOf("year")}
            onYear={(year) => edit({ year })} onThrough={(through) => edit({ through })}
          />
        </div>
        <LanguageChoice label={texts.form.tableLanguage} value={draft.language} onChoose={(chosen) => edit({ language: chosen })} />
        <div data-field="place">
          <Field label={texts.form.place} validationMessage={messageOf("place")}>
            <RadioGroup value={draft.place} onChange={(_, data) => edit({ place: data.value === "selection" ? "selection" : "new-sheet" })}>
              <Radio value="new-sheet" label={texts.form.newSheet} />
              <Radio value="selection" label={texts.form.atSelection(selection && `${selection.sheet || (activeSheet ?? "")}!${printCell(selection)}`)} />
            </RadioGroup>
          </Field>
        </div>
        {draft.place === "new-sheet" && (
          <div data-field="sheetName">
            <TextField label={texts.form.sheetName} value={form.sheetName} message={messageOf("sheetName")} onEdit={(sheetName) => edit({ sheetName })} />
          </div>
        )}
        {form.kind !== undefined && form.kind.rows.length > 0 && !form.kind.hasRecords && (
          <div data-field="rows">
            <RowPicker kind={form.kind} rows={draft.rows} message={messageOf("rows")} onRows={(rows) => edit({ rows })} />
          </div>
        )}
        <MoreSettings conventions={form.conventions} onEdit={(part) => edit({ conventions: { ...draft.conventions, ...part } })} />
        {others.length > 0 && <FindingList findings={others} label={others.some((one) => one.severity === "error") ? texts.form.inTheWay(others.length) : texts.severities.warning} onGoTo={props.writer.goTo} />}
      </div>
    </ScreenFrame>
  );
}
