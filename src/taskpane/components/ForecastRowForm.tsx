import { Field, Input, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ForecastRow } from "../../actions";
import { formatSentence } from "../../locale/formatFinding";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import type { Language } from "../../locale/Language";
import type { ForecastDrafts, ForecastField } from "../hooks/useForecastDrafts";
import { useLanguage } from "../hooks/useTexts";
import { AmountText, formatEuros, wholeEuros } from "./AmountText";
import { SuggestionList } from "./SuggestionList";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)", padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  figures: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: "right" },
  flag: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  // Side by side where both fit at the reader's text size.
  fields: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 7rem", gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  area: { minWidth: 0, "& textarea": { minWidth: 0, width: "100%", maxHeight: "none" } },
});

interface ForecastRowFormProps {
  readonly row: ForecastRow;
  /** Of the table's own words. */
  readonly lang: Language | undefined;
  readonly drafts: ForecastDrafts;
  readonly chosen: string | null;
  readonly onAccept: (method: string) => void;
  readonly onCommit: (field: ForecastField) => void;
}

/** What is known of the open row, and where its forecast and reason are typed. */
export function ForecastRowForm({ row, lang, drafts, chosen, onAccept, onCommit }: ForecastRowFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = FORECAST_TEXTS[language];
  const figures = [[texts.budget, row.budget], [texts.actual, row.actual], [texts.priorActual, row.priorActual], [texts.priorYear, row.priorYear]] as const;
  const amount = (cents: number | null): string => (cents === null ? "" : formatEuros(cents / 100, language));
  const typed = (field: ForecastField, standing: string) => {
    const draft = drafts.of(row.key, field);
    return { value: draft?.text ?? standing, message: draft === null || draft.problem === null ? null : formatSentence(draft.problem, language) };
  };
  const [adjustment, forecast, reason] = [typed("adjustment", row.adjustmentText ?? amount(row.adjustment)), typed("forecast", amount(row.adjustment === null ? null : row.forecast)), typed("reason", row.reason)];
  const asksReason = row.reasonState === "outdated" ? texts.reasonOutdated : row.reasonState === "missing" ? texts.reasonDue(row.toExplain === null ? null : formatEuros(wholeEuros(row.toExplain), language)) : null;
  return (
    <div className={styles.form} id={`forecast-${row.key}`} role="group" aria-label={row.label}>
      <dl className={styles.figures}>
        {figures.map(([term, cents]) => (
          <Figure key={term} term={term} cents={cents} />
        ))}
      </dl>
      {row.flag !== "" && <p className={styles.flag} lang={lang}>{row.flag}</p>}
      {row.methods.length > 0 && <SuggestionList row={row} chosen={chosen} onAccept={onAccept} />}
      {row.kind === "input" && (
        <div className={styles.fields}>
          <Field
            className={styles.field} label={texts.adjustment} hint={texts.adjustmentHint}
            validationMessage={adjustment.message ?? (row.adjustmentText === null ? null : texts.textInCell(row.adjustmentText))}
          >
            <Input
              className={styles.input} data-field="adjustment" value={adjustment.value} autoComplete="off" inputMode="text"
              onChange={(_, data) => drafts.edit(row, "adjustment", data.value)} onBlur={() => onCommit("adjustment")}
            />
          </Field>
          <Field className={styles.field} label={texts.forecast} validationMessage={forecast.message}>
            <Input
              className={styles.input} data-field="forecast" value={forecast.value} placeholder={amount(row.forecast)} autoComplete="off"
              onChange={(_, data) => drafts.edit(row, "forecast", data.value)} onBlur={() => onCommit("forecast")}
            />
          </Field>
        </div>
      )}
      {row.takesReason && (
        <Field
          className={mergeClasses(styles.field)} label={texts.reason}
          {...(reason.message === null ? (asksReason === null ? {} : { validationState: "warning", validationMessage: asksReason }) : { validationMessage: reason.message })}
        >
          <Textarea
            className={styles.area} data-field="reason" rows={2} resize="vertical" value={reason.value} autoComplete="off"
            onChange={(_, data) => drafts.edit(row, "reason", data.value)} onBlur={() => onCommit("reason")}
          />
        </Field>
      )}
    </div>
  );
}

function Figure({ term, cents }: { readonly term: string; readonly cents: number | null }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.figure}>{cents === null ? "–" : <AmountText euros={cents / 100} />}</dd>
    </>
  );
}
