import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { OWN_STOP } from "../hooks/useArrowStops";
import { useLanguage } from "../hooks/useTexts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", width: "100%" },
  field: { width: "100%" },
});

interface AcceptFormProps {
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly onAccept: (reason: string) => void;
}

/** Why a finding is in order: Enter accepts it, Shift+Enter breaks the line. Without a reason nothing is accepted. */
export function AcceptForm({ draft, onDraft, onAccept }: AcceptFormProps) {
  const styles = useStyles();
  const texts = AUDIT_PANE_TEXTS[useLanguage()];
  const [isAsked, setIsAsked] = useState(false);
  function accept(): void {
    setIsAsked(draft.trim() === "");
    if (draft.trim() !== "") onAccept(draft);
  }
  function press(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    accept();
  }
  return (
    <div className={styles.form}>
      <Field className={styles.field} label={texts.acceptReason} validationMessage={isAsked && draft.trim() === "" ? texts.reasonNeeded : null}>
        <Textarea rows={2} resize="vertical" value={draft} autoComplete="off" onChange={(_, data) => onDraft(data.value)} onKeyDown={press} />
      </Field>
      <Button size="small" {...OWN_STOP} onClick={accept}>{texts.accept}</Button>
    </div>
  );
}
