import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../hooks/useTexts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const useStyles = makeStyles({ pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(8.25rem, 100%), 1fr))", gap: tokens.spacingHorizontalM } });

interface PeriodPickerProps {
  readonly year: number;
  /** The last closed month, 1–12. */
  readonly through: number;
  /** The year in the middle of those offered. */
  readonly around: number;
  readonly yearMessage: string | null;
  readonly onYear: (year: number) => void;
  readonly onThrough: (through: number) => void;
}

/** A fiscal year and its cumulative months 1–k; nothing that is not a period can be chosen. */
export function PeriodPicker({ year, through, around, yearMessage, onYear, onThrough }: PeriodPickerProps) {
  const texts = useTexts();
  const years = [...new Set([...Array.from({ length: 11 }, (_, index) => around - 6 + index), year])].sort((a, b) => b - a);
  return (
    <div className={useStyles().pair}>
      <Field label={texts.form.year} validationMessage={yearMessage}>
        <Select value={String(year)} onChange={(_, data) => onYear(Number(data.value))}>
          {years.map((one) => <option key={one} value={one}>{one}</option>)}
        </Select>
      </Field>
      <Field label={texts.form.period}>
        <Select value={String(through)} onChange={(_, data) => onThrough(Number(data.value))}>
          {MONTHS.map((month) => <option key={month} value={month}>{`${month === 1 ? "1" : `1–${month}`} ${texts.months(month)}`}</option>)}
        </Select>
      </Field>
    </div>
  );
}
