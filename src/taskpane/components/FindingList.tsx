import { makeStyles, tokens } from "@fluentui/react-components";
import { parseRange, type CellAddress } from "../../actions";
import type { Finding } from "../../domain/findings/Finding";
import { formatFinding, formatPlace, formatSentence } from "../../locale/formatFinding";
import { useLanguage, useTexts } from "../hooks/useTexts";
import { Icon } from "./icons";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalSNudge },
  item: { display: "grid", gridTemplateColumns: "auto 1fr", gap: tokens.spacingHorizontalS, alignItems: "start", overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  // A button breaks its lines within itself: what followed it on its last line would begin anew below it.
  place: {
    display: "block", padding: 0, border: "none", borderRadius: tokens.borderRadiusSmall, background: "none", font: "inherit", textAlign: "left", overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink, textDecoration: "underline", cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** What is wrong and what is worth knowing, a sentence each, the gravest first. A place with a cell leads there. */
export function FindingList({ findings, label, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  return (
    <ul className={styles.list} aria-label={label}>
      {sorted.map((finding, index) => (
        <li key={index} className={styles.item}>
          <Icon name={finding.severity} className={styles[finding.severity]} />
          <span>
            <span className={styles.spoken}>{texts.severities[finding.severity]}: </span>
            <FindingText finding={finding} onGoTo={onGoTo} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function FindingText({ finding, onGoTo }: { readonly finding: Finding; readonly onGoTo: (cell: CellAddress) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { sheet, cell } = finding.place;
  const target = sheet === undefined || cell === undefined ? null : parseRange(cell, sheet);
  if (target === null) return formatFinding(finding, language);
  return (
    <>
      <button type="button" className={styles.place} title={texts.writing.show} onClick={() => onGoTo(target)}>{formatPlace(finding.place, language)}</button>
      <span className={styles.spoken}>: </span>
      {formatSentence(finding, language)}
    </>
  );
}
