import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { KindChoice } from "../../actions";
import { useTexts } from "../hooks/useTexts";
import { Details } from "./Details";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  message: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  every: { width: "100%", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface RowPickerProps {
  readonly kind: KindChoice | undefined;
  /** The rows that are wanted; null means all. */
  readonly rows: readonly string[] | null;
  readonly message: string | null;
  readonly onRows: (rows: readonly string[] | null) => void;
}

/** Which rows the unit has; a small unit lacks many. */
export function RowPicker({ kind, rows, message, onRows }: RowPickerProps) {
  const styles = useStyles();
  const { form } = useTexts();
  const all = kind?.rows.map((row) => row.key) ?? [];
  const chosen = new Set(rows ?? all);

  function choose(keys: readonly string[]): void {
    onRows(keys.length === all.length ? null : keys);
  }

  return (
    <Details summary={form.rows(chosen.size, all.length)} isOpen={message !== null}>
      <div role="group" aria-label={form.rows(chosen.size, all.length)}>
        <div className={styles.rows}>
          <Checkbox
            className={styles.every} label={form.everyRow}
            checked={chosen.size === all.length ? true : chosen.size === 0 ? false : "mixed"}
            onChange={() => choose(chosen.size === all.length ? [] : all)}
          />
          {kind?.rows.map((row) => (
            <Checkbox
              key={row.key} label={row.label} checked={chosen.has(row.key)}
              onChange={(_, data) => choose(all.filter((key) => (key === row.key ? data.checked === true : chosen.has(key))))}
            />
          ))}
        </div>
        {message !== null && <div className={styles.message} role="alert">{message}</div>}
      </div>
    </Details>
  );
}
