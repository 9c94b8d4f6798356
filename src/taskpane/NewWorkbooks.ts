import type { WorkbookHost } from "../actions";
import type { Language } from "../locale/Language";

/** A workbook that is being made beside the open one. */
export interface NewWorkbook {
  readonly host: WorkbookHost;
  /** Shows what was made; Excel names a new workbook itself. Rejects with a HostError. */
  open(fileName: string): Promise<void>;
  /** What was made as the bytes of a file. Rejects with a HostError. */
  save(): Promise<Uint8Array>;
}

/** How a new workbook is made and shown, which differs between Excel and the workbench; the door hands it in. */
export interface NewWorkbooks {
  /** An empty one. `language` is the one that numbers inside texts are written in. */
  create(language: Language): Promise<NewWorkbook>;
  /** Gives a person a file beside the open workbook, which stays in sight: Excel opens it in a window of its own, the workbench puts it among the downloads. Rejects with a HostError. */
  deliver(fileName: string, bytes: Uint8Array): Promise<void>;
  /** How many files may be given at once. */
  readonly atOnce: number;
}
