import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FiguresPreview } from "../../actions";
import { useTexts } from "../hooks/useTexts";
import { AmountText } from "./AmountText";

type Figure = FiguresPreview["tables"][number]["figures"][number];

/** More figures than this are shown when asked for. */
const FIRST_SHOWN = 40;

const useStyles = makeStyles({
  // In large text the table is wider than the pane and scrolls by itself.
  frame: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: "right", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: `0 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere", minWidth: "6rem" },
  column: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  amount: { textAlign: "right", verticalAlign: "bottom", padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  now: { color: tokens.colorNeutralForeground3 },
});

/** The figures that would change, a group for each column: what stands there now, and what would. */
export function FiguresTable({ figures, label }: { readonly figures: readonly Figure[]; readonly label: string }) {
  const styles = useStyles();
  const texts = useTexts().figures;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? figures : figures.slice(0, FIRST_SHOWN);
  const columns = [...new Set(shown.map((figure) => figure.column))];
  return (
    <>
      <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.label)}>{texts.row}</th>
              <th scope="col" className={styles.head}>{texts.now}</th>
              <th scope="col" className={styles.head}>{texts.new}</th>
            </tr>
          </thead>
          {columns.map((column) => (
            <tbody key={column}>
              <tr><th scope="rowgroup" colSpan={3} className={styles.column}>{column}</th></tr>
              {shown.filter((figure) => figure.column === column).map((figure, index) => (
                <tr key={index}>
                  <th scope="row" className={styles.label}>{figure.row}</th>
                  <td className={mergeClasses(styles.amount, styles.now)}>{figure.from === null ? texts.empty : typeof figure.from === "string" ? `”${figure.from}”` : <AmountText euros={figure.from} />}</td>
                  <td className={styles.amount}><AmountText euros={figure.to} /></td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {shown.length < figures.length && <Button size="small" onClick={() => setShowsAll(true)}>{texts.showAll(figures.length)}</Button>}
    </>
  );
}
