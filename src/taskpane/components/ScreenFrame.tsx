import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode, type Ref, type SyntheticEvent } from "react";
import { useFieldInSight } from "../hooks/useFieldInSight";
import { SHORT } from "../paneTheme";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", [SHORT]: { overflowY: "visible" }, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, "> *": { flexShrink: 0 } },
});

interface ScreenFrameProps {
  readonly children: ReactNode;
  readonly foot: ReactNode;
  /** What the foot's action and Enter in a field do. */
  readonly onAccept: () => void;
  /** What Esc does. */
  readonly onLeave?: (() => void) | undefined;
  /** More keys. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLFormElement>;
}

/** A job and its foot, as one form: the content scrolls, the foot stays, Enter accepts and Esc leaves. */
export function ScreenFrame({ children, foot, onAccept, onLeave, onKeyDown, ref }: ScreenFrameProps) {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  useFieldInSight(content);
  function accept(event: SyntheticEvent): void {
    event.preventDefault();
    onAccept();
  }
  function press(event: KeyboardEvent): void {
    onKeyDown?.(event);
    if (event.key === "Escape") onLeave?.();
  }
  return (
    <form className={styles.frame} ref={ref} onSubmit={accept} onKeyDown={press} noValidate>
      <div className={styles.content} ref={content}>{children}</div>
      {foot}
    </form>
  );
}
