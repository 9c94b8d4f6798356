import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { previewConfirmForecasts, type TableInWorkbook } from "../../actions";
import { formatFinding } from "../../locale/formatFinding";
import { formatHostError } from "../../locale/formatHostError";
import { PERIOD_TEXTS } from "../../locale/periods";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** Every table; no key of a table is this. */
const ALL = "";

/** Forecasts of an earlier period that still hold: said of one table or of all. */
export function ConfirmForecastsView({ host, workbook, writer, onBack }: ScreenProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const panes = useTexts();
  const language = useLanguage();
  const texts = PERIOD_TEXTS[language].confirm;
  const [chosen, setChosen] = useState(ALL);
  const submit = useSubmit(writer);
  const askAll = useCallback(() => previewConfirmForecasts(host, null), [host, workbook]);
  const { answer, failure } = useLatest(askAll, 0);
  const tables = answer?.tables ?? [];
  const only = tables.find((table) => keyOf(table) === chosen) ?? null;
  const count = only === null ? tables.length : 1;

  function confirm(): void {
    const ask = () => previewConfirmForecasts(host, only);
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: (asked) => (_, spoken) => PERIOD_TEXTS[spoken].confirm.confirmed(asked.tables.length), onWritten: onBack });
  }
  function describeChange(): string {
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null) return "";
    const [inTheWay] = answer.findings;
    if (inTheWay !== undefined) return formatFinding(inTheWay, language);
    if (count === 0 || workbook.settings === null) return texts.none;
    return texts.willChange(count, panes.period(workbook.settings.year, workbook.settings.through));
  }

  return (
    <ScreenFrame onAccept={confirm} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={texts.confirm} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      {tables.length > 0 && (
        <Choice
          label={texts.which} value={only === null ? ALL : chosen} onChoose={setChosen}
          choices={[{ value: ALL, text: texts.all(tables.length) }, ...tables.map((table) => ({ value: keyOf(table), text: table.identity.unit }))]}
        />
      )}
    </ScreenFrame>
  );
}

function keyOf({ number, range }: TableInWorkbook): string {
  return `${number} ${range.sheet}`;
}
