import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ForecastRow } from "../../actions";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import type { Language } from "../../locale/Language";
import { useLanguage } from "../hooks/useTexts";
import { AmountText, wholeEuros } from "./AmountText";
import { formatPercent } from "./formatPercent";
import { RowBar } from "./RowBar";

const useStyles = makeStyles({
  head: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, width: "100%", boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, border: "none", textAlign: "left", color: "inherit", backgroundColor: "transparent", font: "inherit", cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  still: { cursor: "default", ":hover": { backgroundColor: "transparent" } },
  label: { overflowWrap: "anywhere" },
  sum: { fontWeight: tokens.fontWeightSemibold },
  amount: { textAlign: "right" },
  open: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  bar: { display: "grid", gridTemplateColumns: "minmax(2.5rem, 7rem) auto", justifyContent: "start", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  asks: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export interface ForecastRowHeadProps {
  readonly row: ForecastRow;
  /** Of the table's own words. */
  readonly lang: Language | undefined;
  readonly isOpen: boolean;
  /** Whether Tab comes to the list here. */
  readonly isStop: boolean;
  readonly onOpen: (() => void) | null;
}

/** A row of the forecast on two lines: what it is, where the year will end, how much is used, and whether it is answered. */
export function ForecastRowHead({ row, lang, isOpen, isStop, onOpen }: ForecastRowHeadProps) {
  const styles = useStyles();
  const language = useLanguage();
  const isAnswered = row.kind === "sum" || row.adjustment !== null;
  const content = (
    <>
      <span className={mergeClasses(styles.label, row.kind === "sum" && styles.sum)} lang={lang}>{row.label}</span>
      <span className={mergeClasses(styles.amount, !isAnswered && styles.open)}>{row.forecast === null ? "–" : <AmountText euros={wholeEuros(row.forecast)} />}</span>
      <span className={mergeClasses(styles.small, styles.bar)}>
        <RowBar used={row.used} expected={row.used === null ? null : row.expected} />
        <span aria-hidden="true">{row.used === null ? "" : `${formatPercent(row.used, language)} %`}</span>
      </span>
      <StateWords row={row} />
    </>
  );
  if (onOpen === null) return <div className={mergeClasses(styles.head, styles.still)}>{content}</div>;
  return (
    <button
      type="button" className={styles.head} id={`head-${row.key}`} data-head={row.key} aria-expanded={isOpen} aria-controls={`forecast-${row.key}`} tabIndex={isStop ? 0 : -1}
      onFocus={onOpen} onClick={onOpen}
    >
      {content}
    </button>
  );
}

/** How far the row is, a symbol with its words. */
function StateWords({ row }: { readonly row: ForecastRow }) {
  const styles = useStyles();
  const texts = FORECAST_TEXTS[useLanguage()];
  const asks = row.reasonState === "missing" || row.reasonState === "outdated";
  if (asks) return <span className={mergeClasses(styles.small, styles.asks)}>{row.reasonState === "missing" ? `● ${texts.reasonMissing}` : `↺ ${texts.reasonOld}`}</span>;
  if (row.kind !== "input" || !row.isAsked) return <span />;
  if (row.adjustment === null) return <span className={styles.small}>{`· ${texts.notForecast}`}</span>;
  return <span className={styles.small}>{`○ ${row.adjustment === 0 ? texts.asBudgeted : texts.forecastGiven}`}</span>;
}
