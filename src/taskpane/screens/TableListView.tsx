import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { areLimitsLost } from "../../actions/areLimitsLost";
import { ageOf, listKinds, type TableInWorkbook } from "../../actions";
import { ActionBar } from "../components/ActionBar";
import { JobTitle } from "../components/JobTitle";
import { ScreenFrame } from "../components/ScreenFrame";
import { useArrowStops } from "../hooks/useArrowStops";
import { useLanguage, useTexts } from "../hooks/useTexts";
import type { ScreenProps } from "./ScreenProps";

const useStyles = makeStyles({
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  table: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, display: "grid", gap: tokens.spacingVerticalXXS },
  unit: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  age: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  way: { color: tokens.colorBrandForegroundLink, minWidth: "auto" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What can be done to a table: show it, add rows, copy and restore. */
const WAYS = 4;

interface TableListViewProps extends ScreenProps {
  /** Whether a person came back here from another job. */
  readonly isBack: boolean;
  readonly onNew: () => void;
  readonly onFollowUp: () => void;
  readonly onCopy: (table: TableInWorkbook) => void;
  readonly onUpgrade: () => void;
  readonly onRestore: (table: TableInWorkbook) => void;
  readonly onAddRow: (table: TableInWorkbook) => void;
  readonly onRegister: () => void;
  readonly onSuggestions: () => void;
  readonly onRestoreSettings: () => void;
  readonly onSplit: () => void;
  readonly onCharts: () => void;
}

/** The tables that the workbook has, and what can be done to each. */
export function TableListView({ workbook, writer, isBack, onNew, onFollowUp, onCopy, onUpgrade, onRestore, onAddRow, onRegister, onSuggestions, onRestoreSettings, onSplit, onCharts }: TableListViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const kinds = listKinds(useLanguage());
  // Two hundred units are not hundreds of stops: Tab comes to the list once, arrows go on in it.
  const arrows = useArrowStops(workbook.tables.length, WAYS);
  const ages = workbook.tables.map((table) => ageOf(table.identity));
  const [older, newer] = [ages.filter((age) => age === "older").length, ages.filter((age) => age === "newer").length];
  return (
    <ScreenFrame foot={<ActionBar writer={writer} change={texts.list.count(workbook.tables.length)} action={texts.list.newTable} />} onAccept={onNew}>
      <JobTitle title={texts.list.title} takesFocus={isBack} />
      {(workbook.isSettingsLost || areLimitsLost(workbook)) && (
        <p className={styles.age}>
          {workbook.isSettingsLost ? texts.list.settingsLost : texts.list.limitsLost} <Button className={styles.way} size="small" appearance="subtle" onClick={onRestoreSettings}>{texts.list.restoreSettings}</Button>
        </p>
      )}
      {newer > 0 && <p className={styles.age}>{texts.list.newer(newer)}</p>}
      {older > 0 && (
        <p className={styles.age}>
          {texts.list.older(older)} <Button className={styles.way} size="small" appearance="subtle" onClick={onUpgrade}>{texts.list.upgrade}</Button>
        </p>
      )}
      <div className={styles.others}>
        <Button onClick={onFollowUp}>{texts.list.newFollowUp}</Button>
        <Button onClick={onRegister}>{texts.list.register}</Button>
        <Button onClick={onSplit}>{texts.list.split}</Button>
        <Button onClick={onSuggestions}>{texts.list.suggestions}</Button>
        <Button onClick={onCharts}>{texts.list.charts}</Button>
      </div>
      <ul className={styles.list} {...arrows.list}>
        {workbook.tables.map((table, place) => {
          const { unit, kind, variant } = table.identity;
          const { year, through } = workbook.settings ?? table.identity;
          // The sheet is named after its unit; it is said where it is not.
          const sheet = table.range.sheet === unit ? [] : [table.range.sheet];
          const name = kinds.find((one) => one.kind === kind && one.variant === variant)?.name;
          const what = [name, texts.period(year, through), ...sheet];
          // A unit's tables are told apart in what is read aloud of their buttons.
          const isOnly = workbook.tables.every((other) => other === table || other.identity.unit !== unit);
          const told = isOnly || name === undefined ? unit : `${unit}, ${name}`;
          return (
            <li key={`${table.range.sheet}!${table.number}`} className={styles.table}>
              <span className={styles.unit}>{unit}</span>
              <span className={styles.what}>{what.join(" · ")}</span>
              <span className={styles.ways}>
                <Button className={styles.way} size="small" appearance="subtle" tabIndex={arrows.tabIndexOf(place * WAYS)} aria-label={texts.list.showTable(told)} onClick={() => writer.goTo(table.range)}>{texts.writing.show}</Button>
                <Button className={styles.way} size="small" appearance="subtle" tabIndex={arrows.tabIndexOf(place * WAYS + 1)} aria-label={texts.list.addRowTo(told)} onClick={() => onAddRow(table)}>{texts.list.addRow}</Button>
                <Button className={styles.way} size="small" appearance="subtle" tabIndex={arrows.tabIndexOf(place * WAYS + 2)} aria-label={texts.list.copyTable(told)} onClick={() => onCopy(table)}>{texts.list.copy}</Button>
                <Button className={styles.way} size="small" appearance="subtle" tabIndex={arrows.tabIndexOf(place * WAYS + 3)} aria-label={texts.list.restoreTable(told)} onClick={() => onRestore(table)}>{texts.list.restore}</Button>
              </span>
            </li>
          );
        })}
      </ul>
    </ScreenFrame>
  );
}
