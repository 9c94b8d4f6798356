import { makeStyles, tokens } from "@fluentui/react-components";
import { FOLLOW_UP_TEXTS } from "../../locale/followUps";
import { useLanguage } from "../hooks/useTexts";

const useStyles = makeStyles({
  example: { margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, display: "grid", gap: tokens.spacingVerticalXS, overflowX: "auto" },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, width: "100%" },
  cell: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `0 ${tokens.spacingHorizontalS} 0 0`, verticalAlign: "top" },
});

/** What a list of units that can be pasted looks like. */
export function UnitListExample() {
  const styles = useStyles();
  const { example, exampleTitle } = FOLLOW_UP_TEXTS[useLanguage()];
  const [header = [], ...rows] = example;
  return (
    <figure className={styles.example}>
      <figcaption className={styles.caption}>{exampleTitle}</figcaption>
      <table className={styles.table}>
        <thead><tr>{header.map((text) => <th key={text} scope="col" className={styles.cell}>{text}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr key={row[0]}>{row.map((text, index) => <td key={index} className={styles.cell}>{text}</td>)}</tr>)}</tbody>
      </table>
    </figure>
  );
}
