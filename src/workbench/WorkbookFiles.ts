import type { WorkbookHost } from "../actions";
import type { WorkbookContents } from "../hosts/univer/UniverHost";
import type { Language } from "../locale/Language";

/** A workbook that came from a file, or is to become one. */
export interface WorkbookFile {
  readonly contents: WorkbookContents;
  /** The file's bytes with what differs between the two written into it; all else in it stays as it was. */
  save(opened: WorkbookContents, now: WorkbookContents): Promise<Uint8Array>;
}

/** How the workbench reads and writes .xlsx; index.tsx hands it in. Both reject with a HostError. */
export interface WorkbookFiles {
  /** `language` is the one that numbers inside texts are written in. */
  open(bytes: Uint8Array, language: Language): Promise<WorkbookFile>;
  /** A new workbook with one empty sheet. */
  create(language: Language): Promise<WorkbookFile>;
  /** An empty workbook without sheets, to be filled by a plan and not shown until it is a file. */
  make(language: Language): Promise<WorkbookHost & { save(): Promise<Uint8Array> }>;
}
