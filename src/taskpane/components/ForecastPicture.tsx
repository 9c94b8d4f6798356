import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { ForecastFigures, PictureRow } from "../../actions";
import { CHART_TEXTS } from "../../locale/charts";
import { useLanguage } from "../hooks/useTexts";
import { formatEuros } from "./AmountText";
import { layOutBars, layOutBridge, PICTURE_WIDTH, type AmountPlace, type Bar, type Picture } from "./pictureGeometry";

// In forced colours the system gives two of them; outline, stripes, ▲ and ▼ still tell bars apart.
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  pictures: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)", maxWidth: "28rem" },
  picture: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  drawing: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  label: { fontSize: "11px", fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  amount: { fontSize: "10px", fontFamily: tokens.fontFamilyBase, fontVariantNumeric: "tabular-nums", fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: "CanvasText" } },
  budget: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  actual: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  forecast: { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "CanvasText" } },
  stripe: { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "CanvasText" } },
  favourable: { fill: tokens.colorPaletteGreenForeground1, [FORCED]: { fill: "CanvasText" } },
  unfavourable: { fill: tokens.colorPaletteRedForeground1, [FORCED]: { fill: "CanvasText" } },
});

type Styles = ReturnType<typeof useStyles>;

/** A unit's two small pictures: budget, actual and forecast by row, and the way from budget to forecast. Their text alternatives tell every figure; nothing in them takes the keyboard. */
export function ForecastPicture({ figures }: { readonly figures: ForecastFigures }) {
  const styles = useStyles();
  const language = useLanguage();
  const stripes = useId();
  const texts = CHART_TEXTS[language];
  const euros = (amount: number | null): string => (amount === null ? texts.picture.none : formatEuros(amount, language));
  const { unit, rows, bridge } = figures;
  const bars = layOutBars(rows);
  const way = layOutBridge(figures, texts);
  const changed = bridge.steps.flatMap((step) => (step.tone === "equal" ? [] : [texts.picture.steps[step.tone](step.label, euros(Math.abs(step.effect)))]));
  return (
    <div className={styles.pictures}>
      <Drawing picture={bars} title={texts.picture.bars(unit)} caption={`▭ ${texts.budget}  ■ ${texts.actual}  ▨ ${texts.forecast} · €`} description={rows.filter(hasFigures).map((row) => texts.picture.ofRow(row.label, euros(row.budget), euros(row.actual), euros(row.forecast))).join(" ")}>
        <Stripes id={stripes} styles={styles} />
        {bars.rows.map(({ label, y, line, budget, actual, forecast, amounts }, place) => (
          <g key={place}>
            <line className={styles.zero} x1={bars.zero} x2={bars.zero} {...line} />
            <text className={styles.label} x={0} y={y}>{label}</text>
            {budget && <rect {...budget} className={styles.budget} />}
            {actual && <rect {...actual} className={styles.actual} />}
            {forecast && <rect {...forecast} className={styles.forecast} fill={`url(#${stripes})`} />}
            {amounts.map((amount, number) => <AmountBeside key={number} amount={amount} text={euros(amount.euros)} styles={styles} />)}
          </g>
        ))}
      </Drawing>
      <Drawing picture={way} title={texts.picture.bridge(unit, bridge.label)} caption={`${bridge.label} · €${bridge.cut === 0 ? "" : ` · ${texts.isCut}`}`} description={[texts.picture.ends(euros(bridge.budget), euros(bridge.forecast)), ...(changed.length === 0 ? [texts.picture.noSteps] : changed)].join(" ")}>
        {way.rows.map(({ label, y, line, bar, notation, amount }, place) => (
          <g key={place}>
            <line className={styles.zero} x1={way.zero} x2={way.zero} {...line} />
            <text className={styles.label} x={0} y={y}>{label}</text>
            <rect {...bar} className={styles[notation]} {...(notation === "forecast" ? { fill: `url(#${stripes})` } : {})} />
            <AmountBeside amount={amount} text={`${MARKS[notation]}${notation === "favourable" || notation === "unfavourable" ? withSign(notation, euros(Math.abs(amount.euros))) : euros(amount.euros)}`} styles={styles} />
          </g>
        ))}
      </Drawing>
    </div>
  );
}

const MARKS = { budget: "", forecast: "", favourable: "▲ ", unfavourable: "▼ " } as const;

/** What betters is +, whatever the signs of the table. */
function withSign(tone: "favourable" | "unfavourable", amount: string): string {
  return `${tone === "favourable" ? "+" : "−"}${amount}`;
}

function hasFigures({ budget, actual, forecast }: PictureRow): boolean {
  return [budget, actual, forecast].some((figure) => figure !== null && figure !== 0);
}

interface DrawingProps {
  readonly picture: Picture<unknown>;
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly children: ReactNode;
}

function Drawing({ picture: { height }, title, description, caption, children }: DrawingProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <svg className={styles.drawing} viewBox={`0 0 ${PICTURE_WIDTH} ${Math.max(1, height)}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`} focusable="false">
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
    </figure>
  );
}

function AmountBeside({ amount: { x, y }, text, styles }: { readonly amount: AmountPlace; readonly text: string; readonly styles: Styles }) {
  return <text className={styles.amount} x={x} y={y}>{text}</text>;
}

/** The hatching of a forecast. */
function Stripes({ id, styles }: { readonly id: string; readonly styles: Styles }) {
  const paper: Bar = { x: 0, y: 0, width: 4, height: 4 };
  return (
    <defs>
      <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect {...paper} className={styles.budget} strokeWidth={0} />
        <line className={styles.stripe} x1={1} x2={1} y1={0} y2={4} strokeWidth={1.2} />
      </pattern>
    </defs>
  );
}
