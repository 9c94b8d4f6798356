import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long choice is cut by the box instead of widening it, and the box grows with the reader's text size.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, height: "auto", minHeight: "2rem", textOverflow: "ellipsis" } },
});

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  readonly message?: string | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: the browser's own list, which every screen reader and keyboard knows. */
export function Choice<Value extends string | number>({ label, value, choices, message = null, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  function choose(text: string): void {
    const chosen = choices.find((one) => String(one.value) === text);
    if (chosen !== undefined) onChoose(chosen.value);
  }
  return (
    <Field className={styles.field} label={label} validationMessage={message}>
      <Select className={styles.select} value={String(value)} onChange={(_, data) => choose(data.value)}>
        {choices.map((one) => <option key={one.value} value={one.value} {...(one.lang === undefined ? {} : { lang: one.lang })}>{one.text}</option>)}
      </Select>
    </Field>
  );
}
