import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { listKinds, type TableInWorkbook } from "../../actions";
import { isChartable, previewCharts } from "../../actions/previewCharts";
import { CHART_TEXTS } from "../../locale/charts";
import { formatHostError } from "../../locale/formatHostError";
import { ActionBar } from "../components/ActionBar";
import { Choice } from "../components/Choice";
import { FindingList } from "../components/FindingList";
import { ForecastPicture } from "../components/ForecastPicture";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useLatest } from "../hooks/useLatest";
import { useSubmit } from "../hooks/useSubmit";
import { useLanguage } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** The charts of a unit: how they look now, and the sheet of native ones that can be made of them. */
export function ChartsView({ host, workbook, writer, onBack }: ScreenProps & { readonly onBack: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = CHART_TEXTS[language].view;
  const submit = useSubmit(writer);
  const tables = workbook.tables.filter(isChartable);
  const active = tables.find((table) => table === workbook.activeTable) ?? tables[0] ?? null;
  const [chosen, setChosen] = useState(active === null ? "" : keyOf(active));
  const table = tables.find((one) => keyOf(one) === chosen) ?? active;
  // Asked anew whenever the workbook was read anew.
  const ask = useCallback(() => (table === null ? Promise.reject(new Error("There is no table to draw")) : previewCharts(host, table)), [host, table, workbook]);
  const { answer, failure } = useLatest(table === null ? null : ask, 0);
  const kinds = listKinds(language);
  const nameOf = ({ identity: { unit, kind, variant } }: TableInWorkbook): string => {
    const isOnly = tables.filter(({ identity }) => identity.unit === unit).length === 1;
    return isOnly ? unit : `${unit}, ${kinds.find((one) => one.kind === kind && one.variant === variant)?.name ?? kind}`;
  };

  function make(): void {
    if (table === null) return;
    void submit({ given: workbook, ask, fieldInTheWay: () => null, say: () => (words) => words.list.chartsMade(table.identity.unit), onWritten: onBack });
  }
  function describeChange(): string {
    if (table === null) return texts.noTables;
    if (failure !== null) return formatHostError(failure.code, failure.subject, language);
    if (answer === null || answer.shows === null) return "";
    return answer.replaces === null ? texts.willMake(answer.shows.sheet) : texts.willReplace(answer.replaces);
  }

  return (
    <ScreenFrame onAccept={make} onLeave={onBack} foot={<ActionBar writer={writer} change={describeChange()} action={(answer?.replaces ?? null) === null ? texts.make : texts.remake} />}>
      <JobTitle title={texts.title} onBack={onBack} takesFocus />
      <p className={styles.paragraph}>{texts.purpose}</p>
      {tables.length > 1 && <Choice label={texts.unit} value={chosen} choices={tables.map((one) => ({ value: keyOf(one), text: nameOf(one) }))} onChoose={setChosen} />}
      {answer !== null && answer.findings.length > 0 && <FindingList findings={answer.findings} label={texts.title} onGoTo={writer.goTo} />}
      {answer !== null && answer.figures !== null && <ForecastPicture figures={answer.figures} />}
    </ScreenFrame>
  );
}

function keyOf({ number, range }: TableInWorkbook): string {
  return `${number} ${range.sheet}`;
}
