import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditLine } from "../../actions";
import type { Finding } from "../../domain/findings/Finding";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { formatPlace, formatSentence } from "../../locale/formatFinding";
import { OWN_STOP, useArrowStops } from "../hooks/useArrowStops";
import { useLanguage } from "../hooks/useTexts";
import { AcceptForm } from "./AcceptForm";
import { Icon } from "./icons";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  fault: {
    display: "grid", gridTemplateColumns: "1rem minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, width: "100%", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none", background: "none", textAlign: "left", cursor: "pointer", fontFamily: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  words: { gridColumn: "2 / -1", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  details: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  more: { margin: `0 0 ${tokens.spacingVerticalS} calc(1rem + ${tokens.spacingHorizontalS})`, display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A finding of an audit as the pane shows it. */
export interface ShownFault {
  readonly finding: Finding;
  readonly line: AuditLine;
  /** What else would explain it, in words; "" where nothing. */
  readonly others: string;
  /** What mending it would change, where it is certain: what stands there and what would. */
  readonly mend: { readonly from: string; readonly to: string } | null;
}

interface FaultListProps {
  readonly faults: readonly ShownFault[];
  readonly label: string;
  /** The key of the one chosen last; what can be done with it stands below it. */
  readonly chosen: string | null;
  /** Reasons that were typed and are not written, by the key of their finding. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly onChoose: (fault: ShownFault) => void;
  readonly onDraft: (key: string, draft: string) => void;
  readonly onMend: (fault: ShownFault) => void;
  /** A blank reason takes an acceptance back. */
  readonly onAccept: (fault: ShownFault, reason: string) => void;
}

/** Findings of one kind, a button each, that leads to the cell. One stop of the Tab key, arrows go on in it. */
export function FaultList({ faults, label, chosen, drafts, onChoose, onDraft, onMend, onAccept }: FaultListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = AUDIT_PANE_TEXTS[language];
  const arrows = useArrowStops(faults.length, 1);
  return (
    <ul className={styles.list} aria-label={label} {...arrows.list}>
      {faults.map((fault, place) => {
        const { finding, line } = fault;
        const isChosen = chosen === line.key;
        return (
          <li key={line.key} className={styles.item}>
            <button type="button" className={styles.fault} {...(isChosen ? { "aria-current": true } : {})} tabIndex={arrows.tabIndexOf(place)} onClick={() => onChoose(fault)}>
              <Icon name={finding.severity} className={styles[finding.severity]} />
              <span className={styles.place}>{formatPlace(finding.place, language)}</span>
              <span className={styles.words}>{formatSentence(finding, language)}</span>
              {fault.others !== "" && <span className={styles.details}>{texts.others(fault.others)}</span>}
              {line.reason !== "" && <span className={styles.details}>{texts.acceptedBecause(line.reason)}</span>}
            </button>
            {isChosen && (
              <div className={styles.more}>
                {fault.mend !== null && line.reason === "" && <Button size="small" {...OWN_STOP} onClick={() => onMend(fault)}>{texts.mend(fault.mend.from, fault.mend.to)}</Button>}
                {line.reason === ""
                  ? <AcceptForm draft={drafts.get(line.key) ?? ""} onDraft={(draft) => onDraft(line.key, draft)} onAccept={(reason) => onAccept(fault, reason)} />
                  : <Button size="small" {...OWN_STOP} onClick={() => onAccept(fault, "")}>{texts.takeBack}</Button>}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
