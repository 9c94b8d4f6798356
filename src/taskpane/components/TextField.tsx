import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly message: string | null;
  readonly onEdit: (text: string) => void;
}

/** A line of text, with what is wrong with it beneath. */
export function TextField({ label, hint, value, message, onEdit }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint ?? null} validationMessage={message}>
      <Input className={styles.input} value={value} onChange={(_, data) => onEdit(data.value)} autoComplete="off" />
    </Field>
  );
}
