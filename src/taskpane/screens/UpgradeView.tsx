import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { previewUpgrade, type TableChanges } from "../../actions";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import { JOB_TEXTS } from "../../locale/jobs";
import type { JobTexts } from "../../locale/JobTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  unit: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface UpgradeViewProps extends ScreenProps {
  readonly onBack: () => void;
}

/** The tables that an older version has made: what would change in each, and which are left as they are. */
export function UpgradeView({ host, workbook, writer, onBack }: UpgradeViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = JOB_TEXTS[language];
  const submit = useSubmit(writer);
  const ask = useCallback(() => previewUpgrade(host), [host, workbook]);
  const { answer, failure } = useLatest(ask, 0);

  function upgrade(): void {
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: ({ tables }) => (words) => words.list.upgraded(tables.length), onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    return answer === null ? "" : texts.upgrade.willChange(answer.tables.length);
  }

  return (
    <ScreenFrame onAccept={upgrade} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.upgrade.upgrade} />}>
      <JobTitle title={texts.upgrade.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.upgrade.purpose}</p>
      {answer !== null && answer.findings.length > 0 && <FindingList findings={answer.findings} label={texts.upgrade.left} onGoTo={writer.goTo} />}
      {answer?.tables.map(({ table, changes }) => (
        <section key={`${table.range.sheet}!${table.number}`} aria-label={table.identity.unit}>
          <h3 className={styles.unit}>{table.identity.unit}</h3>
          <ul className={styles.changes}>
            {listChanges(changes, texts).map((change) => <li key={change}>{change}</li>)}
          </ul>
        </section>
      ))}
    </ScreenFrame>
  );
}

/** The changes of a table, a line each; its look is always made anew. */
function listChanges({ columnsAdded, columnsRemoved, columnsMoved, renamed, formulas }: TableChanges, { upgrade }: JobTexts): readonly string[] {
  return [
    ...(columnsAdded.length === 0 ? [] : [upgrade.columnsAdded(columnsAdded)]),
    ...(columnsRemoved.length === 0 ? [] : [upgrade.columnsRemoved(columnsRemoved)]),
    ...(columnsMoved.length === 0 ? [] : [upgrade.columnsMoved(columnsMoved)]),
    ...renamed.map(({ from, to }) => upgrade.renamed(from, to)),
    ...(formulas.length === 0 ? [] : [upgrade.formulas(formulas)]),
    upgrade.looks,
  ];
}
