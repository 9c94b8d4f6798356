import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../hooks/useTexts";

const useStyles = makeStyles({
  example: { margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, display: "grid", gap: tokens.spacingVerticalXS },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, width: "100%" },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "0" },
  cell: { textAlign: "right", fontWeight: tokens.fontWeightRegular, padding: `0 0 0 ${tokens.spacingHorizontalS}`, fontVariantNumeric: "tabular-nums" },
});

/** What a table that can be pasted looks like. */
export function PasteExample() {
  const styles = useStyles();
  const { figures } = useTexts();
  const [header = [], ...rows] = figures.example;
  return (
    <figure className={styles.example}>
      <figcaption className={styles.caption}>{figures.exampleTitle}</figcaption>
      <table className={styles.table}>
        <thead><tr>{header.map((text, index) => <th key={index} scope="col" className={index === 0 ? styles.label : styles.cell}>{text}</th>)}</tr></thead>
        <tbody>
          {rows.map(([label, ...amounts]) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>{label}</th>
              {amounts.map((amount, index) => <td key={index} className={styles.cell}>{amount}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
