import { useCallback, useRef } from "react";
import { previewForecast, previewReady, type ForecastEntry, type ForecastPreview, type ForecastReading, type ForecastRow, type Marking, type Preview, type TableInWorkbook } from "../../actions";
import type { Finding } from "../../domain/findings/Finding";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import { formatSentence } from "../../locale/formatFinding";
import { formatEuros } from "../components/AmountText";
import type { Saying, Writer } from "../hooks/useWriter";
import type { ForecastWatch } from "./useForecastReading";

/** What became of an entry. */
export interface Outcome {
  readonly isDone: boolean;
  /** What is wrong with what was given; null where it is done, or where the foot tells what the workbook refused. */
  readonly problem: Finding | null;
}

export interface ForecastWriter {
  readonly enter: (table: TableInWorkbook, row: Pick<ForecastRow, "key" | "label">, entry: ForecastEntry) => Promise<Outcome>;
  readonly mark: (table: TableInWorkbook, marking: Marking) => Promise<boolean>;
}

/** Writes entries one after another, in the order in which they were given, however fast they come. */
export function useForecastWriter({ readNow, readAgain }: ForecastWatch, writer: Writer): ForecastWriter {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback(<Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = queue.current.then(work);
    queue.current = answer.catch(() => undefined);
    return answer;
  }, []);
  const { write, fail } = writer;

  const perform = useCallback(async <Asked extends Preview>(table: TableInWorkbook, prepare: (reading: ForecastReading) => Asked, say: (preview: Asked, reading: ForecastReading) => Saying) => {
    const reading = await readNow(table);
    if (reading === null) return { isDone: false, findings: [], after: null, isGone: true };
    const preview = prepare(reading);
    if (preview.findings.some((one) => one.severity === "error")) return { isDone: false, findings: preview.findings, after: null };
    if (preview.plan.steps.length === 0) return { isDone: true, findings: [], after: reading };
    const isWritten = await write(preview, say(preview, reading));
    // What was refused may stand elsewhere by now.
    return { isDone: isWritten, findings: [], after: isWritten ? await readAgain(reading.table) : await readNow(table, true) };
  }, [readNow, readAgain, write]);

  const enter = useCallback<ForecastWriter["enter"]>((table, row, entry) => inTurn(async () => {
    try {
      const { isDone, findings, after, isGone } = await perform(table, (reading) => previewForecast(reading, row, entry), (preview) => sayEntry(preview, row, entry));
      // A refused row that is gone is told in its own words, beside what was typed.
      if (isGone === true) return { isDone, problem: { code: "forecast-row-gone", text: row.label, severity: "error", place: {} } };
      const problem = findings[0] ?? (!isDone && after !== null ? (previewForecast(after, row, entry).findings[0] ?? null) : null);
      return { isDone, problem };
    } catch (error) {
      fail(error);
      return { isDone: false, problem: null };
    }
  }), [inTurn, perform, fail]);

  const mark = useCallback<ForecastWriter["mark"]>((table, marking) => inTurn(async () => {
    try {
      return (await perform(table, (reading) => previewReady(reading, marking), ({ findings }, { unit }) => (_, language) => [FORECAST_TEXTS[language].ready.done(unit), ...findings.map((one) => formatSentence(one, language))].join(" "))).isDone;
    } catch (error) {
      fail(error);
      return false;
    }
  }), [inTurn, perform, fail]);

  return { enter, mark };
}

/** What an entry has done, in the pane's language. */
function sayEntry({ forecast, findings }: ForecastPreview, { label }: Pick<ForecastRow, "label">, { field }: ForecastEntry): Saying {
  return (_, language) => {
    const texts = FORECAST_TEXTS[language];
    if (field === "reason") return texts.reasonWritten(label);
    return forecast === null ? texts.cleared(label) : [texts.written(label, formatEuros(forecast / 100, language)), ...findings.map((one) => formatSentence(one, language))].join(" ");
  };
}
