import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReadyMark } from "../../actions";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import { useLanguage } from "../hooks/useTexts";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, overflowWrap: "anywhere" },
});

interface ReadyFormProps {
  readonly ready: ReadyMark;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Whether the forecast is marked ready, and who marks it. */
export function ReadyForm({ ready, name, onName }: ReadyFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = FORECAST_TEXTS[language].ready;
  return (
    <section className={styles.form} data-ready="" aria-label={texts.title}>
      <h3 className={styles.title}>{texts.title}</h3>
      {ready.state !== "open" && <p className={styles.words} role="status">{(ready.state === "marked" ? texts.marked : texts.changed)(ready.name, ready.day)}</p>}
      <TextField label={texts.name} value={name} message={null} onEdit={onName} />
    </section>
  );
}
