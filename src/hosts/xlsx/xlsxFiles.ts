import type { WorkbookContents } from "../../workbook/WorkbookContents";
import { computeValues } from "./computeValues";
import { applyContents } from "./contents/applyContents";
import { readContents } from "./contents/readContents";
import { createXlsxHost } from "./createXlsxHost";
import { readFile, type OpenOptions } from "./openXlsxHost";
import { XlsxHost } from "./XlsxHost";

/** A file for a grid to show. */
export interface XlsxFile {
  readonly contents: WorkbookContents;
  /** The file's bytes with what differs between two dumps of the grid written into it; all else in it stays as it was. */
  save(opened: WorkbookContents, now: WorkbookContents): Promise<Uint8Array>;
}

/** The file as data, to be loaded into a grid; the HostErrors of `openXlsxHost` where it is none. */
export async function openXlsxFile(bytes: Uint8Array, { language = "fi" }: OpenOptions = {}): Promise<XlsxFile> {
  const reading = await readFile(bytes);
  const { state, looks } = reading;
  return {
    contents: readContents(reading, computeValues(state, language)),
    // Async, so that what cannot be written rejects.
    save: async (opened, now) => new XlsxHost(applyContents(state, looks, opened, now), looks, language, { bytes, state }).save(),
  };
}

/** A new file with one empty sheet. */
export async function createXlsxFile(sheet: string, options: OpenOptions = {}): Promise<XlsxFile> {
  return openXlsxFile(await (await createXlsxHost({ sheets: [sheet] })).save(), options);
}
