import { Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { FOLLOW_UP_TEXTS } from "../../locale/followUps";
import { useLanguage } from "../hooks/useTexts";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  paste: { minWidth: 0, minHeight: "6rem", "& textarea": { minWidth: 0, width: "100%", maxHeight: "none", whiteSpace: "pre", tabSize: 14, overflowX: "auto", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
});

/** Where a list of units is pasted or typed. */
export function UnitListField({ text, onEdit }: { readonly text: string; readonly onEdit: (text: string) => void }) {
  const styles = useStyles();
  const texts = FOLLOW_UP_TEXTS[useLanguage()];
  return (
    <Field className={styles.field} label={texts.paste} hint={texts.pasteHint}>
      <Textarea className={styles.paste} resize="vertical" rows={5} value={text} onChange={(_, data) => onEdit(data.value)} spellCheck={false} autoComplete="off" />
    </Field>
  );
}
