import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { FiguresTable as FoundTable } from "../../actions";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { Details } from "../components/Details";
import { FiguresTable } from "../components/FiguresTable";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { nameTable } from "../components/nameTable";
import { PasteExample } from "../components/PasteExample";
import { ScreenFrame } from "../components/ScreenFrame";
import { TargetPicker } from "../components/TargetPicker";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";
import { useFiguresScreen, type FiguresField } from "./useFiguresScreen";

/** So many notes are in sight at once; more wait behind their name. */
const FEW_NOTES = 3;

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  paste: { minWidth: 0, minHeight: "9rem", "& textarea": { minWidth: 0, width: "100%", maxHeight: "none", whiteSpace: "pre", tabSize: 14, overflowX: "auto", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  table: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "stretch", gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Figures copied from a PDF, Word or a reporting system, shown before they are written into input cells. */
export function FiguresScreen(props: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const figures = useFiguresScreen(props);
  const { preview } = figures;
  const { tables } = props.workbook;
  const element = useRef<HTMLFormElement>(null);
  const found = preview.answer?.tables ?? [];

  function describeChange(): string {
    if (preview.failure !== null) return formatHostError(preview.failure.code, preview.failure.subject, language);
    if (preview.answer === null) return figures.text.trim() === "" ? texts.figures.pasteFirst : "";
    if (preview.answer.findings.some((one) => one.severity === "error")) return texts.figures.problems(figures.problems.length);
    if (preview.answer.cellsChanged > 0) return texts.figures.willChange(preview.answer.cellsChanged);
    return found.some((one) => one.same > 0) ? texts.figures.allSame : texts.figures.nothingToWrite;
  }
  /** The unit as the text names it, and its sheet where the unit has several tables or the sheet is not named after it. */
  function headingOf({ title, target }: FoundTable): string {
    if (target === null) return title ?? texts.figures.untitled;
    return title === null || title === target.identity.unit ? nameTable(target, tables, language) : `${title} · ${target.range.sheet}`;
  }
  function focus(field: FiguresField | null): void {
    if (field !== null) element.current?.querySelector<HTMLElement>(field === "text" ? "textarea" : "select")?.focus();
  }
  function accept(): void {
    void figures.submit().then(focus);
  }
  // Enter makes a new line here, so that Ctrl+Enter accepts.
  function acceptByKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) accept();
  }

  return (
    <ScreenFrame ref={element} onAccept={accept} onKeyDown={acceptByKey} foot={<ActionBar writer={props.writer} change={describeChange()} action={texts.figures.write} />}>
      <JobTitle title={texts.figures.title} />
      {figures.text === "" && <p className={styles.paragraph}>{texts.figures.purpose}</p>}
      {tables.length === 0 && <p className={styles.paragraph}>{texts.figures.noTables}</p>}
      <div className={styles.form}>
        <Field className={styles.field} label={texts.figures.paste}>
          <Textarea className={styles.paste} resize="vertical" rows={7} value={figures.text} onChange={(_, data) => figures.setText(data.value)} spellCheck={false} autoComplete="off" />
        </Field>
        {figures.text === "" && <PasteExample />}
        {figures.problems.length > 0 && <FindingList findings={figures.problems} label={texts.figures.problems(figures.problems.length)} onGoTo={props.writer.goTo} />}
        {found.map((one, index) => (
          <section key={index} className={styles.table} aria-label={one.title ?? texts.figures.untitled}>
            <h3 className={styles.title}>{headingOf(one)}</h3>
            {(one.target === null || one.candidates.length > 1 || figures.isChosen(one.title)) && (
              <TargetPicker tables={tables} chosen={one.target} onChoose={(table) => figures.chooseTarget(one.title, table)} />
            )}
            {one.target !== null && one.unit !== null && <p className={styles.paragraph}>{texts.figures.units[one.unit]}</p>}
            {one.figures.length > 0 && <FiguresTable figures={one.figures} label={one.title ?? texts.figures.untitled} />}
            {one.same > 0 && <p className={styles.paragraph}>{texts.figures.same(one.same)}</p>}
          </section>
        ))}
        {figures.notes.length > 0 && (
          <Details summary={texts.figures.notes(figures.notes.length)} opens={figures.notes.length <= FEW_NOTES}>
            <FindingList findings={figures.notes} label={texts.figures.notes(figures.notes.length)} onGoTo={props.writer.goTo} />
          </Details>
        )}
      </div>
    </ScreenFrame>
  );
}
