import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WeighedFlag } from "../../actions/readDeviations";
import type { FlagWeight } from "../../domain/deviations/orderFlags";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import { formatSentence } from "../../locale/formatFinding";
import { useArrowStops } from "../hooks/useArrowStops";
import type { ReasonDrafts } from "../screens/useReasonDrafts";
import { useLanguage } from "../hooks/useTexts";
import { ReasonForm } from "./ReasonForm";
import { formatEuros, wholeEuros } from "./AmountText";

/** So many are shown at a time; a list of thousands would make the pane slow. */
const AT_A_TIME = 100;

/** What stands before a flag, so that its colour is never alone. */
const SYMBOLS: Readonly<Record<FlagWeight, string>> = { serious: "▼", unfavourable: "▼", asks: "●", favourable: "▲" };

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  flag: {
    display: "grid", gridTemplateColumns: "1rem minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXXS, width: "100%", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none", background: "none", textAlign: "left", cursor: "pointer", fontFamily: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  what: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  unit: { fontWeight: tokens.fontWeightSemibold },
  effect: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "right" },
  problem: { margin: `0 0 ${tokens.spacingVerticalS} calc(1rem + ${tokens.spacingHorizontalS})`, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  details: { gridColumn: "2 / -1", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  serious: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold },
  unfavourable: { color: tokens.colorPaletteRedForeground1 },
  asks: { color: tokens.colorPaletteDarkOrangeForeground1 },
  favourable: { color: tokens.colorPaletteGreenForeground1 },
});

interface FlagListProps {
  readonly flags: readonly WeighedFlag[];
  /** The one chosen last: where it waits for a reason or has one, the reason can be typed, and its deviation split into causes. */
  readonly chosen: WeighedFlag | null;
  readonly onChoose: (flag: WeighedFlag) => void;
  readonly onSplit: (flag: WeighedFlag) => void;
  readonly reasons: Pick<ReasonDrafts, "of" | "edit" | "drop" | "write">;
}

/** The flags, a button each, that leads to the row's words in its table. One stop of the Tab key, arrows go on in it. */
export function FlagList({ flags, chosen, onChoose, onSplit, reasons }: FlagListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = DEVIATION_PANE_TEXTS[language];
  const [most, setMost] = useState(AT_A_TIME);
  const shown = flags.slice(0, most);
  const splitPlace = chosen === null ? -1 : shown.findIndex((one) => one.id === chosen.id && one.flag.cells.toExplain !== null && one.flag.state !== "not-needed");
  const isChosen = (one: WeighedFlag): boolean => chosen !== null && one.id === chosen.id;
  const arrows = useArrowStops(shown.length + (splitPlace < 0 ? 0 : 1), 1);
  return (
    <>
      <ul className={styles.list} aria-label={texts.list} {...arrows.list}>
        {shown.map((one, place) => {
          const { table, flag, weight } = one;
          const problem = place === splitPlace ? null : (reasons.of(one)?.problem ?? null);
          return (
          <li key={one.id} className={styles.item}>
            <button type="button" className={styles.flag} {...(isChosen(one) ? { "aria-current": true } : {})} tabIndex={arrows.tabIndexOf(splitPlace >= 0 && place > splitPlace ? place + 1 : place)} onClick={() => onChoose(one)}>
              <span className={styles[weight]} aria-hidden="true">{SYMBOLS[weight]}</span>
              <span className={styles.what} lang={table.language}><span className={styles.unit}>{table.unit}</span> · {flag.label}</span>
              <span className={mergeClasses(styles.effect, styles[weight])}>{formatEffect(flag.effect, language)}</span>
              <span className={styles.details}>
                {[texts.rules[flag.rule], texts.weights[weight], ...(flag.state === "not-needed" ? [] : [texts.states[flag.state]])].join(" · ")}
              </span>
              <span className={styles.details} lang={table.language}>{flag.words}</span>
              {flag.reason !== "" && <span className={styles.details}>{texts.reason}: <span lang={table.language}>{flag.reason}</span></span>}
            </button>
            {problem !== null && <p className={styles.problem}>{formatSentence(problem, language)}</p>}
            {place === splitPlace && (
              <ReasonForm key={one.id} chosen={one} draft={reasons.of(one)} onEdit={(text) => reasons.edit(one, text)} onDrop={() => reasons.drop(one)} onWrite={(text) => reasons.write(one, text)}>
                <Button size="small" tabIndex={arrows.tabIndexOf(place + 1)} aria-label={texts.split(`${table.unit} · ${flag.label}`)} onClick={() => onSplit(one)}>{texts.splitShort}</Button>
              </ReasonForm>
            )}
          </li>
          );
        })}
      </ul>
      {shown.length < flags.length && <Button size="small" onClick={() => setMost(most + AT_A_TIME)}>{texts.more(Math.min(AT_A_TIME, flags.length - shown.length))}</Button>}
    </>
  );
}

/** An effect in whole euros with its sign. (-10863170, "fi") → "−108 632 €" */
export function formatEffect(effect: number, language: Parameters<typeof formatEuros>[1]): string {
  const euros = wholeEuros(effect);
  return `${euros > 0 ? "+" : ""}${formatEuros(euros, language)}\u00a0€`;
}
