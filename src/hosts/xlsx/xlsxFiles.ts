import type { Workbook } from "hucre/xlsx";
import type { WorkbookContents } from "../../workbook/WorkbookContents";
import { computeValues, type FormulaLanguage } from "./computeValues";
import { applyContents } from "./contents/applyContents";
import { readContents } from "./contents/readContents";
import { createXlsxHost } from "./createXlsxHost";
import { readFile, type OpenOptions } from "./openXlsxHost";
import type { Looks } from "./state/Looks";
import type { WorkbookState } from "./state/WorkbookState";
import { XlsxHost } from "./XlsxHost";

/** A file for a grid to show. */
export interface XlsxFile {
  readonly contents: WorkbookContents;
  /** The file's bytes with what differs between two dumps of the grid written into it; all else in it stays as it was. */
  save(opened: WorkbookContents, now: WorkbookContents): Promise<Uint8Array>;
}

/** The file as data, to be loaded into a grid; HostError "file-unreadable" where it is none. */
export async function openXlsxFile(bytes: Uint8Array, { language = "fi" }: OpenOptions = {}): Promise<XlsxFile> {
  const { state, looks, workbook } = await readFile(bytes);
  return fileOf(bytes, state, looks, workbook, language);
}

/** A new file with one empty sheet. */
export async function createXlsxFile(sheet: string, options: OpenOptions = {}): Promise<XlsxFile> {
  return openXlsxFile(await (await createXlsxHost({ sheets: [sheet] })).save(), options);
}

function fileOf(bytes: Uint8Array, state: WorkbookState, looks: Looks, workbook: Workbook, language: FormulaLanguage): XlsxFile {
  return {
    contents: readContents(state, looks, workbook, computeValues(state, language)),
    // Async, so that what cannot be written rejects.
    save: async (opened, now) => new XlsxHost(applyContents(state, looks, opened, now), looks, language, { bytes, state }).save(),
  };
}
