import { ICommandService, type IUnitRange } from "@univerjs/core";
import { FormulaDataModel, IFunctionService, SetTriggerFormulaCalculationStartMutation, StringValueObject } from "@univerjs/engine-formula";
import { joinCells } from "../records/rectangles";
import { toRange } from "../records/toRange";
import type { NumberLanguage } from "../typing/parseTyped";
import type { UniverBook } from "./UniverBook";

// Univer writes 1,234.5; Excel writes with the separators of the program's language.
const SEPARATORS: Readonly<Record<NumberLanguage, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ",", decimal: "." },
  fi: { group: "\u00a0", decimal: "," },
  sv: { group: "\u00a0", decimal: "," },
};

/** Lets FIXED write numbers as the chosen language does, so that flags read in the grid as they will in Excel. */
export class LocalisedFixed {
  private language: NumberLanguage = "en";

  constructor(private readonly book: UniverBook) {
    const fixed = book.injector.get(IFunctionService).getExecutor("FIXED");
    if (!fixed) throw new Error("Univer has no FIXED");
    const calculate = fixed.calculate.bind(fixed);
    fixed.calculate = (...given) => {
      const written = calculate(...given);
      if (!(written instanceof StringValueObject)) return written;
      const { group, decimal } = SEPARATORS[this.language];
      return StringValueObject.create(written.getValue().replace(/[,.]/g, (mark) => (mark === "," ? group : decimal)));
    };
  }

  /** Chooses the language; what FIXED wrote in another one is computed anew. */
  setLanguage(language: NumberLanguage): void {
    if (language === this.language) return;
    this.language = language;
    const dirtyRanges = this.writtenRanges();
    if (dirtyRanges.length === 0) return;
    // Only for this grid: nothing that a person did, and nothing to take back.
    this.book.injector.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: false, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
    }, { onlyLocal: true });
  }

  /** Where FIXED stands in a formula that shows something. */
  private writtenRanges(): readonly IUnitRange[] {
    const { book } = this;
    const formulas = book.injector.get(FormulaDataModel);
    return book.workbook.getSheets().flatMap((sheet) => {
      const sheetId = sheet.getSheetId();
      const cells: { readonly row: number; readonly column: number }[] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (typeof cell?.v !== "string" || cell.v === "" || (!cell.f && !cell.si)) return;
        if (formulas.getFormulaStringByCell(row, column, sheetId, book.unitId)?.includes("FIXED(")) cells.push({ row, column });
      });
      return joinCells(cells).map((part) => ({ unitId: book.unitId, sheetId, range: toRange(part) }));
    });
  }
}
