import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { FOLLOW_UP_TEXTS } from "../../locale/followUps";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { Details } from "../components/Details";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { LanguageChoice } from "../components/LanguageChoice";
import { LevelTablesPicker } from "../components/LevelTablesPicker";
import { MoreSettings } from "../components/MoreSettings";
import { PeriodPicker } from "../components/PeriodPicker";
import { ScreenFrame } from "../components/ScreenFrame";
import { UnitListExample } from "../components/UnitListExample";
import { UnitListField } from "../components/UnitListField";
import { UnitPicker } from "../components/UnitPicker";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";
import { useFollowUp, type FollowUpField } from "./useFollowUp";

/** So many units are in sight at once; more wait behind their count. */
const FEW_UNITS = 12;

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The tables of all units at once: from the workbook's own list of units, or from one that is pasted. */
export function FollowUpView({ onBack, ...props }: ScreenProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const { form } = useTexts();
  const language = useLanguage();
  const texts = FOLLOW_UP_TEXTS[language];
  const followUp = useFollowUp({ ...props, onMade: onBack });
  const { settings, preview, placed } = followUp;
  const element = useRef<HTMLFormElement>(null);
  const isEmpty = followUp.hasUnits === false && followUp.text === "";

  function describeChange(): string {
    if (preview.failure !== null) return formatHostError(preview.failure.code, preview.failure.subject, language);
    const errors = followUp.problems.filter((one) => one.severity === "error").length;
    if (errors > 0) return form.inTheWay(errors);
    if (preview.answer === null) return placed.length === 0 ? texts.addUnits : "";
    return preview.answer.tables === 0 ? texts.nothingToMake : texts.willMake(preview.answer.units, preview.answer.tables, preview.answer.sheetsAdded.length);
  }
  function focus(field: FollowUpField | null): void {
    if (field !== null) element.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(textarea, input, select, summary)`)?.focus();
  }
  function accept(): void {
    void followUp.submit().then(focus);
  }
  // Enter makes a new line in the list, so that Ctrl+Enter accepts.
  function acceptByKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) accept();
  }

  const list = <UnitListField text={followUp.text} onEdit={followUp.setText} />;
  const picker = <UnitPicker placed={placed} isChosen={followUp.isChosen} onChoose={followUp.choose} />;
  const count = texts.chosen(placed.filter(({ unit }) => followUp.isChosen(unit.id)).length, placed.length);
  return (
    <ScreenFrame ref={element} onAccept={accept} onLeave={onBack} onKeyDown={acceptByKey} foot={<ActionBar writer={props.writer} change={describeChange()} action={texts.make} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      {isEmpty && <p className={styles.paragraph}>{texts.purpose}</p>}
      <div className={styles.form}>
        <div data-field="text">{followUp.hasUnits !== false ? <Details summary={texts.pasteMore}>{list}</Details> : list}</div>
        {isEmpty && <UnitListExample />}
        {followUp.problems.length > 0 && <FindingList findings={followUp.problems} label={texts.problems(followUp.problems.length)} onGoTo={props.writer.goTo} />}
        {placed.length > 0 && (
          <>
            <div data-field="units">{placed.length > FEW_UNITS ? <Details summary={count}>{picker}</Details> : <section className={styles.part}><h3 className={styles.heading}>{count}</h3>{picker}</section>}</div>
            <section className={styles.part}>
              <h3 className={styles.heading}>{texts.tables}</h3>
              {followUp.levels.map(({ level, units, kinds }) => (
                <LevelTablesPicker key={level} level={level} units={units} kinds={followUp.kinds} chosen={kinds} onChoose={(ids) => followUp.chooseKinds(level, ids)} />
              ))}
            </section>
            <div data-field="year">
              <PeriodPicker
                year={settings.year} through={settings.through} around={props.workbook.settings?.year ?? props.today.getFullYear()} yearMessage={null}
                onYear={(year) => followUp.edit({ year })} onThrough={(through) => followUp.edit({ through })}
              />
            </div>
            <LanguageChoice label={form.tableLanguage} value={settings.language} onChoose={(chosen) => followUp.edit({ language: chosen })} />
            <MoreSettings conventions={followUp.conventions} onEdit={(part) => followUp.edit({ conventions: { ...settings.conventions, ...part } })} />
          </>
        )}
        {followUp.notes.length > 0 && (
          <Details summary={texts.notes(followUp.notes.length)}>
            <FindingList findings={followUp.notes} label={texts.notes(followUp.notes.length)} onGoTo={props.writer.goTo} />
          </Details>
        )}
      </div>
    </ScreenFrame>
  );
}
