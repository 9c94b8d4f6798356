import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ApplyProgress } from "../../actions";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import { useAppearsAfter } from "../hooks/useAppearsAfter";
import { useLanguage, useTexts } from "../hooks/useTexts";

/** Milliseconds; a shorter wait shows nothing. */
const WORTH_SHOWING = 300;

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalM, alignItems: "center" },
  work: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  step: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

interface ReadingProgressProps {
  readonly progress: ApplyProgress | null;
  readonly onCancel: () => void;
}

/** How many tables have been read of many, and the way out. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const texts = DEVIATION_PANE_TEXTS[useLanguage()];
  const { writing } = useTexts();
  const [isCancelled, setIsCancelled] = useState(false);
  if (!useAppearsAfter(WORTH_SHOWING)) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.work}>
        <span className={styles.step} role="status">{progress === null ? texts.reading : texts.readingTable(progress.done, progress.total)}</span>
        <ProgressBar aria-label={texts.reading} {...(progress === null ? {} : { value: progress.done, max: progress.total })} />
      </div>
      <Button size="small" disabledFocusable={isCancelled} onClick={() => { setIsCancelled(true); onCancel(); }}>{writing.cancel}</Button>
    </div>
  );
}
