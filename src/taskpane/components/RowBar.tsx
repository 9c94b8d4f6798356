import { makeStyles, tokens } from "@fluentui/react-components";
import { FORECAST_TEXTS } from "../../locale/forecasts";
import { useLanguage } from "../hooks/useTexts";
import { formatPercent } from "./formatPercent";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "0.625rem", overflow: "visible", forcedColorAdjust: "auto" },
  track: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1, strokeWidth: 0.5, vectorEffect: "non-scaling-stroke" },
  used: { fill: tokens.colorBrandBackground },
  expected: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, vectorEffect: "non-scaling-stroke" },
});

/** The whole budget, in percent, and a little beyond it, so that what is used past it is seen. */
const WHOLE = 100;
const MOST = 125;

interface RowBarProps {
  readonly used: number | null;
  readonly expected: number | null;
}

/** How much of a budget is used, as a bar, and a mark where it would be by now. */
export function RowBar({ used, expected }: RowBarProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = FORECAST_TEXTS[language];
  const told = used === null ? texts.noBar : texts.bar(formatPercent(used, language), expected === null ? null : formatPercent(expected, language));
  const shown = Math.min(Math.max(used ?? 0, 0), MOST);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${MOST} 10`} preserveAspectRatio="none" role="img" aria-label={told} focusable="false">
      <rect className={styles.track} x="0" y="2" width={WHOLE} height="6" />
      <rect className={styles.used} x="0" y="3" width={shown} height="4" />
      {expected !== null && <line className={styles.expected} x1={expected} x2={expected} y1="0" y2="10" />}
    </svg>
  );
}
