import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetCorrection } from "../../actions/auditing/SheetCorrection";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { useLanguage } from "../hooks/useTexts";
import { Choice } from "./Choice";
import { ColumnCorrections } from "./ColumnCorrections";
import { ReadingReasons } from "./ReadingReasons";
import { RowCorrections } from "./RowCorrections";
import { letterOf, type CorrectionProps, type UntidyFound } from "./UntidyFound";

const useStyles = makeStyles({ fields: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "stretch" }, undo: { justifySelf: "start" } });

const NONE = "none";
/** A header takes at most so many lines. */
const MOST_HEADER_LINES = 4;

interface TableCorrectionsProps {
  readonly table: UntidyFound;
  readonly selected: CorrectionProps["selected"];
  /** What was corrected of it before; null where nothing was. */
  readonly correction: SheetCorrection | null;
  readonly onCorrect: (correction: SheetCorrection | null) => void;
}

/** How a table of somebody else's was read and why, each part of it to be corrected: its unit, its decimal mark, its header, which column names the rows, what each column and each row is. */
export function TableCorrections({ table, selected, correction, onCorrect }: TableCorrectionsProps) {
  const styles = useStyles();
  const texts = AUDIT_PANE_TEXTS[useLanguage()].corrections;
  const { untidy: { place, headerRows, labelColumns, unit }, grid } = table;
  const known: SheetCorrection = correction ?? { sheet: grid.sheet ?? "", at: { row: grid.row + place.top, column: grid.column + (labelColumns[0] ?? place.left) } };
  const top = headerRows[0] ?? place.top;
  const headers = Array.from({ length: MOST_HEADER_LINES }, (_, last) => ({ value: String(last + 1), text: texts.headerRows(grid.row + top + 1, grid.row + top + last + 1) }));
  const within = Array.from({ length: place.right - place.left + 1 }, (_, at) => place.left + at);
  const parts = { table, known, selected, onCorrect };
  return (
    <div className={styles.fields}>
      <ReadingReasons table={table} />
      <Choice label={texts.unit} value={unit} choices={(["euro", "thousand-euro", "million-euro"] as const).map((value) => ({ value, text: texts.units[value] }))} onChoose={(value) => onCorrect({ ...known, unit: value })} />
      {hasMark(table, known) && (
        <Choice
          label={texts.decimalMark} value={known.decimalMark ?? "found"} choices={(["found", ",", "."] as const).map((value) => ({ value, text: texts.decimalMarks[value] }))}
          onChoose={(value) => onCorrect(value === "found" ? withoutMark(known) : { ...known, decimalMark: value })}
        />
      )}
      <Choice
        label={texts.header} value={headerRows.length === 0 ? NONE : String(headerRows.length)} choices={[{ value: NONE, text: texts.noHeader }, ...headers]}
        onChoose={(value) => onCorrect({ ...known, headerRows: value === NONE ? [] : Array.from({ length: Number(value) }, (_, at) => grid.row + top + at) })}
      />
      <Choice
        label={texts.labels} value={String(labelColumns[0] ?? "")} choices={within.map((column) => ({ value: String(column), text: letterOf(table, column) }))}
        onChoose={(value) => onCorrect({ ...known, labelColumn: grid.column + Number(value) })}
      />
      <ColumnCorrections {...parts} />
      <RowCorrections {...parts} />
      {correction !== null && <Button className={styles.undo} size="small" onClick={() => onCorrect(null)}>{texts.undo}</Button>}
    </div>
  );
}

/** Whether a decimal mark says anything of the table's numbers: cells of a spreadsheet that hold numbers have none. */
function hasMark({ untidy: { decimalMark, cells } }: UntidyFound, { decimalMark: said }: SheetCorrection): boolean {
  return said !== undefined || decimalMark !== null || cells.some((row) => row.some(({ state }) => state === "ambiguous"));
}

/** The correction without a decimal mark; null where nothing else is said of the table. */
function withoutMark({ decimalMark: _mark, ...others }: SheetCorrection): SheetCorrection | null {
  const { sheet: _sheet, at: _at, ...said } = others;
  return Object.keys(said).length === 0 ? null : others;
}
