import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AreaDeviations } from "../../actions/readDeviations";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import { useLanguage } from "../hooks/useTexts";
import { AmountText } from "./AmountText";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: "right", verticalAlign: "bottom", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: `0 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere", minWidth: "6rem" },
  figure: { textAlign: "right", verticalAlign: "bottom", fontVariantNumeric: "tabular-nums", padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** The service areas: flags, reasons missing, and what their binding rows lose by the year's end. */
export function AreaTable({ areas }: { readonly areas: readonly AreaDeviations[] }) {
  const styles = useStyles();
  const texts = DEVIATION_PANE_TEXTS[useLanguage()].areas;
  const sum = (of: (area: AreaDeviations) => number): number => areas.reduce((total, area) => total + of(area), 0);
  const rows = [...areas, { name: texts.total, flags: sum(({ flags }) => flags), missing: sum(({ missing }) => missing), loss: sum(({ loss, isPart }) => (isPart ? 0 : loss)) }];
  return (
    <div className={styles.frame} role="group" aria-label={texts.title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>{texts.area}</th>
            <th scope="col" className={styles.head}>{texts.flags}</th>
            <th scope="col" className={styles.head}>{texts.missing}</th>
            <th scope="col" className={styles.head}>{texts.loss}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, flags, missing, loss }, place) => (
            <tr key={place} className={mergeClasses(place === areas.length && styles.total)}>
              <th scope="row" className={mergeClasses(styles.name, place === areas.length && styles.total)}>{name}</th>
              <td className={styles.figure}><AmountText euros={flags} /></td>
              <td className={styles.figure}><AmountText euros={missing} /></td>
              <td className={styles.figure}><AmountText euros={Math.round(loss / 100)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
