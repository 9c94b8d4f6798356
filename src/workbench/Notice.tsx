import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  notice: {
    position: "absolute", zIndex: 20, left: "50%", bottom: "48px", transform: "translateX(-50%)", boxSizing: "border-box", width: "max-content", maxWidth: "calc(100% - 32px)",
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow8,
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  actions: { display: "flex", flex: "none", columnGap: tokens.spacingHorizontalXS },
});

export interface NoticeContents {
  readonly text: string;
  /** An error is said at once by a screen reader, anything else when it pauses. */
  readonly isError?: boolean;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

interface NoticeProps extends NoticeContents {
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** One line over the grid, which moves nothing below it. */
export function Notice({ text, isError = false, actions = [], closeLabel, onClose }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, isError && styles.error)} role={isError ? "alert" : "status"}>
      <span>{text}</span>
      <span className={styles.actions}>
        {actions.map(({ label, run }) => <Button key={label} size="small" onClick={run}>{label}</Button>)}
        <Button size="small" appearance="subtle" aria-label={closeLabel} title={closeLabel} onClick={onClose}>✕</Button>
      </span>
    </div>
  );
}
