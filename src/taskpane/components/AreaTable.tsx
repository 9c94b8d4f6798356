import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AreaDeviations } from "../../actions/readDeviations";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import { useLanguage } from "../hooks/useTexts";
import { AmountText } from "./AmountText";

const useStyles = makeStyles({
  table: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere", hyphens: "auto" },
  part: { display: "block" },
  // A name has a line of its own above its figures, so that both fit a narrow pane whole.
  row: { display: "grid", gridTemplateColumns: "1fr 1fr 1.4fr", columnGap: tokens.spacingHorizontalS, alignItems: "end" },
  head: { minWidth: 0, textAlign: "right", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: `0 0 ${tokens.spacingVerticalXXS}` },
  name: { gridColumn: "1 / -1", minWidth: 0, textAlign: "left", fontWeight: "inherit", padding: `${tokens.spacingVerticalXS} 0 0` },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: `0 0 ${tokens.spacingVerticalXXS}` },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** The service areas: flags, reasons missing, and what their binding rows lose by the year's end. */
export function AreaTable({ areas }: { readonly areas: readonly AreaDeviations[] }) {
  const styles = useStyles();
  const texts = DEVIATION_PANE_TEXTS[useLanguage()].areas;
  const sum = (of: (area: AreaDeviations) => number): number => areas.reduce((total, area) => total + of(area), 0);
  const rows = [...areas, { name: texts.total, flags: sum(({ flags }) => flags), missing: sum(({ missing }) => missing), loss: sum(({ loss, isPart }) => (isPart ? 0 : loss)) }];
  return (
    // A table that is laid out as a grid says itself what its parts are.
    <div role="group" aria-label={texts.title}>
      <table role="table" className={styles.table}>
        <thead role="rowgroup" className={styles.part}>
          <tr role="row" className={styles.row}>
            <th role="columnheader" className={mergeClasses(styles.head, styles.name)}>{texts.area}</th>
            <th role="columnheader" className={styles.head}>{texts.flags}</th>
            <th role="columnheader" className={styles.head}>{texts.missing}</th>
            <th role="columnheader" className={styles.head}>{texts.loss}</th>
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.part}>
          {rows.map(({ name, flags, missing, loss }, place) => (
            <tr key={place} role="row" className={mergeClasses(styles.row, place === areas.length && styles.total)}>
              <th role="rowheader" className={styles.name}>{name}</th>
              <td role="cell" className={styles.figure}><AmountText euros={flags} /></td>
              <td role="cell" className={styles.figure}><AmountText euros={missing} /></td>
              <td role="cell" className={styles.figure}><AmountText euros={Math.round(loss / 100)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
