import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorBrandForeground1, borderRadius: tokens.borderRadiusMedium, width: "fit-content", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  content: { display: "grid", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
});

/** What most people need not see, behind its name. */
export function Details({ summary, children, isOpen = false }: { readonly summary: string; readonly children: ReactNode; readonly isOpen?: boolean }) {
  const styles = useStyles();
  return (
    <details {...(isOpen ? { open: true } : {})}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
