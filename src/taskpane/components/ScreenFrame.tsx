import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../paneTheme";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", [SHORT]: { overflowY: "visible" }, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface ScreenFrameProps {
  readonly children: ReactNode;
  readonly foot: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A job and its foot: the content scrolls, the foot stays. */
export function ScreenFrame({ children, foot, onKeyDown }: ScreenFrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <div className={styles.content}>{children}</div>
      {foot}
    </div>
  );
}
