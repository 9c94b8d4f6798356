import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ForecastRow } from "../../actions";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import { SUGGESTION_TEXTS } from "../../locale/suggestions";
import { useLanguage } from "../hooks/useTexts";
import { AmountText, formatEuros, wholeEuros } from "./AmountText";
import { formatPercent } from "./formatPercent";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, padding: `1px ${tokens.spacingHorizontalXS}` },
  offer: {
    width: "100%", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusSmall, font: "inherit", color: "inherit", backgroundColor: tokens.colorNeutralBackground1, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: `0 calc(${tokens.spacingHorizontalXS} - 1px)`, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  why: { color: tokens.colorNeutralForeground3 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface SuggestionListProps {
  readonly row: ForecastRow;
  /** The method that Enter accepts; null where none is chosen. */
  readonly chosen: string | null;
  readonly onAccept: (method: string) => void;
}

/** What each method suggests for a row, or why it suggests nothing. The arrows of the row choose among them; a click accepts. */
export function SuggestionList({ row, chosen, onAccept }: SuggestionListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = FORECAST_TEXTS[language];
  const { methods: names, refusals } = SUGGESTION_TEXTS[language];
  const method = row.methods.find(({ key }) => key === chosen);
  const said = method !== undefined && "amount" in method.suggestion ? texts.chosen(names[method.key] ?? method.key, formatEuros(wholeEuros(method.suggestion.amount), language)) : "";
  return (
    <>
      <p className={styles.title}>{texts.suggestions}</p>
      <ul className={styles.list} aria-label={texts.suggestions}>
        {row.methods.map(({ key, suggestion, range }) => (
          <li key={key}>
            {"amount" in suggestion ? (
              <button type="button" className={mergeClasses(styles.line, styles.offer, key === chosen && styles.chosen)} data-method={key} tabIndex={-1} onClick={() => onAccept(key)}>
                <span>{names[key]}</span>
                <AmountText euros={wholeEuros(suggestion.amount)} />
                {range !== null && <span className={styles.why}>{texts.errors(formatPercent(range.low, language), formatPercent(range.high, language))}</span>}
              </button>
            ) : <span className={mergeClasses(styles.line, styles.why)}><span>{names[key]}: {refusals[suggestion.refusal]}</span></span>}
          </li>
        ))}
      </ul>
      {row.methods.length > 0 && row.methods.every(({ range }) => range === null) && <p className={styles.note}>{texts.historyShort}</p>}
      <span className={styles.spoken} role="status">{said}</span>
    </>
  );
}
