import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorBrandForeground1, borderRadius: tokens.borderRadiusMedium, width: "fit-content", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  content: { display: "grid", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
});

interface DetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
  readonly opens?: boolean;
  /** Where there may be many of it: what stands behind the name is made only while it is open. */
  readonly isMadeWhenOpen?: boolean;
}

/** What most people need not see, behind its name. `opens` shows it once it becomes true; closing is the person's own doing. */
export function Details({ summary, children, opens = false, isMadeWhenOpen = false }: DetailsProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(opens);
  const [opened, setOpened] = useState(opens);
  if (opens !== opened) {
    setOpened(opens);
    if (opens) setIsOpen(true);
  }
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{(isOpen || !isMadeWhenOpen) && children}</div>
    </details>
  );
}
