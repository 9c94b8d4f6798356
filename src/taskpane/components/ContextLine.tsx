import { makeStyles, tokens } from "@fluentui/react-components";
import { listKinds, printCell, type WorkbookState } from "../../actions";
import { useLanguage, useTexts } from "../hooks/useTexts";

const useStyles = makeStyles({
  context: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minHeight: "3.5rem", boxSizing: "border-box", flexShrink: 0 },
  unit: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  table: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** Which unit and table the pane speaks of: the one that the active cell is in. */
export function ContextLine({ workbook }: { readonly workbook: WorkbookState | null }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const identity = workbook?.activeTable?.identity;
  const selection = workbook?.selection;
  const kind = listKinds(language).find((one) => one.kind === identity?.kind && one.variant === identity.variant)?.name;
  return (
    <section className={styles.context} aria-label={texts.context.title}>
      {identity && (
        <>
          <p className={styles.unit}>{identity.unit}</p>
          <p className={styles.table}>{[kind, texts.period(identity.year, identity.through), identity.language, texts.context.euros].join(" · ")}</p>
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
