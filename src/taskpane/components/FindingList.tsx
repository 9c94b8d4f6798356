import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings/Finding";
import { formatFinding } from "../../locale/formatFinding";
import { useLanguage, useTexts } from "../hooks/useTexts";
import { Icon } from "./icons";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalSNudge },
  item: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, alignItems: "start", overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** What is wrong and what is worth knowing, a sentence each, the gravest first. */
export function FindingList({ findings, label }: { readonly findings: readonly Finding[]; readonly label: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  return (
    <ul className={styles.list} aria-label={label}>
      {sorted.map((finding, index) => (
        <li key={index} className={styles.item}>
          <Icon name={finding.severity} className={styles[finding.severity]} />
          <span>
            <span className={styles.spoken}>{texts.severities[finding.severity]}: </span>
            {formatFinding(finding, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
