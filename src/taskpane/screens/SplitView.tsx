import { makeStyles, tokens } from "@fluentui/react-components";
import { FOLLOW_UP_TEXTS } from "../../locale/followUps";
import { formatFinding } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { SPLIT_TEXTS } from "../../locale/splits";
import { ActionBar } from "../components/ActionBar";
import { Details } from "../components/Details";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { UnitPicker } from "../components/UnitPicker";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";
import { useSplit } from "./useSplit";

/** So many units, files and notes are in sight at once; more wait behind their count. */
const FEW = 12;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  part: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Workbooks of their own for some units, to be filled in by their heads. The open workbook stays as it is. */
export function SplitView(props: ScreenProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = SPLIT_TEXTS[language];
  const { units, count, isChosen, choose, isTooMany, preview, make } = useSplit(props);
  const { answer, failure } = preview;
  const parts = answer?.parts ?? [];
  const findings = answer?.findings ?? [];
  const errors = findings.filter((one) => one.severity === "error");
  // What is said below needs no list of its own.
  const listed = errors.length === 1 ? findings.filter((one) => one.severity !== "error") : findings;

  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (isTooMany) return texts.tooMany(props.newWorkbooks.atOnce);
    if (answer === null) return "";
    const [inTheWay] = errors;
    return inTheWay === undefined ? texts.willMake(parts.length, parts.reduce((sum, part) => sum + part.tables.length, 0)) : formatFinding(inTheWay, language);
  }

  const picked = FOLLOW_UP_TEXTS[language].chosen(count, units.length);
  const picker = <UnitPicker placed={units.map((unit) => ({ unit, depth: unit.depth }))} isChosen={isChosen} onChoose={choose} />;
  return (
    <ScreenFrame onAccept={() => void make()} onLeave={props.onBack} foot={<ActionBar writer={props.writer} change={describeChange()} action={texts.make(count)} />}>
      <JobTitle title={texts.title} onBack={props.onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      {units.length > 0 && (units.length > FEW ? <Details summary={picked} opens={count === 0}>{picker}</Details> : <section className={styles.part}><h3 className={styles.heading}>{picked}</h3>{picker}</section>)}
      {parts.length > 0 && (
        <Details summary={texts.files(parts.length)} opens={parts.length <= FEW}>
          <ul className={styles.list} aria-label={texts.files(parts.length)}>
            {parts.map((part) => <li key={part.fileName}>{texts.file(part.fileName, part.tables.map(({ layout }) => layout.sheet))}</li>)}
          </ul>
        </Details>
      )}
      {listed.length > 0 && (
        <Details summary={texts.notes(listed.length)} opens={listed.length <= FEW}>
          <FindingList findings={listed} label={texts.notes(listed.length)} onGoTo={props.writer.goTo} />
        </Details>
      )}
    </ScreenFrame>
  );
}
