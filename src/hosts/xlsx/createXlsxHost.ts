import type { FormulaLanguage } from "./computeValues";
import { DEFAULT_FONT, Looks } from "./state/Looks";
import { NO_SETTINGS, type WorkbookState } from "./state/WorkbookState";
import { XlsxHost } from "./XlsxHost";

export interface CreateOptions {
  /** Sheets to begin with; without any, the first that a plan adds is the first of the file. */
  readonly sheets?: readonly string[];
  /** The language that numbers inside texts are written in; Finnish unless told otherwise. */
  readonly language?: FormulaLanguage;
}

/** A new, empty workbook. */
export function createXlsxHost({ sheets = [], language = "fi" }: CreateOptions = {}): Promise<XlsxHost> {
  const state: WorkbookState = {
    sheets: sheets.map((name) => ({ name, visibility: "visible", part: null, copied: false, worksheet: true, protected: false, password: false, copyable: true, cells: new Map(), settings: NO_SETTINGS })),
    names: [],
    structureProtected: false,
    selection: null,
  };
  return Promise.resolve(new XlsxHost(state, new Looks(DEFAULT_FONT), language, null));
}
