import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../hooks/useTexts";
import { Choice } from "./Choice";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** Years offered before and after the one at hand. */
const BEFORE = 6;
const AFTER = 3;

const useStyles = makeStyles({
  // Side by side where both fit at the reader's text size; a sentence beneath the year takes the whole width.
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "start" },
  year: { flex: "1 1 6rem", minWidth: 0 },
  told: { flexBasis: "100%" },
  period: { flex: "2 1 9.5rem", minWidth: 0 },
});

interface PeriodPickerProps {
  readonly year: number;
  /** The last closed month, 1–12. */
  readonly through: number;
  /** The year at hand. */
  readonly around: number;
  readonly yearMessage: string | null;
  readonly onYear: (year: number) => void;
  readonly onThrough: (through: number) => void;
}

/** A fiscal year and its cumulative months 1–k; nothing that is not a period can be chosen. */
export function PeriodPicker({ year, through, around, yearMessage, onYear, onThrough }: PeriodPickerProps) {
  const styles = useStyles();
  const texts = useTexts();
  const offered = Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => around - BEFORE + index);
  const years = [...new Set([...offered, year])].sort((a, b) => b - a);
  return (
    <div className={styles.pair}>
      <div className={mergeClasses(styles.year, yearMessage !== null && styles.told)}>
        <Choice label={texts.form.year} value={year} choices={years.map((value) => ({ value, text: String(value) }))} message={yearMessage} onChoose={onYear} />
      </div>
      <div className={styles.period}>
        <Choice label={texts.form.period} value={through} choices={MONTHS.map((value) => ({ value, text: texts.months(value) }))} onChoose={onThrough} />
      </div>
    </div>
  );
}
