import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { deserializeRangeWithSheet, FormulaDataModel, LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import { workbookNames } from "../draft/workbookNames";
import type { UniverBook } from "./UniverBook";

/** Cells of a sheet that a formula reads. */
interface Area {
  readonly sheetId: string;
  readonly range: IRange;
}

/** The first of the changed cells whose formula, through others or at once, reads itself; null where none does. */
export function findCycle(book: UniverBook, { subUnitId, cellValue }: ISetRangeValuesMutationParams): CellAddress | null {
  const changed = new ObjectMatrix<Nullable<ICellData>>(cellValue);
  const formulas = new Formulas(book, subUnitId, changed);
  let found: CellAddress | null = null;
  changed.forValue((row, column, cell) => {
    if (found !== null || (!cell?.f && !cell?.si) || !formulas.readsItself(row, column)) return;
    found = { sheet: book.nameOf(subUnitId) ?? "", row, column };
  });
  return found;
}

/** The workbook's formulas as they would be after a change of one sheet. */
class Formulas {
  private readonly lexer: LexerTreeBuilder;
  private readonly names: ReadonlyMap<string, string>;
  /** What was asked of a formula on a sheet. */
  private readonly known = new Map<string, readonly Area[]>();

  constructor(private readonly book: UniverBook, private readonly sheetId: string, private readonly changed: ObjectMatrix<Nullable<ICellData>>) {
    this.lexer = book.injector.get(LexerTreeBuilder);
    this.names = new Map(workbookNames(book).map(({ name, formulaOrRefString }) => [name.toLowerCase(), formulaOrRefString]));
  }

  readsItself(row: number, column: number): boolean {
    const seen = new Set<string>();
    const waiting = [...this.areasOf(this.formulaAt(this.sheetId, row, column), this.sheetId)];
    for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
      const { sheetId, range } = area;
      if (sheetId === this.sheetId && holds(range, row, column)) return true;
      for (const cell of this.cellsOf(area)) {
        const key = `${sheetId}!${cell.row},${cell.column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.push(...this.areasOf(this.formulaAt(sheetId, cell.row, cell.column), sheetId));
      }
    }
    return false;
  }

  /** The cells of the area that a sheet has; a whole column or row has no end. */
  private *cellsOf({ sheetId, range }: Area): Iterable<{ readonly row: number; readonly column: number }> {
    const sheet = this.book.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const [rows, columns] = [lastOf(range.endRow, sheet.getRowCount()), lastOf(range.endColumn, sheet.getColumnCount())];
    for (let row = range.startRow || 0; row <= rows; row += 1) {
      for (let column = range.startColumn || 0; column <= columns; column += 1) yield { row, column };
    }
  }

  private formulaAt(sheetId: string, row: number, column: number): string | null {
    const cell = sheetId === this.sheetId ? this.changed.getValue(row, column) : undefined;
    if (cell?.f) return cell.f;
    if (cell?.si) return this.sharedFormula(cell.si, row, column);
    // A change of the value alone leaves a formula where it is.
    if (cell === null || cell?.f === null) return null;
    const now = this.book.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    if (now?.f) return now.f;
    return now?.si ? (this.book.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.book.unitId) ?? null) : null;
  }

  /** A formula that is told once for several cells. */
  private sharedFormula(id: string, row: number, column: number): string | null {
    let told: string | null = null;
    for (const cells of [this.changed, this.book.workbook.getSheetBySheetId(this.sheetId)?.getCellMatrix()]) {
      cells?.forValue((at, place, cell) => {
        if (told === null && cell?.f && cell.si === id) told = this.lexer.moveFormulaRefOffset(cell.f, column - place, row - at);
      });
    }
    return told;
  }

  /** What the formula reads, through the workbook's names too. */
  private areasOf(formula: string | null, sheetId: string): readonly Area[] {
    const key = `${sheetId}!${formula ?? ""}`;
    const areas = this.known.get(key) ?? this.parseAreas(formula, sheetId, []);
    this.known.set(key, areas);
    return areas;
  }

  private parseAreas(formula: string | null, sheetId: string, within: readonly string[]): readonly Area[] {
    return (formula === null ? [] : this.lexer.sequenceNodesBuilder(formula) ?? []).flatMap((node): readonly Area[] => {
      if (typeof node === "string") return [];
      const name = node.token.trim().toLowerCase();
      const meaning = this.names.get(name);
      if (meaning !== undefined && !within.includes(name)) return this.parseAreas(`=${meaning.replace(/^=/, "")}`, sheetId, [...within, name]);
      if (node.nodeType !== sequenceNodeType.REFERENCE) return [];
      const { sheetName, range } = deserializeRangeWithSheet(node.token.trim());
      const sheet = sheetName === "" ? sheetId : this.book.findSheet(sheetName)?.getSheetId();
      return sheet === undefined ? [] : [{ sheetId: sheet, range }];
    });
  }
}

function holds({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= (startRow || 0) && row <= lastOf(endRow, Infinity) && column >= (startColumn || 0) && column <= lastOf(endColumn, Infinity);
}

function lastOf(end: number, count: number): number {
  return Number.isNaN(end) ? count - 1 : Math.min(end, count - 1);
}
