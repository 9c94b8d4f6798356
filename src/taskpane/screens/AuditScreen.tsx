import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AuditScope, WorkbookAudit } from "../../actions/auditing/auditWorkbook";
import { countFindings, previewAuditSheet } from "../../actions/auditing/previewAuditSheet";
import { previewMend } from "../../actions/auditing/previewMend";
import type { Finding } from "../../domain/findings/Finding";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import type { AuditPaneTexts } from "../../locale/AuditPaneTexts";
import { formatHostError } from "../../locale/formatHostError";
import { formatPlace } from "../../locale/formatFinding";
import type { Language } from "../../locale/Language";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { Details } from "../components/Details";
import { FaultList, type ShownFault } from "../components/FaultList";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ReadingProgress } from "../components/ReadingProgress";
import { ScreenFrame } from "../components/ScreenFrame";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import { FoundTables } from "./FoundTables";
import type { ScreenProps } from "./ScreenProps";
import { auditSheetName, shownFaults } from "./shownFaults";
import { useAudit } from "./useAudit";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  purpose: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type ScopeKind = keyof AuditPaneTexts["scopes"];
type Group = keyof AuditPaneTexts["groups"];
const GROUPS: readonly Group[] = ["error", "warning", "info", "accepted"];

/** What does not add up in the tables of the workbook, ours and others', and what can be done about each finding. */
export function AuditScreen({ host, workbook, writer }: ScreenProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = AUDIT_PANE_TEXTS[language];
  const submit = useSubmit(writer);
  const { audit, corrections, isAuditing, progress, failure, run, cancel } = useAudit(host, writer);
  const [kind, setKind] = useState<ScopeKind>("workbook");
  const [chosen, setChosen] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [hindrances, setHindrances] = useState<readonly Finding[]>([]);
  const sheetName = auditSheetName(workbook.settings?.language ?? language);
  const isThere = workbook.sheets.includes(sheetName);
  const isCancelled = failure?.code === "cancelled";
  const faults = audit === null ? [] : shownFaults(audit, language);

  function begin(wanted: ScopeKind): void {
    setKind(wanted);
    setHindrances([]);
    run(scopeOf(wanted, workbook));
  }
  function choose({ line }: ShownFault): void {
    setChosen(line.key);
    if (line.cell !== null) writer.goTo(line.cell);
  }
  function write(): void {
    setHindrances([]);
    if (audit === null) return begin(kind);
    void submit({
      given: audit, ask: () => previewAuditSheet(host, audit, language), fieldInTheWay: ({ findings }) => setHindrances(findings),
      say: ({ shows }) => (_, spoken) => AUDIT_PANE_TEXTS[spoken].written(shows?.sheet ?? sheetName, audit.findings.length), onWritten: () => undefined,
    });
  }
  function accept({ finding, line }: ShownFault, reason: string): void {
    if (audit === null) return;
    setHindrances([]);
    const say = () => (_: unknown, spoken: Language) => (reason === "" ? AUDIT_PANE_TEXTS[spoken].takenBack : AUDIT_PANE_TEXTS[spoken].accepted)(formatPlace(finding.place, spoken));
    void submit({
      given: { line }, ask: () => previewAuditSheet(host, audit, language, { line, reason }), fieldInTheWay: ({ findings }) => setHindrances(findings), say,
      onWritten: () => setDrafts((known) => new Map([...known].filter(([key]) => key !== line.key))),
    });
  }
  function mend({ finding, line }: ShownFault): void {
    const certain = audit?.mends[audit.lines.indexOf(line)] ?? null;
    if (certain === null) return;
    setHindrances([]);
    void submit({
      given: { line }, ask: () => previewMend(host, line, certain),
      fieldInTheWay: ({ findings }) => setHindrances(findings), say: () => (_, spoken) => AUDIT_PANE_TEXTS[spoken].mended(formatPlace(finding.place, spoken)), onWritten: () => undefined,
    });
  }
  function describeChange(): string {
    if (failure !== null) return isCancelled ? texts.cancelled : formatHostError(failure.code, failure.subject, language);
    if (audit === null || writer.writing.phase === "done") return "";
    return texts.willWrite(sheetName, audit.findings.length);
  }

  const action = audit === null ? texts.audit : isThere ? texts.update(sheetName) : texts.write(sheetName);
  return (
    <ScreenFrame onAccept={write} foot={<ActionBar writer={writer} change={describeChange()} action={action} />}>
      <JobTitle title={texts.title} />
      <p className={styles.purpose}>{texts.purpose}</p>
      <Choice label={texts.scope} value={kind} choices={(["table", "sheet", "workbook"] as const).map((value) => ({ value, text: texts.scopes[value] }))} onChoose={(wanted) => (audit === null ? setKind(wanted) : begin(wanted))} />
      {audit !== null && <div><Button size="small" onClick={() => begin(kind)}>{texts.audit}</Button></div>}
      {isAuditing && <ReadingProgress progress={progress} onCancel={cancel} />}
      {audit === null && !isAuditing && <p className={styles.paragraph}>{texts.notYet}</p>}
      {audit !== null && <Outcome audit={audit} texts={texts} />}
      {hindrances.length > 0 && <FindingList findings={hindrances} label={texts.title} onGoTo={writer.goTo} />}
      {GROUPS.map((group) => {
        const some = faults.filter((fault) => groupOf(fault) === group);
        const list = (
          <FaultList
            faults={some} label={texts.groups[group]} chosen={chosen} drafts={drafts} onChoose={choose} onMend={mend} onAccept={accept}
            onDraft={(key, draft) => setDrafts((known) => new Map(known).set(key, draft))}
          />
        );
        if (some.length === 0) return null;
        return <Details key={group} summary={`${texts.groups[group]} (${some.length})`} opens={group === "error" || group === "warning"}>{list}</Details>;
      })}
      {audit !== null && audit.tables.length > 0 && <FoundTables host={host} writer={writer} selection={workbook.selection} audit={audit} corrections={corrections} onCorrect={(said) => run(audit.scope, said)} />}
    </ScreenFrame>
  );
}

function groupOf({ finding, line }: ShownFault): Group {
  return line.reason === "" ? finding.severity : "accepted";
}

/** The selection where a table is meant: a table of ours that it is in, else what it covers. */
function scopeOf(kind: ScopeKind, { activeTable, selection, activeSheet }: ScreenProps["workbook"]): AuditScope {
  if (kind === "table" && activeTable !== null) return { kind: "range", range: activeTable.range };
  if (kind === "table" && selection !== null) return { kind: "range", range: selection };
  return kind !== "workbook" && activeSheet !== null ? { kind: "sheet", sheet: activeSheet } : { kind: "workbook" };
}

function Outcome({ audit, texts }: { readonly audit: WorkbookAudit; readonly texts: AuditPaneTexts }) {
  const styles = useStyles();
  if (audit.tables.length === 0) return <p className={styles.paragraph} role="status">{texts.noTables}</p>;
  return (
    <>
      <p className={styles.paragraph} role="status">{texts.summary(countFindings(audit))}</p>
      {audit.findings.length === 0 && <p className={styles.paragraph}>{texts.allRight}</p>}
    </>
  );
}
