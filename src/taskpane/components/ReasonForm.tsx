import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { WeighedFlag } from "../../actions/readDeviations";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import { formatSentence } from "../../locale/formatFinding";
import { OWN_STOP } from "../hooks/useArrowStops";
import type { ReasonDraft } from "../screens/useReasonDrafts";
import { useLanguage } from "../hooks/useTexts";

const useStyles = makeStyles({
  form: { margin: `0 0 ${tokens.spacingVerticalS} calc(1rem + ${tokens.spacingHorizontalS})`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  area: { width: "100%" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReasonFormProps {
  readonly chosen: WeighedFlag;
  /** What was typed and is not known to stand in the cell; null where nothing was. */
  readonly draft: ReasonDraft | null;
  readonly onEdit: (text: string) => void;
  readonly onDrop: () => void;
  readonly onWrite: (text: string) => void;
  /** What else can be done with the reason. */
  readonly children: ReactNode;
}

/** Where the reason of a flagged row is typed: Enter writes it, and so does leaving the field; Shift+Enter breaks the line, Esc gives back what stands in the cell. */
export function ReasonForm({ chosen: { table, flag }, draft, onEdit, onDrop, onWrite, children }: ReasonFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = DEVIATION_PANE_TEXTS[language];
  const text = draft?.text ?? flag.reason;
  const isChanged = draft !== null && draft.text.trim() !== flag.reason.trim();
  const problem = draft?.problem ?? null;
  const hint = flag.state === "outdated" ? texts.reasonOutdated : null;
  function press(event: KeyboardEvent): void {
    if (event.key === "Escape") onDrop();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onWrite(text);
  }
  return (
    <div className={styles.form}>
      <Field label={texts.reason} {...(problem !== null ? { validationState: "error", validationMessage: formatSentence(problem, language) } : hint === null ? {} : { validationState: "warning", validationMessage: hint })}>
        <Textarea
          className={styles.area} lang={table.language} rows={2} resize="vertical" value={text} autoComplete="off"
          onChange={(_, data) => onEdit(data.value)} onKeyDown={press} onBlur={() => isChanged && onWrite(text)}
        />
      </Field>
      <div className={styles.ways}>
        <Button size="small" {...OWN_STOP} onClick={() => onWrite(text)}>{texts.writeReason}</Button>
        {children}
      </div>
    </div>
  );
}
