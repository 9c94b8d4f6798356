import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundTable } from "../../actions";
import type { SheetCorrection } from "../../actions/auditing/SheetCorrection";
import { printCell } from "../../actions";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { useLanguage } from "../hooks/useTexts";
import { Choice } from "./Choice";

const useStyles = makeStyles({ fields: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "stretch" }, undo: { justifySelf: "start" } });

const NONE = "none";
/** A header takes at most so many lines. */
const MOST_HEADER_LINES = 4;

interface TableCorrectionsProps {
  readonly table: FoundTable & { readonly untidy: NonNullable<FoundTable["untidy"]>; readonly grid: NonNullable<FoundTable["grid"]> };
  /** What was corrected of it before; null where nothing was. */
  readonly correction: SheetCorrection | null;
  readonly onCorrect: (correction: SheetCorrection | null) => void;
}

/** How a table of somebody else's was read, each part of it to be corrected: its unit, its header, which column names the rows, and what each column holds. */
export function TableCorrections({ table: { untidy, grid }, correction, onCorrect }: TableCorrectionsProps) {
  const styles = useStyles();
  const texts = AUDIT_PANE_TEXTS[useLanguage()].corrections;
  const { place, headerRows, labelColumns, columns, unit } = untidy;
  const letter = (column: number): string => printCell({ row: 0, column: grid.column + column }).replace(/\d+/, "");
  const known: SheetCorrection = correction ?? { sheet: grid.sheet ?? "", at: { row: grid.row + place.top, column: grid.column + (labelColumns[0] ?? place.left) } };
  const top = headerRows[0] ?? place.top;
  const headers = Array.from({ length: MOST_HEADER_LINES }, (_, last) => ({ value: String(last + 1), text: texts.headerRows(grid.row + top + 1, grid.row + top + last + 1) }));
  const within = Array.from({ length: place.right - place.left + 1 }, (_, at) => place.left + at);
  return (
    <div className={styles.fields}>
      <Choice label={texts.unit} value={unit} choices={(["euro", "thousand-euro", "million-euro"] as const).map((value) => ({ value, text: texts.units[value] }))} onChoose={(value) => onCorrect({ ...known, unit: value })} />
      <Choice
        label={texts.header} value={headerRows.length === 0 ? NONE : String(headerRows.length)} choices={[{ value: NONE, text: texts.noHeader }, ...headers]}
        onChoose={(value) => onCorrect({ ...known, headerRows: value === NONE ? [] : Array.from({ length: Number(value) }, (_, at) => grid.row + top + at) })}
      />
      <Choice
        label={texts.labels} value={String(labelColumns[0] ?? "")} choices={within.map((column) => ({ value: String(column), text: letter(column) }))}
        onChoose={(value) => onCorrect({ ...known, labelColumn: grid.column + Number(value) })}
      />
      {columns.filter(({ index }) => index !== labelColumns[0]).map(({ index, label, kind }) => (
        <Choice
          key={index} label={texts.column(`${letter(index)} ${label}`.trim())} value={kind} choices={(["amount", "percent", "text", "date"] as const).map((value) => ({ value, text: texts.kinds[value] }))}
          onChoose={(value) => onCorrect({ ...known, columns: new Map([...(known.columns ?? []), [grid.column + index, { ...known.columns?.get(grid.column + index), kind: value }]]) })}
        />
      ))}
      {correction !== null && <Button className={styles.undo} size="small" onClick={() => onCorrect(null)}>{texts.undo}</Button>}
    </div>
  );
}
