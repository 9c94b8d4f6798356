import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ComponentType } from "react";
import { formatHostError } from "../../locale/formatHostError";
import { useLanguage } from "../hooks/useTexts";
import type { Writer } from "../hooks/useWriter";
import { StatusLine } from "./StatusLine";
import type { WritingProgressProps } from "./WritingProgress";

// It comes while the work goes on, which it must not disturb if it cannot come; short work shows no progress anyway.
const WritingProgress = lazy<ComponentType<WritingProgressProps>>(() =>
  import("./WritingProgress").then((module) => ({ default: module.WritingProgress }), () => ({ default: () => null })));

const useStyles = makeStyles({
  bar: {
    display: "grid", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`, flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, position: "sticky", bottom: 0,
  },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  change: { flex: "1 1 8rem", minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  primary: { marginLeft: "auto", minWidth: "fit-content" },
});

interface ActionBarProps {
  readonly writer: Writer;
  /** What will change, or why nothing can. */
  readonly change: string;
  /** What the primary action of the form around does. */
  readonly action: string;
}

/** The foot of every screen: what was done, what will change, and the one primary action. */
export function ActionBar({ writer, change, action }: ActionBarProps) {
  const styles = useStyles();
  const language = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const { writing } = writer;
  const isWriting = writing.phase === "writing";
  // A workbook that lets nothing be read or written is said to do so once.
  const isSaid = writing.phase === "failed" && change === formatHostError(writing.error.code, writing.error.subject, language);
  const phaseBefore = useRef(writing.phase);
  useEffect(() => {
    // Cancel and revert go away once they are done; the keyboard stays in the bar. Between two fields nothing has it either, and then it is not ours.
    const isGone = focused.current !== null && !focused.current.isConnected;
    if (phaseBefore.current !== writing.phase && isGone && document.activeElement === document.body) bar.current?.querySelector<HTMLElement>("[data-primary]")?.focus();
    if (isGone && !bar.current?.contains(document.activeElement)) focused.current = null;
    phaseBefore.current = writing.phase;
  }, [writing.phase]);
  return (
    <div className={styles.bar} ref={bar} onFocus={({ target }) => (focused.current = target)} onBlur={() => (focused.current = null)}>
      <StatusLine writer={writer} />
      {isWriting && <Suspense fallback={null}><WritingProgress progress={writing.progress} part={writing.part} isCancelled={writing.isCancelled} onCancel={writer.cancel} /></Suspense>}
      <div className={styles.action}>
        <div className={styles.change} aria-live="polite">{isSaid ? "" : change}</div>
        <Button data-primary="" type="submit" appearance="primary" className={styles.primary} disabledFocusable={isWriting}>{action}</Button>
      </div>
    </div>
  );
}
