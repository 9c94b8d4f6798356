/** Everything a person can ask for, in one place for the doors. */
export { applyPreview, isApplicable, type Preview } from "./Preview";
export { listKinds, type KindChoice } from "./listKinds";
export { orderFigures, type FiguresOrder } from "./orderFigures";
export { parseThroughMonth as parsePeriod } from "../domain/periods/Period";
export { previewFigures, type FiguresOptions, type FiguresPreview } from "./previewFigures";
export type { FigureChange, FiguresTable } from "./previewFiguresOfTable";
export { previewRestoreInputs } from "./previewRestoreInputs";
export { previewTables, type TableOrder } from "./previewTables";
export { readWorkbook, type TableInWorkbook, type WorkbookState } from "./readWorkbook";
export type { WorkbookSettings } from "./readSettings";
export type { TableChoice, TablePlace } from "./TableChoice";
export { HostError } from "../workbook/HostError";
export type { ApplyOptions, ApplyProgress, WorkbookChange, WorkbookHost } from "../workbook/WorkbookHost";
export type { CellAddress } from "../workbook/addresses/CellAddress";
export { printCell } from "../workbook/addresses/printAddress";
export { parseRange } from "../workbook/addresses/parseAddress";
export { deriveSheetName } from "../workbook/addresses/sheetName";
