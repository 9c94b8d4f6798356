import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { useLanguage } from "../hooks/useTexts";
import { describeReasons } from "./describeReasons";
import type { UntidyFound } from "./UntidyFound";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** How sure it is that a table is read as it was meant, and why. */
export function ReadingReasons({ table }: { readonly table: UntidyFound }) {
  const styles = useStyles();
  const texts = AUDIT_PANE_TEXTS[useLanguage()];
  const title = useId();
  return (
    <div>
      <p id={title} className={styles.title}>{texts.reading.title(Math.round(table.untidy.confidence * 100))}</p>
      <ul className={styles.list} aria-labelledby={title}>{describeReasons(table, texts).map((reason) => <li key={reason}>{reason}</li>)}</ul>
    </div>
  );
}
