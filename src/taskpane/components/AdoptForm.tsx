import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AdoptPreview, CellAddress } from "../../actions";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { useLanguage } from "../hooks/useTexts";
import { FindingList } from "./FindingList";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  paragraph: { margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AdoptFormProps {
  /** What adopting would do; null until one of the two ways is asked for. */
  readonly preview: AdoptPreview | null;
  readonly onAsk: (where: "in-place" | "beside") => void;
  readonly onAdopt: () => void;
  readonly onLeave: () => void;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** A table of somebody else's made live: every figure that a formula gives otherwise is listed before anything is written. */
export function AdoptForm({ preview, onAsk, onAdopt, onLeave, onGoTo }: AdoptFormProps) {
  const styles = useStyles();
  const texts = AUDIT_PANE_TEXTS[useLanguage()].adopting;
  if (preview === null) {
    return (
      <div className={styles.form}>
        <p className={styles.paragraph}>{texts.purpose}</p>
        <div className={styles.ways}>
          <Button size="small" onClick={() => onAsk("beside")}>{texts.beside}</Button>
          <Button size="small" onClick={() => onAsk("in-place")}>{texts.inPlace}</Button>
        </div>
      </div>
    );
  }
  const notes = preview.tables.flatMap((table) => table.notes.map(({ finding }) => finding));
  return (
    <div className={styles.form}>
      {preview.tables.map(({ sheet, formulas, inputs, rounded }) => (
        <p key={sheet} className={styles.paragraph} role="status">{[texts.becomes(sheet, formulas, inputs), rounded.count === 0 ? "" : texts.rounded(rounded.count, rounded.largest)].filter((part) => part !== "").join(" ")}</p>
      ))}
      {notes.length + preview.findings.length > 0 && <FindingList findings={[...preview.findings, ...notes]} label={texts.differences} onGoTo={onGoTo} />}
      <div className={styles.ways}>
        {preview.plan.steps.length > 0 && <Button size="small" onClick={onAdopt}>{texts.adopt}</Button>}
        <Button size="small" onClick={onLeave}>{texts.leave}</Button>
      </div>
    </div>
  );
}
