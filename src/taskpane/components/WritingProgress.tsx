import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ApplyProgress } from "../../actions";
import { useAppearsAfter } from "../hooks/useAppearsAfter";
import { useTexts } from "../hooks/useTexts";
import type { WrittenPart } from "../hooks/useWriter";

/** Milliseconds; shorter work shows no bar. */
const WORTH_SHOWING = 300;

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalM, alignItems: "center", minHeight: "2rem" },
  work: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  step: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export interface WritingProgressProps {
  readonly progress: ApplyProgress | null;
  readonly part: WrittenPart | null;
  readonly isCancelled: boolean;
  readonly onCancel: () => void;
}

/** How far long work has come, and the way out of it. */
export function WritingProgress({ progress, part, isCancelled, onCancel }: WritingProgressProps) {
  const styles = useStyles();
  const { writing } = useTexts();
  if (!useAppearsAfter(WORTH_SHOWING)) return <div className={styles.progress} />;
  const step = progress === null ? writing.title : part === null ? writing.step(progress.done, progress.total, progress.sheet) : writing.unit(part.number, part.count, part.name);
  return (
    <div className={styles.progress}>
      <div className={styles.work}>
        <span className={styles.step}>{isCancelled ? writing.cancelling : step}</span>
        <ProgressBar aria-label={writing.title} {...(progress === null ? {} : { value: progress.done, max: progress.total })} />
      </div>
      <Button onClick={onCancel} disabledFocusable={isCancelled}>{writing.cancel}</Button>
    </div>
  );
}
