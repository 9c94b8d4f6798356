import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { listKinds, printCell, type TableInWorkbook, type WorkbookState } from "../../actions";
import { useLanguage, useTexts } from "../hooks/useTexts";

const useStyles = makeStyles({
  context: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: "3.5rem", boxSizing: "border-box", flexShrink: 0 },
  unit: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  what: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  copy: { color: tokens.colorBrandForegroundLink, minWidth: "auto", flexShrink: 0 },
  table: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

interface ContextLineProps {
  readonly workbook: WorkbookState | null;
  readonly onCopy: (table: TableInWorkbook) => void;
}

/** Which unit and table the pane speaks of: the one that the active cell is in. It can be copied from here. */
export function ContextLine({ workbook, onCopy }: ContextLineProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const active = workbook?.activeTable;
  const identity = active?.identity;
  // The subtitle on the sheet follows the settings, and so does this.
  const time = workbook?.settings ?? identity;
  const selection = workbook?.selection;
  const kind = listKinds(language).find((one) => one.kind === identity?.kind && one.variant === identity.variant)?.name;
  return (
    <section className={styles.context} aria-label={texts.context.title}>
      {identity && (
        <>
          <div className={styles.what}>
            <p className={styles.unit}>{identity.unit}</p>
            {active && <Button className={styles.copy} size="small" appearance="subtle" aria-label={texts.list.copyTable(identity.unit)} onClick={() => onCopy(active)}>{texts.list.copy}</Button>}
          </div>
          <p className={styles.table}>{[kind, ...(time === undefined ? [] : [texts.period(time.year, time.through)]), identity.language, texts.context.euros].join(" · ")}</p>
        </>
      )}
      {workbook && !identity && (
        <>
          <p className={styles.table}>{texts.context.noTable}</p>
          {selection && <p className={styles.table}>{texts.context.cell(selection.sheet, printCell(selection))}</p>}
        </>
      )}
    </section>
  );
}
