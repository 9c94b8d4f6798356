import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { METHOD_KEYS, previewAcceptSuggestions, type AcceptPreview } from "../../actions";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import { formatHostError } from "../../locale/formatHostError";
import { SUGGESTION_TEXTS } from "../../locale/suggestions";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { FiguresTable } from "../components/FiguresTable";
import { FindingList } from "../components/FindingList";
import { JobTitle } from "../components/JobTitle";
import { Loading } from "../components/Loading";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { UnitProps } from "./ScreenProps";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** Each row's usual method; no method's key is this. */
const USUAL = "";

/** Suggestions accepted for a whole unit: which method, which rows, and what would be written before anything is. */
export function AcceptSuggestionsView({ host, workbook, writer, table, onBack }: UnitProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = FORECAST_TEXTS[language].acceptAll;
  const { methods } = SUGGESTION_TEXTS[language];
  const [method, setMethod] = useState(USUAL);
  const [rows, setRows] = useState<"open" | "all">("open");
  const submit = useSubmit(writer);
  const ask = useCallback(
    () => previewAcceptSuggestions(host, table, { method: method === USUAL ? null : method, keepsForecasts: rows === "open" }),
    [host, table, method, rows, workbook],
  );
  const { answer, failure } = useLatest(ask, 0);

  function accept(): void {
    const { unit } = table.identity;
    void submit({ given: { method, rows }, ask, fieldInTheWay: () => null, say: ({ accepted }) => (_, spoken) => FORECAST_TEXTS[spoken].acceptAll.accepted(unit, accepted.length), onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null || answer.findings.some((one) => one.severity === "error")) return "";
    return answer.accepted.length === 0 ? texts.none : texts.willAccept(answer.accepted.length);
  }

  return (
    <ScreenFrame onAccept={accept} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.accept} />}>
      <JobTitle title={`${texts.title}: ${table.identity.unit}`} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      <Choice
        label={texts.method} value={method} onChoose={setMethod}
        choices={[{ value: USUAL, text: texts.usual }, ...METHOD_KEYS.map((key) => ({ value: key, text: methods[key] ?? key }))]}
      />
      <Choice label={texts.rows} value={rows} onChoose={setRows} choices={[{ value: "open", text: texts.openRows }, { value: "all", text: texts.allRows }]} />
      {answer === null ? failure === null && <Loading /> : <Answer answer={answer} isInEuros={table.identity.conventions.moneyUnit === "euro"} onGoTo={writer.goTo} />}
    </ScreenFrame>
  );
}

/** The adjustments that would be written, whole euros of them, a group for each method, and the rows that get none. */
function Answer({ answer: { accepted, findings }, isInEuros, onGoTo }: { readonly answer: AcceptPreview; readonly isInEuros: boolean; readonly onGoTo: UnitProps["writer"]["goTo"] }) {
  const language = useLanguage();
  const { title, adjustments } = FORECAST_TEXTS[language].acceptAll;
  const { methods } = SUGGESTION_TEXTS[language];
  const shown = (amount: number): number => (isInEuros ? Math.round(amount) : amount);
  const figures = accepted.map(({ label, method, from, to }) => ({ row: label, column: methods[method] ?? method, from: typeof from === "number" ? shown(from) : from, to: shown(to) }));
  return (
    <>
      {findings.length > 0 && <FindingList findings={findings} label={title} onGoTo={onGoTo} />}
      {figures.length > 0 && <FiguresTable figures={figures} label={adjustments} />}
    </>
  );
}
