import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { KindChoice } from "../../actions";
import { useTexts } from "../hooks/useTexts";
import { Details } from "./Details";
import { Icon } from "./icons";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  message: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, width: "0.75rem", height: "0.75rem", marginTop: "2px" },
  // A checkbox is as wide as its label by itself.
  every: { width: "100%", maxWidth: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface RowPickerProps {
  readonly kind: KindChoice | undefined;
  /** The rows that are wanted; null means the usual ones. */
  readonly rows: readonly string[] | null;
  readonly message: string | null;
  readonly onRows: (rows: readonly string[] | null) => void;
}

/** Which rows the unit has; a small unit lacks many. */
export function RowPicker({ kind, rows, message, onRows }: RowPickerProps) {
  const styles = useStyles();
  const { form } = useTexts();
  const all = kind?.rows.map((row) => row.key) ?? [];
  const usual = kind?.rows.filter((row) => row.isUsual).map((row) => row.key) ?? [];
  const chosen = new Set(rows ?? usual);
  const isUsual = rows === null || rows.join() === usual.join();

  function choose(keys: readonly string[]): void {
    onRows(keys.join() === usual.join() ? null : keys);
  }

  return (
    <Details summary={form.rows(chosen.size, all.length)} opens={message !== null}>
      <div role="group" aria-label={form.rows(chosen.size, all.length)}>
        <div className={styles.rows}>
          <Checkbox
            className={styles.every} label={usual.length === all.length ? form.everyRow : form.usualRows}
            checked={isUsual ? true : chosen.size === 0 ? false : "mixed"}
            onChange={() => choose(isUsual ? [] : usual)}
          />
          {kind?.rows.map((row) => (
            <Checkbox
              key={row.key} label={row.label} checked={chosen.has(row.key)}
              onChange={(_, data) => choose(all.filter((key) => (key === row.key ? data.checked === true : chosen.has(key))))}
            />
          ))}
        </div>
        {message !== null && <div className={styles.message} role="alert"><Icon name="error" className={styles.icon} /><span>{message}</span></div>}
      </div>
    </Details>
  );
}
